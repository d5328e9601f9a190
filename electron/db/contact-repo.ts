import { DISPUTE_KINDS } from '@shared/cases/codes'
import { ContactId } from '@shared/core/ids'
import { Contact, type ContactDetails } from '@shared/directory/contact'
import { tidyHours, type WeeklyHours } from '@shared/directory/hours'
import { NOTHING_PERSONAL, Tie, type Personal } from '@shared/directory/personal'
import { z } from 'zod'

import { Flag, json } from './columns'
import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

const ContactRow = Contact.omit({ hours: true }).extend({
  active: Flag,
  mayPublish: Flag,
  languages: json(z.array(z.string())),
  skills: json(z.array(DISPUTE_KINDS.schema)),
})
const HoursRow = z.object({ contactId: ContactId, weekday: z.int(), from: z.string(), to: z.string() })
const CONTACT = `SELECT id, version, name, role, sex, membership, office, organisation, phone, term_start AS termStart,
  term_end AS termEnd, languages, skills, hours_text AS hoursText, may_publish AS mayPublish, active, note FROM contacts`
const HOURS = 'SELECT contact_id AS contactId, weekday, "from", "to" FROM contact_hours'

export function allContacts(db: Reader): Contact[] {
  const hours = Map.groupBy(
    db.all(HoursRow, `${HOURS} ORDER BY contact_id, weekday, "from"`),
    each => each.contactId,
  )
  return db
    .all(ContactRow, `${CONTACT} ORDER BY id`)
    .map(row => ({ ...row, hours: (hours.get(row.id) ?? []).map(plain) }))
}

export function findContact(db: Reader, id: ContactId): Contact | undefined {
  const row = db.one(ContactRow, `${CONTACT} WHERE id = @id`, { id })
  const hours = db.all(HoursRow, `${HOURS} WHERE contact_id = @id ORDER BY weekday, "from"`, { id })
  return row && { ...row, hours: hours.map(plain) }
}

const plain = ({ weekday, from, to }: z.infer<typeof HoursRow>): WeeklyHours => ({ weekday, from, to })

export function insertContact(db: Writer, contact: ContactDetails): ContactId {
  const id = ContactId.parse(
    db.insert(
      `INSERT INTO contacts (name, initials, role, sex, membership, office, organisation, phone, term_start, term_end,
         languages, skills, hours_text, may_publish, active, note)
       VALUES (@name, @initials, @role, @sex, @membership, @office, @organisation, @phone, @termStart, @termEnd,
         @languages, @skills, @hoursText, @mayPublish, @active, @note)`,
      { ...contact, initials: initialsOf(contact.name) },
    ),
  )
  putHours(db, id, contact.hours)
  return id
}

export function saveContact(db: Writer, contact: Contact): void {
  db.run(
    `UPDATE contacts SET version = version + 1, name = @name, initials = @initials, role = @role, sex = @sex,
       membership = @membership, office = @office, organisation = @organisation, phone = @phone,
       term_start = @termStart, term_end = @termEnd, languages = @languages, skills = @skills,
       hours_text = @hoursText, may_publish = @mayPublish, active = @active, note = @note
     WHERE id = @id`,
    { ...contact, initials: initialsOf(contact.name) },
  )
  db.run('DELETE FROM contact_hours WHERE contact_id = @id', { id: contact.id })
  putHours(db, contact.id, contact.hours)
}

function putHours(db: Writer, id: ContactId, hours: readonly WeeklyHours[]): void {
  for (const each of tidyHours(hours))
    db.run('INSERT INTO contact_hours VALUES (@id, @weekday, @from, @to)', { id, ...each })
}

const PersonalRow = z.object({
  contactId: ContactId,
  idNumber: z.string(),
  estate: z.string(),
  building: z.string(),
  room: z.string(),
  ties: json(z.array(Tie)),
})
const PERSONAL =
  'SELECT contact_id AS contactId, id_number AS idNumber, estate, building, room, ties FROM contact_personal'

export function personalOf(db: Reader, id: ContactId): Personal {
  const row = db.one(PersonalRow, `${PERSONAL} WHERE contact_id = @id`, { id })
  if (!row) return NOTHING_PERSONAL
  const { estate, building, room, idNumber, ties } = row
  return { idNumber, home: { estate, building, room }, ties }
}

export function savePersonal(db: Writer, id: ContactId, { idNumber, home, ties }: Personal): void {
  db.run(
    `INSERT INTO contact_personal VALUES (@id, @idNumber, @estate, @building, @room, @ties)
     ON CONFLICT DO UPDATE SET id_number = @idNumber, estate = @estate, building = @building, room = @room, ties = @ties`,
    { id, idNumber, ties, ...home },
  )
}
