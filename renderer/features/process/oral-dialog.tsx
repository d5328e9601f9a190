import { ContactId } from '@shared/core/ids'
import { oralGaps } from '@shared/oral/oral-agreement'
import { useState } from 'react'

import { useActor } from '../../app/actor'
import { CheckBox } from '../../ui/check-box'
import { DayField } from '../../ui/day-field'
import { MoneyField } from '../../ui/money-field'
import { TextField } from '../../ui/text-field'
import { oralWhy } from '../../wording/rules'
import type { CaseDesk } from '../cases/case-desk'
import { ActDialog, firstMissing } from './act-dialog'

/** 口头协议登记表, written by the mediator; what forbids it stands here before anything is saved. */
export function OralDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const { registration, acceptance } = desk.file.case
  const actor = useActor()
  const [on, setOn] = useState<string | null>(desk.today)
  const [due, setDue] = useState<string | null>(null)
  const [words, setWords] = useState({ place: '', facts: registration.facts, content: '', reason: '' })
  const [amountFen, setAmount] = useState<number | null>(null)
  const [atOnce, setAtOnce] = useState(true)
  const [askedForWriting, setAsked] = useState(false)
  const [civilRights, setCivil] = useState(false)
  const set = (key: keyof typeof words) => (text: string) => setWords(old => ({ ...old, [key]: text }))
  const shownDue = atOnce ? null : due
  const gaps = oralGaps(desk.file.case, { askedForWriting, civilRights, due: shownDue })
  const stops = gaps.filter(each => each.severity === 'stop').map(each => each.code)
  const asks = gaps.filter(each => each.severity === 'confirm').map(each => each.code)
  const mediatorId = acceptance?.mediatorId ?? ContactId.safeParse(actor).data
  const notYet =
    stops.length > 0
      ? `${oralWhy(stops.join(' '))}，要写书面协议`
      : (firstMissing(
          [words.facts, '先写争议事项'],
          [words.content, '先写协议内容'],
          [atOnce ? '-' : (due ?? ''), '先写履行的日子'],
          [asks.length > 0 ? words.reason : '-', '先写为什么只作口头'],
        ) ?? (on === null ? '先写日期' : null))
  const save = async () => {
    if (on === null || !mediatorId) return undefined
    const { place, facts, content, reason } = words
    return desk.run('oral.agree', {
      words: { on, place, facts, content, amountFen, due: shownDue },
      mediatorId,
      askedForWriting,
      civilRights,
      reasons: asks.length > 0 ? [{ rule: 'R-40', reason }] : [],
    })
  }
  return (
    <ActDialog
      desk={desk}
      title="口头协议登记"
      act="登记并取号"
      notYet={notYet}
      onSave={save}
      onClose={onClose}
    >
      <p>口头协议自达成之日起生效，由调解员记录；口头协议不能申请司法确认。</p>
      <TextField
        label="协议内容"
        layout="stack"
        multiline
        rows={3}
        autoFocus
        maxLength={4000}
        value={words.content}
        onChange={set('content')}
      />
      <TextField
        label="争议事项"
        layout="stack"
        multiline
        rows={3}
        maxLength={4000}
        value={words.facts}
        onChange={set('facts')}
      />
      <DayField label="达成的日子" layout="stack" past value={on} onCommit={setOn} />
      <TextField label="地点" layout="stack" maxLength={120} value={words.place} onChange={set('place')} />
      <MoneyField label="涉及金额" layout="stack" value={amountFen} onCommit={setAmount} />
      <CheckBox checked={atOnce} onChange={setAtOnce}>
        当场履行
      </CheckBox>
      {!atOnce && <DayField label="何时履行" layout="stack" value={due} onCommit={setDue} />}
      <CheckBox checked={askedForWriting} onChange={setAsked}>
        有一方要求书面
      </CheckBox>
      <CheckBox checked={civilRights} onChange={setCivil}>
        有民事权利义务内容
      </CheckBox>
      {asks.length > 0 && (
        <TextField
          label="为什么只作口头"
          layout="stack"
          hint={`${oralWhy(asks.join(' '))}，一般要写书面的`}
          maxLength={400}
          value={words.reason}
          onChange={set('reason')}
        />
      )}
    </ActDialog>
  )
}
