import { ContactId } from '@shared/core/ids'
import { Contact, type ContactDetails } from '@shared/directory/contact'

import { Flag } from './columns'
import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

const ContactRow = Contact.extend({ active: Flag })
const CONTACT = `SELECT id, version, name, role, office, organisation, phone, term_end AS termEnd, active, note FROM contacts`

export function allContacts(db: Reader): Contact[] {
  return db.all(ContactRow, `${CONTACT} ORDER BY id`)
}

export function findContact(db: Reader, id: ContactId): Contact | undefined {
  return db.one(ContactRow, `${CONTACT} WHERE id = @id`, { id })
}

export function insertContact(db: Writer, contact: ContactDetails): ContactId {
  return ContactId.parse(
    db.insert(
      `INSERT INTO contacts (name, initials, role, office, organisation, phone, term_end, active, note)
       VALUES (@name, @initials, @role, @office, @organisation, @phone, @termEnd, @active, @note)`,
      { ...contact, initials: initialsOf(contact.name) },
    ),
  )
}

export function saveContact(db: Writer, contact: Contact): void {
  db.run(
    `UPDATE contacts SET version = version + 1, name = @name, initials = @initials, role = @role, office = @office,
       organisation = @organisation, phone = @phone, term_end = @termEnd, active = @active, note = @note
     WHERE id = @id`,
    { ...contact, initials: initialsOf(contact.name) },
  )
}
