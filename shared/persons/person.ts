import { z } from 'zod'

import { ID_KINDS, SEXES } from '../cases/codes'
import type { PartyDetails } from '../cases/party'
import { Day } from '../core/day'
import { PersonId, Version } from '../core/ids'
import { IdProblem } from '../identity/id-problem'
import { Address } from '../places/address'

/** What the register knows of somebody, whatever case they stand in; empty text is not known. */
export const PersonFacts = z.object({
  kind: z.enum(['natural', 'legal']),
  name: z.string().trim().max(80),
  sex: SEXES.schema.nullable(),
  ethnicity: z.string().trim().max(20),
  birthDay: Day.nullable(),
  idKind: ID_KINDS.schema,
  idNumber: z.string().trim().max(40),
  occupation: z.string().trim().max(60),
  phone: z.string().trim().max(40),
  address: Address,
  representative: z.string().trim().max(60),
  representativeTitle: z.string().trim().max(40),
  creditCode: z.string().trim().max(40),
  lacksCapacity: z.boolean(),
})
export type PersonFacts = z.infer<typeof PersonFacts>

/** One natural or legal person, once, behind all parties and entries that mean it. */
export const Person = PersonFacts.extend({
  id: PersonId,
  version: Version,
  /** Who this record was merged into; null for one that stands by itself. */
  mergedInto: PersonId.nullable(),
})
export type Person = z.infer<typeof Person>

/** The same as it leaves the desk: numbers masked, and what is wrong with the ID number said apart. */
export const ShownPerson = Person.extend({ idProblem: IdProblem.nullable() })
export type ShownPerson = z.infer<typeof ShownPerson>

/** One line about somebody, where people are chosen: numbers masked. */
export const PersonCard = Person.pick({
  id: true,
  kind: true,
  name: true,
  sex: true,
  birthDay: true,
  idNumber: true,
  phone: true,
}).extend({
  place: z.string(),
  /** In how many cases and entries. */
  matters: z.int(),
})
export type PersonCard = z.infer<typeof PersonCard>

const FACTS = PersonFacts.keyof().options

/** What of a party, an entry or a form belongs to the person behind it. */
export function factsOf(of: PersonFacts): PersonFacts {
  return PersonFacts.parse(Object.fromEntries(FACTS.map(key => [key, of[key]])))
}

const isEmpty = (value: unknown) =>
  value === '' ||
  value === null ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(each => each === ''))

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The facts of the one, and of the other where the one is silent. */
export function filledFrom<T extends PersonFacts>(one: T, other: PersonFacts): T {
  const more = FACTS.filter(key => key !== 'kind' && key !== 'idKind' && isEmpty(one[key]))
  const taken = Object.fromEntries(more.map(key => [key, other[key]]))
  return { ...one, ...taken, ...(one.idNumber === '' && { idKind: other.idKind }) }
}

/** Which facts differ. */
export const changedFacts = (from: PersonFacts, to: PersonFacts) =>
  FACTS.filter(key => !same(from[key], to[key]))

/**
 * What the register learns of somebody from what was written of them in a case: what was changed there, and what
 * was not known. Where nobody else means this person (`alone`), the record simply follows.
 */
export function learned(
  known: PersonFacts,
  written: PersonFacts,
  before: PersonFacts | undefined,
  alone: boolean,
): PersonFacts {
  if (alone) return factsOf(written)
  const news = FACTS.filter(
    key => !isEmpty(written[key]) && (before ? !same(before[key], written[key]) : isEmpty(known[key])),
  )
  return { ...factsOf(known), ...Object.fromEntries(news.map(key => [key, written[key]])) }
}

/** A chosen person's facts in a party's form; what the person does not tell stays as it was written. */
export function partyFrom(party: PartyDetails, person: Person): PartyDetails {
  return { ...party, ...filledFrom(factsOf(person), party), personId: person.id }
}
