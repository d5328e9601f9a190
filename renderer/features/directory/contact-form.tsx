import { ROLES, type Contact, type ContactDetails } from '@shared/directory/contact'
import { useEffect, useRef, useState, type FormEvent } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { DayField } from '../../ui/day-field'
import { FailureNote } from '../../ui/failure-note'
import { Pick } from '../../ui/pick'
import { Ruled } from '../../ui/ruled'
import { TextField } from '../../ui/text-field'

const ROLE_OPTIONS = ROLES.codes.map(value => ({ value, label: ROLES.words[value] }))

const BLANK: ContactDetails = {
  name: '',
  role: 'mediator',
  office: '',
  organisation: '',
  phone: '',
  termEnd: null,
  active: true,
  note: '',
}

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
    <form className="dir-form" ref={form} onSubmit={onSubmit}>
      <Ruled title={contact ? contact.name : '添联系人'} />
      <TextField label="姓名" value={value.name} onChange={name => set({ name })} />
      <Pick
        label="角色"
        width="full"
        value={value.role}
        options={ROLE_OPTIONS}
        onChange={role => set({ role })}
      />
      <TextField label="职务" value={value.office} onChange={office => set({ office })} />
      <TextField label="单位" value={value.organisation} onChange={organisation => set({ organisation })} />
      <TextField label="电话" inputMode="tel" value={value.phone} onChange={phone => set({ phone })} />
      <div className="dir-term">
        <DayField label="聘期至" plain value={value.termEnd} onCommit={termEnd => set({ termEnd })} />
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
  )
}
