import { useRef, type KeyboardEvent } from 'react'

import { isComposing } from '../../ui/composing'

type Props = {
  label: string
  value: string
  place: string
  maxLength: number
  missing?: boolean
  onChange: (text: string) => void
}

/** A blank inside a sentence: it is as wide as what stands in it, and wraps with the sentence. */
export function TextSlot({ label, value, place, maxLength, missing = false, onChange }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const leave = (event: KeyboardEvent) => {
    // A sentence has no line breaks; Ctrl+Enter belongs to the page.
    if (event.key === 'Enter' && !event.ctrlKey && !isComposing(event)) event.preventDefault()
  }
  return (
    <textarea
      ref={field}
      className="slot"
      rows={1}
      aria-label={label}
      aria-invalid={missing || undefined}
      placeholder={label}
      data-place={place}
      maxLength={maxLength}
      value={value}
      onKeyDown={leave}
      onChange={event => onChange(event.target.value.replaceAll('\n', ''))}
    />
  )
}
