import { PartyId } from '@shared/core/ids'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { TextField } from '../../ui/text-field'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog } from './act-dialog'
import { RoutesTold } from './entrust-dialog'

/** 撤回: counted apart from 不予受理 and 调解不成. */
export function WithdrawDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const { parties, registration, stage } = desk.file.case
  const may = parties.filter(each => each.side === 'applicant' || registration.source === 'initiative')
  const [party, setParty] = useState(String(may[0]?.id ?? ''))
  const [on, setOn] = useState<string | null>(desk.today)
  const [routesTold, setRoutesTold] = useState(false)
  const [note, setNote] = useState('')
  const accepted = stage !== 'registered'
  const partyId = PartyId.safeParse(Number(party)).data
  const notYet = !partyId
    ? '还没有申请人'
    : on === null
      ? '先写日期'
      : accepted && !routesTold
        ? '先告知其他途径'
        : null
  const save = async () =>
    on !== null && partyId && desk.run('cases.withdraw', { partyId, on, routesTold, note })
  return (
    <ActDialog desk={desk} title="撤回申请" act="记下撤回" notYet={notYet} onSave={save} onClose={onClose}>
      <Choice
        label="谁撤回"
        layout="stack"
        value={party}
        options={may.map(each => ({ value: String(each.id), label: each.name || each.label }))}
        onChange={setParty}
      />
      <DayField label="日期" layout="stack" past value={on} onCommit={setOn} />
      {accepted && <RoutesTold checked={routesTold} onChange={setRoutesTold} />}
      <TextField
        label="说明"
        layout="stack"
        multiline
        rows={2}
        autoFocus
        maxLength={400}
        value={note}
        onChange={setNote}
      />
    </ActDialog>
  )
}
