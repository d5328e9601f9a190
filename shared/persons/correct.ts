import { allow, refuse, type Decision } from '../core/decision'
import type { SensitiveConsent } from './consent'
import type { PersonRefusal } from './merge'
import { changedFacts, factsOf, type Person, type PersonFacts } from './person'
import { storeIdentity } from './store-identity'

type Facts = { owner: Person | undefined; consents: SensitiveConsent[] }

/** puts right what is stored of somebody; a number that another record has is a matter of merging. */
export function correctPerson(
  person: Person,
  next: PersonFacts,
  { owner, consents }: Facts,
): Decision<PersonFacts, PersonRefusal> {
  if (person.mergedInto !== null) return refuse('person-merged')
  if (next.name === '' || changedFacts(factsOf(person), next).length === 0) return refuse('correction-empty')
  if (owner && owner.id !== person.id) return refuse('correction-number-taken', { name: owner.name })
  const stored = storeIdentity({ ...next, consents }, { ...person, consents })
  return stored.allowed ? allow(next) : stored
}
