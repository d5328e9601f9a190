import { maskId, maskPhone } from '@shared/identity/mask'
import type { Person, PersonCard } from '@shared/persons/person'
import { alikeness } from '@shared/persons/same-person'
import type { AlikePerson } from '@shared/persons/contract'
import type { PersonQuery } from '@shared/persons/suggest'
import { addressText } from '@shared/places/address'

import { countMatters, PERSON, PersonRow } from './person-repo'
import type { Reader } from './store'

const IN_USE = 'merged_into IS NULL'

/** Every question of the suggestions by name, so that their plans can be looked at (tests/db/plans). */
export const SUGGEST_SQL = {
  'same-name': `${PERSON} WHERE ${IN_USE} AND name = @text ORDER BY id DESC LIMIT @limit`,
  name: `${PERSON} WHERE ${IN_USE} AND name > @text AND name < @end ORDER BY name LIMIT @limit`,
  'same-initials': `${PERSON} WHERE ${IN_USE} AND initials = @text ORDER BY id DESC LIMIT @limit`,
  initials: `${PERSON} WHERE ${IN_USE} AND initials > @text AND initials < @end ORDER BY initials LIMIT @limit`,
  phone: `${PERSON} INDEXED BY persons_by_phone WHERE ${IN_USE} AND phone_tail <> '' AND phone_tail >= @text AND phone_tail < @end LIMIT @limit`,
  number: `${PERSON} INDEXED BY persons_by_number WHERE ${IN_USE} AND number_tail <> '' AND number_tail >= @text AND number_tail < @end LIMIT @limit`,
  room: `${PERSON} INDEXED BY persons_by_room WHERE ${IN_USE} AND room <> '' AND room = @room LIMIT @limit`,
  'room-of-building': `${PERSON} INDEXED BY persons_by_room WHERE ${IN_USE} AND room <> '' AND room = @room AND building >= @building AND building < @end LIMIT @limit`,
  'same-place': `${PERSON} INDEXED BY persons_by_room WHERE ${IN_USE} AND room <> '' AND room = @room AND building = @building AND estate = @estate AND id <> @id LIMIT @limit`,
}

/** Beyond every letter that a name goes on with. */
const END = '\u{10FFFF}'

/** Who may be meant, the best fit first; `kind` null asks for natural and legal persons. */
export function suggestPersons(
  db: Reader,
  query: PersonQuery,
  { kind, limit }: { kind: Person['kind'] | null; limit: number },
): Person[] {
  const ask = (name: keyof typeof SUGGEST_SQL, params: object) =>
    db
      .all(PersonRow, SUGGEST_SQL[name], { ...params, limit: limit * 2 })
      .filter(each => kind === null || each.kind === kind)
  const asked = (): Person[] => {
    switch (query.by) {
      case 'nothing':
        return []
      case 'name':
      case 'initials': {
        const { text } = query
        const first = ask(query.by === 'name' ? 'same-name' : 'same-initials', { text })
        return first.length >= limit ? first : [...first, ...ask(query.by, { text, end: text + END })]
      }
      case 'digits': {
        const tail = { text: query.reversed, end: query.reversed + END }
        const rooms = query.room === null ? [] : ask('room', { room: query.room })
        return [...ask('phone', tail), ...ask('number', tail), ...rooms]
      }
      case 'room': {
        const { building, room } = query
        return ask('room-of-building', { room, building, end: building + END })
      }
    }
  }
  return [...new Map(asked().map(each => [each.id, each])).values()].slice(0, limit)
}

/** Who else the register has at exactly this door. */
export function personsAtDoor(db: Reader, { id, address }: Person, limit: number): Person[] {
  const { estate, building, room } = address
  return room === ''
    ? []
    : db.all(PersonRow, SUGGEST_SQL['same-place'], { id, estate, building, room, limit })
}

/** Records that may be of the same person: of the same name, or with the same number of a document. */
export function alikePersons(db: Reader, person: Person, today: string): AlikePerson[] {
  const tail = `${person.idNumber}${person.creditCode}`.toUpperCase()
  const reversed = Array.from(tail).toReversed().join('')
  const found = [
    ...db.all(PersonRow, SUGGEST_SQL['same-name'], { text: person.name, limit: 50 }),
    ...(tail === ''
      ? []
      : db.all(PersonRow, SUGGEST_SQL.number, { text: reversed, end: reversed + END, limit: 10 })),
  ]
  return [...new Map(found.map(each => [each.id, each])).values()].flatMap(each => {
    const why = each.id === person.id ? [] : alikeness(person, each, today)
    return why.length === 0 ? [] : [{ ...cardOf(db, each), why }]
  })
}

/** One line about somebody, with masked numbers. */
export function cardOf(db: Reader, person: Person): PersonCard {
  const { id, kind, name, sex, birthDay, idNumber, phone, address } = person
  return {
    id,
    kind,
    name,
    sex,
    birthDay,
    idNumber: idNumber === '' ? '' : maskId(idNumber),
    phone: maskPhone(phone),
    place: addressText(address),
    matters: countMatters(db, id),
  }
}

/** How many of the newest records are looked into for others of the same person. */
const LOOKED_AT = 400

/** Pairs that look like one person, among the newest records. */
export function alikePairs(db: Reader, today: string, limit: number) {
  const newest = db.all(PersonRow, `${PERSON} WHERE ${IN_USE} ORDER BY id DESC LIMIT @limit`, {
    limit: LOOKED_AT,
  })
  const seen = new Set<string>()
  const pairs = []
  for (const person of newest)
    for (const other of alikePersons(db, person, today)) {
      const key = [person.id, other.id].toSorted((a, b) => a - b).join(' ')
      if (seen.has(key)) continue
      seen.add(key)
      pairs.push({ one: cardOf(db, person), other })
      if (pairs.length === limit) return pairs
    }
  return pairs
}
