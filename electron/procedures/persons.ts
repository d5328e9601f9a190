import { defined } from '@shared/core/defined'
import { Refusal } from '@shared/core/failure'
import type { PersonId } from '@shared/core/ids'
import { isMask } from '@shared/identity/mask'
import { correctPerson } from '@shared/persons/correct'
import { factsBefore, mergePersons, unmergePersons } from '@shared/persons/merge'
import { changedFacts, factsOf, type Person } from '@shared/persons/person'
import { readPersonQuery } from '@shared/persons/suggest'
import { tellingNumber } from '@shared/persons/same-person'

import { caseOfBoth, linksOf } from '../db/person-link-repo'
import {
  correctionsOf,
  findMerge,
  insertCorrection,
  insertMerge,
  mergesOf,
  undoMerge,
} from '../db/person-merge-repo'
import { casesOfPerson, consentsOfPerson, entriesOfPerson, sessionsOfPerson } from '../db/person-matter-repo'
import { findPerson, personWithNumber, savePerson } from '../db/person-repo'
import { numbersOf } from '../db/person-number-repo'
import { alikePairs, alikePersons, cardOf, personsAtDoor, suggestPersons } from '../db/person-suggest-repo'
import { sightsOf } from '../db/sight-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { found, orRefuse } from './refusing'
import { shownPerson } from './shown'

/** As many neighbours as anybody reads. */
const DOOR = 30

export const persons = {
  'persons.suggest': ({ db }, { text, kind, limit }) =>
    suggestPersons(db, readPersonQuery(text), { kind, limit }).map(each => cardOf(db, each)),

  'persons.get': (scope, { id }) => personFile(scope, id),

  'persons.alike': ({ db, today }, { limit }) => alikePairs(db, today, limit),

  'persons.show': ({ db }, { numbers }) => {
    const shown = numbersOf(db, numbers)
    return Promise.resolve({
      numbers: shown.map(({ personId: _person, ...each }) => each),
      noted: { persons: [...new Set(shown.flatMap(each => each.personId ?? []))] },
    })
  },

  'persons.merge': (scope, asked) => {
    const { db, today, now, actor } = scope
    const kept = onVersion(db, asked.keptId, asked.keptVersion)
    const gone = onVersion(db, asked.goneId, asked.goneVersion)
    const sharedCase = caseOfBoth(db, kept.id, gone.id)
    const after = orRefuse(mergePersons(kept, gone, { today, sharedCase }))
    const by = { at: now, actorId: actor, reason: asked.reason }
    const pair = { keptId: kept.id, goneId: gone.id, before: factsOf(kept), after }
    insertMerge(db, { ...pair, ...linksOf(db, gone.id), ...by })
    savePerson(db, kept.id, after)
    return personFile(scope, kept.id)
  },

  'persons.unmerge': (scope, { mergeId, reason }) => {
    const { db, now, actor } = scope
    const merge = found(findMerge(db, mergeId), 'merge')
    const kept = found(findPerson(db, merge.keptId), 'person')
    orRefuse(unmergePersons({ undoneAt: merge.undoneAt, keptMergedInto: kept.mergedInto }))
    undoMerge(db, merge, { at: now, actorId: actor, reason })
    savePerson(db, kept.id, factsBefore(kept, merge.before, merge.after))
    return personFile(scope, kept.id)
  },

  'persons.correct': (scope, { personId, version, changes, reason }) => {
    const { db, today, now, actor } = scope
    const person = onVersion(db, personId, version)
    const next = { ...factsOf(person), ...withoutMasks(defined(changes)) }
    const number = tellingNumber(next, today)
    const owner = number === null ? undefined : personWithNumber(db, { ...next, number })
    const consents = consentsOfPerson(db, person.id).toReversed()
    orRefuse(correctPerson(person, next, { owner, consents }))
    const fields = changedFacts(factsOf(person), next)
    const only = (facts: typeof next) => Object.fromEntries(fields.map(key => [key, facts[key]]))
    insertCorrection(db, {
      personId,
      at: now,
      actorId: actor,
      reason,
      before: only(factsOf(person)),
      after: only(next),
    })
    savePerson(db, person.id, next)
    return personFile(scope, person.id)
  },

  'persons.sights': ({ db }, { id }) => sightsOf(db, id),
} satisfies Pick<Handlers, Extract<keyof Handlers, `persons.${string}`>>

function personFile({ db, today }: { db: Reader; today: string }, id: PersonId) {
  const person = found(findPerson(db, id), 'person')
  return {
    person: shownPerson(person, today),
    cases: casesOfPerson(db, id),
    entries: entriesOfPerson(db, id),
    sessions: sessionsOfPerson(db, id),
    neighbours: personsAtDoor(db, person, DOOR).map(each => cardOf(db, each)),
    alike: person.mergedInto === null ? alikePersons(db, person, today) : [],
    merges: mergesOf(db, id),
    corrections: correctionsOf(db, id),
    consents: consentsOfPerson(db, id),
  }
}

function onVersion(db: Reader, id: PersonId, version: number): Person {
  const person = found(findPerson(db, id), 'person')
  if (person.version !== version) throw new Refusal({ code: 'stale', version: person.version, changes: [] })
  return person
}

/** A mask that comes back from a form stands for the number that is there. */
function withoutMasks<T extends { phone?: string; idNumber?: string }>(changes: T): T {
  const { phone, idNumber, ...rest } = changes
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two are put back unless they are masks
  return {
    ...rest,
    ...(phone !== undefined && !isMask(phone) && { phone }),
    ...(idNumber !== undefined && !isMask(idNumber) && { idNumber }),
  } as T
}
