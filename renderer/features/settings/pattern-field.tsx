import { useState } from 'react'

import { TextField } from '../../ui/text-field'

type Props = {
  label: string
  value: string
  example: string
  /** The first number in this pattern, null where it is none. */
  exampleOf: (text: string) => string | null
  onCommit: (text: string) => void
}

/** A numbering pattern, with what its first number would look like. */
export function PatternField({ label, value, example, exampleOf, onCommit }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed === null ? example : exampleOf(typed)
  return (
    <TextField
      label={label}
      value={value}
      error={shown === null ? '要有 {年} 和 {序4}，才能编出不重的号。' : undefined}
      hint={`第一号是 ${shown ?? ''}`}
      onChange={setTyped}
      onCommit={text => exampleOf(text) !== null && onCommit(text)}
    />
  )
}
