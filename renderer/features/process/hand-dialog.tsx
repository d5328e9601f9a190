import { LEVELS, rank, type Level } from '@shared/levels/level'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'

/** 三级联调: the same case and number go up one level, or back down. */
export function HandDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const { level } = desk.file.case
  const options = LEVELS.codes.filter(each => each !== level && rank(each) <= rank(level) + 1).toReversed()
  const [to, setTo] = useState<Level>(options[0] ?? level)
  const [on, setOn] = useState<string | null>(desk.today)
  const [receiver, setReceiver] = useState('')
  const [reason, setReason] = useState('')
  const notYet = on === null ? '先写日期' : firstMissing([receiver, '先写接收人'], [reason, '先写原因'])
  return (
    <ActDialog
      desk={desk}
      title="三级联调"
      act={rank(to) > rank(level) ? `上交${LEVELS.words[to]}` : `交回${LEVELS.words[to]}`}
      notYet={notYet}
      onSave={async () => on !== null && desk.run('levels.hand', { to, on, receiver, reason })}
      onClose={onClose}
    >
      <p>现在在{LEVELS.words[level]}。案件和案号不变。</p>
      <Choice
        label="交到"
        layout="stack"
        numbered
        value={to}
        options={options.map(value => ({ value, label: LEVELS.words[value] }))}
        onChange={setTo}
      />
      <DayField label="日期" layout="stack" past value={on} onCommit={setOn} />
      <TextField
        label="接收人"
        layout="stack"
        autoFocus
        maxLength={60}
        value={receiver}
        onChange={setReceiver}
      />
      <TextField
        label="原因"
        layout="stack"
        multiline
        rows={2}
        maxLength={400}
        value={reason}
        onChange={setReason}
      />
    </ActDialog>
  )
}
