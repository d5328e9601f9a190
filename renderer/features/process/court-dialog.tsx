import { COURT_RESULTS, type Confirmation } from '@shared/court/confirmation'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { queries } from '../../app/queries'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'

const RESULTS = COURT_RESULTS.codes.map(value => ({ value, label: COURT_RESULTS.words[value] }))

/** the application to the court, and R-37: what it ruled. */
export function CourtDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const pending = desk.file.confirmations.find(each => each.result === null)
  return pending ? (
    <RulingDialog desk={desk} asked={pending} onClose={onClose} />
  ) : (
    <ApplyDialog desk={desk} onClose={onClose} />
  )
}

function ApplyDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const { data: office } = useQuery(queries.office)
  const [typed, setCourt] = useState<string | null>(null)
  const [on, setOn] = useState<string | null>(desk.today)
  const [joint, setJoint] = useState(false)
  const court = typed ?? office?.court ?? ''
  return (
    <ActDialog
      desk={desk}
      title="申请司法确认"
      act="记下申请"
      notYet={firstMissing([court, '先写法院'], [on ?? '', '先写日期']) ?? (joint ? null : '要双方共同申请')}
      onSave={async () => on !== null && desk.run('court.apply', { court, appliedOn: on, joint })}
      onClose={onClose}
    >
      <TextField label="法院" layout="stack" autoFocus maxLength={60} value={court} onChange={setCourt} />
      <DayField label="申请的日子" layout="stack" past value={on} onCommit={setOn} />
      <CheckBox checked={joint} onChange={setJoint}>
        双方当事人共同申请
      </CheckBox>
    </ActDialog>
  )
}

type RulingProps = { desk: CaseDesk; asked: Confirmation; onClose: () => void }

function RulingDialog({ desk, asked, onClose }: RulingProps) {
  const [result, setResult] = useState<(typeof COURT_RESULTS.codes)[number]>('valid')
  const [on, setOn] = useState<string | null>(desk.today)
  const [ruling, setRuling] = useState('')
  const save = async () =>
    on !== null && desk.run('court.ruled', { confirmationId: asked.id, result, on, ruling })
  return (
    <ActDialog
      desk={desk}
      title={`${asked.court}的结果`}
      act="记下结果"
      notYet={on === null ? '先写日期' : null}
      onSave={save}
      onClose={onClose}
    >
      <Choice label="结果" layout="stack" numbered value={result} options={RESULTS} onChange={setResult} />
      <DayField label="日期" layout="stack" past value={on} onCommit={setOn} />
      <TextField
        label="裁定书文号"
        layout="stack"
        autoFocus
        maxLength={60}
        value={ruling}
        onChange={setRuling}
      />
    </ActDialog>
  )
}
