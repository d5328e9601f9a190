import {
  blankContact,
  MEMBERSHIPS,
  ROLES,
  type Contact,
  type ContactDetails,
} from '@shared/directory/contact'
import { termEndOf } from '@shared/directory/committee'
import { SEXES } from '@shared/cases/codes'
import { useEffect, useRef, useState, type FormEvent } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'
import { HoursFields } from './hours-fields'
import { KnowsFields } from './knows-fields'
import { PersonalForm } from './personal-form'

const ROLE_OPTIONS = ROLES.codes.map(value => ({ value, label: ROLES.words[value] }))
const SEX_OPTIONS = SEXES.codes.map(value => ({ value, label: SEXES.words[value] }))
const MEMBERSHIP_OPTIONS = MEMBERSHIPS.codes.map(value => ({ value, label: MEMBERSHIPS.words[value] }))

const BLANK = blankContact('', 'mediator')

type Props = { contact: Contact | null; onDone: (person: Contact | null) => void }

/** One person of the directory, new or known. */
export function ContactForm({ contact, onDone }: Props) {
  const [changes, setChanges] = useState<Partial<ContactDetails>>({})
  const { run, sentence } = useCommand()
  const form = useRef<HTMLFormElement>(null)
  const value = { ...(contact ?? BLANK), ...changes }
  const set = (more: Partial<ContactDetails>) => setChanges(now => ({ ...now, ...more }))
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const notYet = value.name.trim() === '' ? '还没有写姓名' : null
  const save = async () => {
    if (notYet) return
    const saved = contact
      ? await run('directory.change', { id: contact.id, version: contact.version, changes })
      : await run('directory.add', { ...BLANK, ...changes })
    if (!saved) return
    setChanges({})
    onDone(contact ? saved : null)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <>
      <form className="dir-form" ref={form} onSubmit={onSubmit}>
        <Ruled title={contact ? contact.name : '添联系人'} />
        <TextField label="姓名" value={value.name} onChange={name => set({ name })} />
        <Choice label="性别" value={value.sex} options={SEX_OPTIONS} onChange={sex => set({ sex })} />
        <Pick
          label="角色"
          width="full"
          value={value.role}
          options={ROLE_OPTIONS}
          onChange={role => set({ role, ...(role !== 'mediator' && { membership: null }) })}
        />
        {value.role === 'mediator' && (
          <Choice
            label="本会身份"
            value={value.membership}
            options={MEMBERSHIP_OPTIONS}
            onChange={membership => set({ membership })}
          />
        )}
        <TextField label="职务" value={value.office} onChange={office => set({ office })} />
        <TextField
          label="单位"
          value={value.organisation}
          onChange={organisation => set({ organisation })}
          {...(value.role === 'lawyer' && { hint: '律师写所在律师事务所，查代理冲突用' })}
        />
        <TextField label="电话" inputMode="tel" value={value.phone} onChange={phone => set({ phone })} />
        <DayField
          label="任期从"
          plain
          past
          value={value.termStart}
          onCommit={termStart =>
            set({ termStart, ...(termStart && !value.termEnd && { termEnd: termEndOf(termStart) }) })
          }
        />
        <DayField
          label="聘期至"
          plain
          value={value.termEnd}
          hint={value.membership ? '每届三年，写了起日自动算到三年后' : undefined}
          onCommit={termEnd => set({ termEnd })}
        />
        <KnowsFields languages={value.languages} skills={value.skills} onChange={set} />
        <HoursFields text={value.hoursText} hours={value.hours} onChange={set} />
        <div className="dir-term">
          <CheckBox checked={value.mayPublish} onChange={mayPublish => set({ mayPublish })}>
            本人同意上公示牌
          </CheckBox>
          <CheckBox checked={value.active} onChange={active => set({ active })}>
            在用
          </CheckBox>
        </div>
        <TextField label="备注" multiline rows={2} value={value.note} onChange={note => set({ note })} />
        <FailureNote>{sentence}</FailureNote>
        <div className="dir-actions">
          <Button variant="primary" type="submit" keyHint="Enter" notYet={notYet}>
            存下
          </Button>
          <Button variant="text" keyHint="Esc" onPress={() => onDone(null)}>
            不改了
          </Button>
        </div>
      </form>
      {contact && <PersonalForm contact={contact} />}
    </>
  )
}
