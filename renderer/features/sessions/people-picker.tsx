import type { ContactId } from '@shared/core/ids'
import { ROLES, type Contact } from '@shared/directory/contact'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { PickPerson, type Person } from '../../ui/pick-person'

type Props = {
  label: string
  chosen: readonly ContactId[]
  contacts: readonly Contact[]
  /** Who may still be added. */
  free: readonly Contact[]
  onChange: (ids: readonly ContactId[]) => void
}

export const personOf = (contact: Contact): Person<ContactId> => ({
  id: contact.id,
  name: contact.name,
  detail: [ROLES.words[contact.role], contact.organisation].filter(text => text !== '').join('　'),
  phone: contact.phone,
})

/** Several people of the directory, each with a way to take them out again. */
export function PeoplePicker({ label, chosen, contacts, free, onChange }: Props) {
  const [round, setRound] = useState(0)
  const people = contacts.filter(each => chosen.includes(each.id))
  return (
    <div className="booking-people">
      <span className="booking-people-label" aria-hidden="true">
        {label}
      </span>
      <div>
        <ul className="booking-chosen" aria-label={label}>
          {people.map(person => (
            <li key={person.id}>
              <span>
                {person.name} <small>{ROLES.words[person.role]}</small>
              </span>
              <Button
                size="s"
                variant="text"
                label={`去掉${person.name}`}
                onPress={() => onChange(chosen.filter(id => id !== person.id))}
              >
                去掉
              </Button>
            </li>
          ))}
        </ul>
        <PickPerson
          key={round}
          label={`添${label}的人`}
          layout="bare"
          value={null}
          people={free.map(personOf)}
          onChange={id => {
            if (id === null) return
            onChange([...chosen, id])
            setRound(now => now + 1)
          }}
        />
      </div>
    </div>
  )
}
