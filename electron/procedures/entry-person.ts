import { blankParty } from '@shared/cases/party'
import type { EntryId } from '@shared/core/ids'
import { isMask, maskPhone } from '@shared/identity/mask'
import type { Entry, EntryFields } from '@shared/intake/entry'
import { factsOf, type PersonFacts } from '@shared/persons/person'

import { linkEntry } from '../db/person-link-repo'
import { standingPerson } from '../db/person-repo'
import type { Reader, Writer } from '../db/store'
import { personFor } from './party-person'
import { found } from './refusing'

/** What an entry of 民情簿 tells of whoever came. */
const told = (fields: EntryFields): PersonFacts => ({
  ...factsOf(blankParty('applicant')),
  name: fields.name,
  phone: fields.phone,
  address: fields.place,
})

/** A person that was chosen from the suggestions fills who, telephone, and the place where none is written. */
export function entryOf(db: Reader, written: EntryFields, before: Entry | null): EntryFields {
  const masked = isMask(written.phone)
  const phone =
    masked && before && maskPhone(before.phone) === written.phone ? before.phone : masked ? '' : written.phone
  const fields = { ...written, phone }
  if (fields.personId === null || fields.personId === (before?.personId ?? null)) return fields
  const person = found(standingPerson(db, fields.personId), 'person')
  const { estate, building, room, text } = fields.place
  return {
    ...fields,
    name: person.name.slice(0, 60),
    phone: person.phone || fields.phone,
    place: estate + building + room + text === '' ? person.address : fields.place,
    personId: person.id,
  }
}

/** Says which person the name of an entry means. */
export function linkEntryPerson(
  scope: { db: Writer; today: string },
  id: EntryId,
  fields: EntryFields,
  before: Entry | null,
): void {
  const written = { ...told(fields), personId: fields.personId }
  const person = personFor(scope, written, before ? told(before) : undefined, { entryId: id })
  linkEntry(scope.db, id, person)
}
