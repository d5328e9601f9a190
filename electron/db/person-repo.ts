import { PersonId } from '@shared/core/ids'
import { normaliseId } from '@shared/identity/id-number'
import { Person, type PersonFacts } from '@shared/persons/person'
import { z } from 'zod'

import { Count, Flag } from './columns'
import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

export const PersonRow = Person.omit({ address: true })
  .extend({
    estate: z.string(),
    building: z.string(),
    room: z.string(),
    addressText: z.string(),
    lacksCapacity: Flag,
  })
  .transform(({ estate, building, room, addressText, ...rest }): Person => ({
    ...rest,
    address: { estate, building, room, text: addressText },
  }))

export const PERSON = `
  SELECT id, version, merged_into AS mergedInto, kind, name, sex, ethnicity, birth_day AS birthDay, id_kind AS idKind,
         id_number AS idNumber, occupation, phone, estate, building, room, address_text AS addressText, representative,
         representative_title AS representativeTitle, credit_code AS creditCode, lacks_capacity AS lacksCapacity
  FROM persons`

export const findPerson = (db: Reader, id: PersonId): Person | undefined =>
  db.one(PersonRow, `${PERSON} WHERE id = @id`, { id })

/** The record that stands for this one now, whatever it was merged into. */
export function standingPerson(db: Reader, id: PersonId): Person | undefined {
  const person = findPerson(db, id)
  return person && person.mergedInto !== null ? standingPerson(db, person.mergedInto) : person
}

/** Whoever has this very number of a document; it has been checked to be whole. */
export function personWithNumber(
  db: Reader,
  { kind, idKind, number }: Pick<PersonFacts, 'kind' | 'idKind'> & { number: string },
): Person | undefined {
  return db.one(
    PersonRow,
    `${PERSON} WHERE merged_into IS NULL AND number_tail = @tail AND number_tail <> '' AND kind = @kind
       AND (kind = 'legal' OR id_kind = @idKind) ORDER BY id DESC LIMIT 1`,
    { tail: tailOf(number), kind, idKind },
  )
}

const tailOf = (number: string) => Array.from(normaliseId(number).replaceAll('-', '')).toReversed().join('')

const columns = (facts: PersonFacts) => ({
  ...facts,
  initials: initialsOf(facts.name),
  estate: facts.address.estate,
  building: facts.address.building,
  room: facts.address.room,
  addressText: facts.address.text,
  phoneTail: tailOf(facts.phone),
  numberTail: tailOf(facts.idNumber + facts.creditCode),
})

export function insertPerson(db: Writer, facts: PersonFacts): PersonId {
  return PersonId.parse(
    db.insert(
      `INSERT INTO persons (kind, name, initials, sex, ethnicity, birth_day, id_kind, id_number, occupation, phone, estate,
         building, room, address_text, representative, representative_title, credit_code, lacks_capacity, phone_tail, number_tail)
       VALUES (@kind, @name, @initials, @sex, @ethnicity, @birthDay, @idKind, @idNumber, @occupation, @phone, @estate,
         @building, @room, @addressText, @representative, @representativeTitle, @creditCode, @lacksCapacity, @phoneTail,
         @numberTail)`,
      columns(facts),
    ),
  )
}

export function savePerson(db: Writer, id: PersonId, facts: PersonFacts): void {
  db.run(
    `UPDATE persons SET version = version + 1, kind = @kind, name = @name, initials = @initials, sex = @sex,
       ethnicity = @ethnicity, birth_day = @birthDay, id_kind = @idKind, id_number = @idNumber, occupation = @occupation,
       phone = @phone, estate = @estate, building = @building, room = @room, address_text = @addressText,
       representative = @representative, representative_title = @representativeTitle, credit_code = @creditCode,
       lacks_capacity = @lacksCapacity, phone_tail = @phoneTail, number_tail = @numberTail
     WHERE id = @id`,
    { ...columns(facts), id },
  )
}

/** In how many places this person stands: parties of cases and entries of 民情簿. */
export function countMatters(db: Reader, id: PersonId): number {
  return (
    db.one(
      Count,
      `SELECT (SELECT count(*) FROM parties WHERE person_id = @id) + (SELECT count(*) FROM entries WHERE person_id = @id) AS count`,
      { id },
    )?.count ?? 0
  )
}
