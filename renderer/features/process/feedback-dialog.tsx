import type { Entrustment } from '@shared/entrustments/entrustment'
import { useState } from 'react'

import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'

type Props = { desk: CaseDesk; entrustment: Entrustment; onClose: () => void }

/** What was answered to the organ that entrusted, or came back from the one that was asked. */
export function FeedbackDialog({ desk, entrustment, onClose }: Props) {
  const [on, setOn] = useState<string | null>(desk.today)
  const [text, setText] = useState('')
  const { id, direction, organName } = entrustment
  return (
    <ActDialog
      desk={desk}
      title={direction === 'in' ? `反馈给${organName}` : `${organName}的反馈`}
      act="记下反馈"
      notYet={on === null ? '先写日期' : firstMissing([text, '先写反馈了什么'])}
      onSave={async () => on !== null && desk.run('entrustments.feedback', { entrustmentId: id, on, text })}
      onClose={onClose}
    >
      <DayField label="日期" layout="stack" past value={on} onCommit={setOn} />
      <TextField
        label="内容"
        layout="stack"
        multiline
        rows={3}
        autoFocus
        maxLength={400}
        value={text}
        onChange={setText}
      />
    </ActDialog>
  )
}
