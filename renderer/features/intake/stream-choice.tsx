import { NEEDS, STREAM_KEYS, STREAMS } from '@shared/intake/codes'

import { Choice } from '../../ui/choice'
import { optionsOf } from '../register/dispute-fields'
import type { EntryState } from './use-entry'

const OPTIONS = STREAMS.codes.map(value => ({
  value,
  label: STREAMS.words[value],
  keyHint: STREAM_KEYS[value],
}))

/** 归哪一类: one letter where no field has the focus, or here. */
export function StreamChoice({ entry }: { entry: EntryState }) {
  const { stream, closed, fields } = entry
  const fixed = closed || (entry.file?.worked ?? false)
  return (
    <>
      <Choice
        label="归哪一类"
        value={stream}
        options={OPTIONS}
        readOnly={fixed}
        hint={fixed ? undefined : '光标不在空格里时按一个字母'}
        onChange={entry.choose}
      />
      {stream === 'request' && (
        <Choice
          label="要什么"
          value={fields.need}
          options={optionsOf(NEEDS)}
          numbered
          readOnly={closed}
          onChange={need => entry.write({ need })}
        />
      )}
    </>
  )
}
