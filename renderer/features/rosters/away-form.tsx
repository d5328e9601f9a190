import type { ContactId } from '@shared/core/ids'
import type { Contact } from '@shared/directory/contact'
import type { RosterView } from '@shared/rosters/contract'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { DayField } from '../../ui/day-field'
import { FailureNote } from '../../ui/failure-note'
import { PickPerson } from '../../ui/pick-person'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { dayText } from '../../wording/dates'
import { personOf } from '../sessions/people-picker'

type Props = { contacts: readonly Contact[]; changes: RosterView['changes']; today: string }

/** 请假: who is away from when to when; the duties and sessions it hits are named at once. */
export function AwayForm({ contacts, changes, today }: Props) {
  const { run, sentence } = useCommand()
  const [who, setWho] = useState<ContactId | null>(null)
  const [instead, setInstead] = useState<ContactId | null>(null)
  const [from, setFrom] = useState<string | null>(today)
  const [to, setTo] = useState<string | null>(today)
  const [why, setWhy] = useState('')
  const people = contacts.filter(each => each.active).map(personOf)
  const name = (id: number | null) => contacts.find(each => each.id === id)?.name ?? ''
  const notYet =
    who === null ? '还缺谁' : !from || !to || to < from ? '日期不对' : why.trim() === '' ? '还缺原因' : null
  const save = async () => {
    if (who === null || !from || !to || notYet) return
    const done = await run('rosters.away', {
      kind: 'leave',
      contactId: who,
      from: `${from}T00:00`,
      to: `${to}T23:59`,
      replacementId: instead,
      why: why.trim(),
    })
    if (!done) return
    setWho(null)
    setInstead(null)
    setWhy('')
  }
  return (
    <section aria-label="请假和换班" className="rosters-away">
      <Ruled title="请假和换班" />
      <PickPerson label="谁" value={who} people={people} onChange={setWho} />
      <DayField label="从" value={from} onCommit={setFrom} />
      <DayField label="到" value={to} onCommit={setTo} />
      <TextField label="原因" value={why} maxLength={80} onChange={setWhy} />
      <PickPerson label="谁替" clearable value={instead} people={people} onChange={setInstead} />
      <FailureNote>{sentence}</FailureNote>
      <Button notYet={notYet} onPress={() => void save()}>
        记下请假
      </Button>
      <ul className="rosters-lines">
        {changes.map(each => (
          <li key={each.id}>
            <b>{name(each.contactId)}</b>{' '}
            {each.kind === 'leave'
              ? `${dayText(each.from.slice(0, 10), today)}至${dayText(each.to.slice(0, 10), today)} ${each.why}`
              : `${dayText(each.day, today)} 换班`}
            {each.replacementId !== null && `，${name(each.replacementId)}替`}
            <Button
              size="s"
              variant="text"
              label={`撤了${name(each.contactId)}的${each.kind === 'leave' ? '请假' : '换班'}`}
              onPress={() => void run('rosters.back', { id: each.id })}
            >
              撤了
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
