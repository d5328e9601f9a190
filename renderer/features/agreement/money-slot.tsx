import { parseYuan, yuan } from '@shared/money/fen'
import { useState } from 'react'

type Props = {
  label: string
  fen: number
  place: string
  missing?: boolean
  onChange: (fen: number) => void
}

/** Money inside a sentence. What is being typed stays as typed; it is read when it is an amount. */
export function MoneySlot({ label, fen, place, missing = false, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && typed.trim() !== '' && parseYuan(typed) === undefined
  const read = (text: string) => {
    setTyped(text)
    const amount = text.trim() === '' ? 0 : parseYuan(text)
    if (amount !== undefined) onChange(amount)
  }
  return (
    <input
      className="slot slot-money"
      aria-label={`${label}，元`}
      aria-invalid={missing || wrong || undefined}
      placeholder={label}
      data-place={place}
      inputMode="decimal"
      value={typed ?? (fen === 0 ? '' : yuan(fen))}
      onChange={event => read(event.target.value)}
      onBlur={() => {
        if (!wrong) setTyped(null)
      }}
    />
  )
}
