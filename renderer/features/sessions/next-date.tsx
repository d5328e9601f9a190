import type { Session } from '@shared/sessions/session'

import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'
import type { ChangeRecord } from './use-record'

/** 有待继续调解 asks at once: when. */
export function NextDate({ session, onRecord }: { session: Session; onRecord: ChangeRecord }) {
  const { nextOn, nextNote } = session.record
  return (
    <div className="next-date" role="group" aria-label="下次调解">
      <DayField label="下次" value={nextOn} onCommit={day => void onRecord(() => ({ nextOn: day }))} />
      <TextField
        label="说明"
        maxLength={200}
        placeholder={nextOn === null ? '没有定日子的，写什么时候再约' : ''}
        value={nextNote}
        onCommit={text => {
          if (text.trim() !== nextNote) void onRecord(() => ({ nextNote: text.trim() }))
        }}
      />
    </div>
  )
}
