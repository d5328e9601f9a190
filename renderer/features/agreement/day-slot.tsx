import { dateOnScreen } from '@shared/core/chinese-date'
import { sayDay } from '@shared/dates/say-day'
import { useState } from 'react'

/** What is edited may still carry its weekday. */
const readTyped = (text: string, today: string) => sayDay(text.replace(/\s周[一二三四五六日]$/u, ''), today)

type Props = {
  label: string
  day: string | null
  today: string
  place: string
  missing?: boolean
  onChange: (day: string | null) => void
}

/** A date inside a sentence, shown with its weekday; typed as people write it. */
export function DaySlot({ label, day, today, place, missing = false, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && readTyped(typed, today) === undefined
  const read = (text: string) => {
    setTyped(text)
    const found = readTyped(text, today)
    if (text.trim() === '') onChange(null)
    else if (found !== undefined) onChange(found)
  }
  return (
    <input
      className="slot slot-day"
      aria-label={`${label}，如 12.6`}
      aria-invalid={missing || wrong || undefined}
      placeholder={label}
      data-place={place}
      value={typed ?? (day === null ? '' : dateOnScreen(day, today))}
      onChange={event => read(event.target.value)}
      onFocus={event => event.target.select()}
      onBlur={() => {
        if (!wrong) setTyped(null)
      }}
    />
  )
}
