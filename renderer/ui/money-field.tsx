import { capital } from '@shared/money/capital'
import { parseYuan, yuan } from '@shared/money/fen'
import { useState } from 'react'

import { TextField, type FieldFrame } from './text-field'

type Props = FieldFrame & {
  /** In fen; null where nothing is written. */
  value: number | null
  onCommit: (fen: number | null) => void
  autosave?: boolean
}

/** Takes yuan as people write them and gives fen; the 大写 stands below, as it will on paper. */
export function MoneyField({ value, onCommit, error, hint, ...frame }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const fen = typed === null ? value : typed.trim() === '' ? null : parseYuan(typed)
  const wrong = fen === undefined ? `“${typed ?? ''}”不是金额。写成 3600、3,600.50 或 3.6万。` : error
  return (
    <TextField
      width="s"
      {...frame}
      inputMode="decimal"
      value={value === null ? '' : yuan(value)}
      error={wrong}
      hint={typeof fen === 'number' ? `人民币${capital(fen)}` : hint}
      after={<span aria-hidden="true">元</span>}
      onChange={setTyped}
      onCommit={text => {
        const read = text.trim() === '' ? null : parseYuan(text)
        if (read === undefined) return
        setTyped(null)
        if (read !== value) onCommit(read)
      }}
    />
  )
}
