import type { Party, PartyDetails } from '@shared/cases/party'
import type { CaseId, PartyId, PersonId } from '@shared/core/ids'
import { mayStore } from '@shared/persons/consent'
import { unmasked } from '@shared/persons/masking'
import { changedFacts, factsOf, learned, partyFrom, type PersonFacts } from '@shared/persons/person'
import { stillMeans, tellingNumber } from '@shared/persons/same-person'
import { storeIdentity } from '@shared/persons/store-identity'

import { insertParty, saveParty } from '../db/party-repo'
import { linkParty, othersOf } from '../db/person-link-repo'
import { consentsOfPerson } from '../db/person-matter-repo'
import { insertPerson, personWithNumber, savePerson, standingPerson } from '../db/person-repo'
import type { Reader, Writer } from '../db/store'
import { found, orRefuse } from './refusing'

type Scope = { db: Writer; today: string }

/** Writes a new party and says which person it is. */
export function addParty(scope: Scope, caseId: CaseId, given: PartyDetails): PartyId {
  const party = orRefuse(storeIdentity(chosen(scope.db, unmasked(given, {}), null), undefined))
  return writeParty(scope, caseId, party)
}

/** The same without R-64, which an old register has answered in its own way. */
export function writeParty({ db, today }: Scope, caseId: CaseId, party: PartyDetails): PartyId {
  const id = insertParty(db, caseId, party)
  linkParty(db, id, personFor({ db, today }, party, undefined, { partyId: id }))
  return id
}

/** Writes what was changed of a party; the person behind it follows, or is another from now on. */
export function changeParty(scope: Scope, before: Party, changes: Partial<PartyDetails>): void {
  const { db } = scope
  const written = { ...before, ...unmasked(changes, before) }
  const next = orRefuse(storeIdentity(chosen(db, written, before.personId), before))
  saveParty(db, before.id, next)
  linkParty(db, before.id, personFor(scope, next, before, { partyId: before.id }))
}

/** A person that was chosen from the suggestions brings along what is known, and the answers given before. */
function chosen<T extends PartyDetails>(db: Reader, party: T, before: PersonId | null): T {
  if (party.personId === null || party.personId === before) return party
  const person = found(standingPerson(db, party.personId), 'person')
  const consents = party.consents.length > 0 ? party.consents : consentsOfPerson(db, person.id).toReversed()
  const known = mayStore(consents, 'identity') ? person : { ...person, idNumber: '' }
  return { ...party, ...partyFrom(party, known), consents: consents.slice(-20) }
}

type Written = PersonFacts & { personId: PersonId | null }

/** Which person is meant by what is written: the one that was meant, the one with this number, or a new one. */
export function personFor(
  { db, today }: Scope,
  written: Written,
  before: PersonFacts | undefined,
  self: { partyId?: number; entryId?: number },
): PersonId | null {
  if (written.name === '') return null
  const number = tellingNumber(written, today)
  const owner = number === null ? undefined : personWithNumber(db, { ...written, number })
  const known = written.personId === null ? undefined : standingPerson(db, written.personId)
  const alone = known !== undefined && othersOf(db, known.id, self) === 0
  const meant = known && (alone || stillMeans(known, written, today)) ? known : undefined
  const named = owner?.name === written.name ? owner : undefined
  const person = named ?? meant
  if (!person) return insertPerson(db, factsOf(written))
  const facts = learned(person, written, before, alone && person.id === known?.id)
  if (changedFacts(factsOf(person), facts).length > 0) savePerson(db, person.id, facts)
  return person.id
}
