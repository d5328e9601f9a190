import type { CaseFile } from '@shared/cases/case-file'
import type { ContactId } from '@shared/core/ids'
import { INVITED_ROLES, mayMediate, ROLES } from '@shared/directory/contact'
import type { Ask } from '@shared/finder/ask'
import { WEIGHTS, type Weights } from '@shared/finder/problem'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { DayField } from '../../ui/day-field'
import { Pick } from '../../ui/pick'
import { PickPerson } from '../../ui/pick-person'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { personOf } from '../sessions/people-picker'
import { PART_WORDS } from './proposal-list'
import { WishForm } from './wish-form'

type Props = { file: CaseFile; ask: Ask; onAsk: (ask: Ask) => void }

const LENGTHS = [30, 45, 60, 90, 120, 150, 180]
const EVENING = { from: '19:00', to: '21:00' }
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the key type
const PARTS = Object.keys(WEIGHTS) as (keyof Weights)[]

/** 改条件: who must come and who should, how long, until when, what room, and what counts how much. */
export function AskForm({ file, ask, onAsk }: Props) {
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const weights = useCommand()
  const set = (changes: Partial<Ask>) => onAsk({ ...ask, ...changes })
  const guests = ask.guests.map(each => each.contactIds[0])
  const outside = contacts.filter(
    each => each.active && INVITED_ROLES.includes(each.role) && !guests.includes(each.id),
  )
  const guest = (index: number, changes: Partial<Ask['guests'][number]>) =>
    set({ guests: ask.guests.map((each, at) => (at === index ? { ...each, ...changes } : each)) })
  const anyOf = (id: ContactId | undefined): ContactId[] => {
    const role = contacts.find(each => each.id === id)?.role
    const same = contacts.filter(each => each.active && each.role === role && each.id !== id)
    return id === undefined ? [] : [id, ...same.map(each => each.id)].slice(0, 10)
  }
  const weigh = (what: keyof Weights, text: string) => {
    const value = Number(text.normalize('NFKC'))
    if (!Number.isFinite(value) || value < 0 || value > 1000) return
    const next = { ...ask.weights, [what]: value }
    set({ weights: next })
    void call('finder.settings', {}).then(now =>
      weights.run('finder.keepSettings', { ...now, weights: next }),
    )
  }
  return (
    <div className="finder-form">
      <PickPerson
        label="主持"
        value={ask.presiderIds[0] ?? null}
        people={contacts.filter(each => mayMediate(each, ask.earliest)).map(personOf)}
        onChange={id => set({ presiderIds: id === null ? [] : [id] })}
      />
      <PickPerson
        label="记录"
        clearable
        value={ask.recorderId}
        people={contacts
          .filter(each => each.active && ['mediator', 'recorder'].includes(each.role))
          .map(personOf)}
        onChange={recorderId => set({ recorderId })}
      />
      <Pick
        label="时长"
        value={String(ask.minutes)}
        options={[...new Set([...LENGTHS, ask.minutes])].map(each => ({
          value: String(each),
          label: `${each}分钟`,
        }))}
        onChange={value => set({ minutes: Number(value) })}
      />
      <DayField label="最早" value={ask.earliest} onCommit={day => day && set({ earliest: day })} />
      <DayField label="最晚" value={ask.latest} onCommit={day => day && set({ latest: day })} />
      <Pick
        label="房间"
        value={ask.roomId === null ? 'any' : String(ask.roomId)}
        options={[
          { value: 'any', label: '都行' },
          ...rooms
            .filter(each => each.active)
            .map(each => ({ value: String(each.id), label: each.name, detail: `${each.seats}座` })),
        ]}
        onChange={value => set({ roomId: rooms.find(each => String(each.id) === value)?.id ?? null })}
      />
      <div className="finder-checks">
        <CheckBox checked={ask.screen} onChange={screen => set({ screen })}>
          要投屏
        </CheckBox>
        <CheckBox checked={ask.privacy} onChange={privacy => set({ privacy })}>
          要隔音
        </CheckBox>
        <CheckBox checked={ask.apart} onChange={apart => set({ apart, twoExits: apart })}>
          分开到场，走两个门
        </CheckBox>
        <CheckBox
          checked={ask.hours.some(each => each.from >= EVENING.from)}
          onChange={on =>
            set({ hours: [...ask.hours.filter(each => each.from < EVENING.from), ...(on ? [EVENING] : [])] })
          }
        >
          晚上也行
        </CheckBox>
        <CheckBox checked={ask.restDays} onChange={restDays => set({ restDays })}>
          休息日也行
        </CheckBox>
      </div>
      <Ruled title="谁要到" />
      <ul className="finder-people">
        {file.case.parties.map(party => {
          const need = ask.parties.find(each => each.partyId === party.id)?.need
          return (
            <li key={party.id}>
              <span>
                {party.name || party.label} <small>{party.label}</small>
              </span>
              <CheckBox
                checked={need === 'required'}
                onChange={must =>
                  set({
                    parties: ask.parties.map(each =>
                      each.partyId === party.id ? { ...each, need: must ? 'required' : 'wanted' } : each,
                    ),
                  })
                }
              >
                必到
              </CheckBox>
            </li>
          )
        })}
        {ask.guests.map((each, index) => {
          const contact = contacts.find(one => one.id === each.contactIds[0])
          if (!contact) return null
          return (
            <li key={contact.id}>
              <span>
                {contact.name} <small>{ROLES.words[contact.role]}</small>
              </span>
              <CheckBox
                checked={each.need === 'required'}
                onChange={must => guest(index, { need: must ? 'required' : 'wanted' })}
              >
                必到
              </CheckBox>
              <CheckBox
                checked={each.contactIds.length > 1}
                onChange={any => guest(index, { contactIds: any ? anyOf(contact.id) : [contact.id] })}
              >
                同行谁来都行
              </CheckBox>
              <Button
                size="s"
                variant="text"
                label={`去掉${contact.name}`}
                onPress={() => set({ guests: ask.guests.filter((_one, at) => at !== index) })}
              >
                去掉
              </Button>
            </li>
          )
        })}
      </ul>
      <PickPerson
        key={guests.join()}
        label="再请"
        value={null}
        people={outside.map(personOf)}
        onChange={id => {
          if (id !== null)
            set({ guests: [...ask.guests, { contactIds: [id], need: 'required', onDuty: false }] })
        }}
      />
      <WishForm file={file} contacts={contacts} />
      <Ruled title="怎么排先后" note="数越大越在意" />
      <div className="finder-weights">
        {PARTS.map(what => (
          <TextField
            key={what}
            label={PART_WORDS[what] ?? what}
            width="xs"
            inputMode="numeric"
            value={String(ask.weights[what])}
            onCommit={text => weigh(what, text)}
          />
        ))}
      </div>
    </div>
  )
}
