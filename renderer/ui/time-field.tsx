import { readTime } from '@shared/dates/say-time'
import { useState } from 'react'

import { clockText } from '../wording/dates'
import { TextField, type FieldFrame } from './text-field'

type Props = FieldFrame & {
  /** 'HH:MM', null or '' where nothing is written. */
  value: string | null
  onCommit: (time: string | null) => void
}

/** Takes '930', '9点半', '下午2点' and gives 'HH:MM'. */
export function TimeField({ value, onCommit, error, ...frame }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const time = typed === null ? value || null : typed.trim() === '' ? null : readTime(typed)
  const wrong = time === undefined ? `“${typed ?? ''}”不是时间。写成 9:30、930 或 下午2点。` : error
  return (
    <TextField
      width="xs"
      {...frame}
      value={value ? clockText(value) : ''}
      error={wrong}
      onChange={setTyped}
      onCommit={text => {
        const read = text.trim() === '' ? null : readTime(text)
        if (read === undefined) return
        setTyped(null)
        if (read !== (value || null)) onCommit(read)
      }}
    />
  )
}
