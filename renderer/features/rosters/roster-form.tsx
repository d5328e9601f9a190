import type { ContactId } from '@shared/core/ids'
import type { Contact } from '@shared/directory/contact'
import { ROSTER_KINDS, TURNS } from '@shared/rosters/roster'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { TimeField } from '../../ui/time-field'
import { WEEKDAY_CHOICES } from '../../wording/weekdays'
import { PeoplePicker } from '../sessions/people-picker'

const BLANK = {
  title: '',
  kind: 'duty' as (typeof ROSTER_KINDS.codes)[number],
  site: '',
  weekdays: [1, 2, 3, 4, 5] as readonly number[],
  from: '09:00' as string | null,
  to: '12:00' as string | null,
  people: [] as readonly ContactId[],
  turn: 'each-time' as (typeof TURNS.codes)[number],
  busy: false,
  onHolidays: false,
}

/** A new rota: some hours on some weekdays, and who takes them in turn. */
export function RosterForm({ contacts, today }: { contacts: readonly Contact[]; today: string }) {
  const { run, sentence } = useCommand()
  const [isOpen, setOpen] = useState(false)
  const [draft, setDraft] = useState(BLANK)
  const set = (changes: Partial<typeof BLANK>) => setDraft(now => ({ ...now, ...changes }))
  const { from, to } = draft
  const notYet =
    draft.title.trim() === ''
      ? '还缺名称'
      : draft.weekdays.length === 0
        ? '还缺星期'
        : !from || !to || to <= from
          ? '时间不对'
          : draft.people.length === 0
            ? '还没有人'
            : null
  const save = async () => {
    if (notYet || !from || !to) return
    const details = { ...draft, from, to, weekdays: [...draft.weekdays], people: [...draft.people] }
    const rest = { startOn: today, endOn: null, everyWeeks: 1, places: 1 }
    if (!(await run('rosters.add', { ...details, ...rest }))) return
    setDraft(BLANK)
    setOpen(false)
  }
  if (!isOpen)
    return (
      <p className="rosters-add">
        <Button onPress={() => setOpen(true)}>添一份班表</Button>
      </p>
    )
  return (
    <section aria-label="新班表" className="rosters-form">
      <Ruled title="新班表" />
      <TextField
        label="名称"
        autoFocus
        maxLength={40}
        value={draft.title}
        onChange={title => set({ title })}
      />
      <Pick
        label="种类"
        value={draft.kind}
        options={ROSTER_KINDS.codes.map(value => ({ value, label: ROSTER_KINDS.words[value] }))}
        onChange={kind => set({ kind })}
      />
      <TextField label="地点" maxLength={40} value={draft.site} onChange={site => set({ site })} />
      <div className="rosters-weekdays" role="group" aria-label="星期">
        {WEEKDAY_CHOICES.map(({ day, word }) => (
          <CheckBox
            key={day}
            checked={draft.weekdays.includes(day)}
            onChange={on =>
              set({
                weekdays: on
                  ? [...draft.weekdays, day].toSorted((a, b) => a - b)
                  : draft.weekdays.filter(each => each !== day),
              })
            }
          >
            {word}
          </CheckBox>
        ))}
      </div>
      <TimeField label="开始" value={from} onCommit={next => set({ from: next })} />
      <TimeField label="结束" value={to} onCommit={next => set({ to: next })} />
      <Choice
        label="轮法"
        value={draft.turn}
        options={TURNS.codes.map(value => ({ value, label: TURNS.words[value] }))}
        onChange={turn => set({ turn })}
      />
      <PeoplePicker
        label="轮到谁"
        chosen={draft.people}
        contacts={contacts}
        free={contacts.filter(each => each.active && !draft.people.includes(each.id))}
        onChange={people => set({ people })}
      />
      <CheckBox checked={draft.busy} onChange={busy => set({ busy })}>
        在外面（巡逻），不能开会
      </CheckBox>
      <CheckBox checked={draft.onHolidays} onChange={onHolidays => set({ onHolidays })}>
        节假日照排
      </CheckBox>
      <FailureNote>{sentence}</FailureNote>
      <div className="move-actions">
        <Button variant="primary" notYet={notYet} onPress={() => void save()}>
          添上
        </Button>
        <Button onPress={() => setOpen(false)}>不添</Button>
      </div>
    </section>
  )
}
