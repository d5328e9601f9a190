import { allow, refuse, type Decision } from '../core/decision'
import { changedFacts, factsOf, filledFrom, type Person, type PersonFacts } from './person'
import { contradiction, tellingNumber } from './same-person'

export type PersonRefusal =
  | 'merge-with-itself'
  | 'merge-merged-already'
  | 'merge-kinds-differ'
  | 'merge-numbers-differ'
  | 'merge-facts-differ'
  | 'merge-both-in-case'
  | 'unmerge-undone-already'
  | 'unmerge-merged-on'
  | 'person-merged'
  | 'correction-empty'
  | 'correction-number-taken'
  | 'identity-not-consented'
  | 'identity-stored-already'

type Facts = {
  today: string
  /** A case in which both stand as parties, as people call it. */
  sharedCase: string | null
}

/** Two records of one person become one. What the kept one does not know, it takes from the other. */
export function mergePersons(
  kept: Person,
  gone: Person,
  { today, sharedCase }: Facts,
): Decision<PersonFacts, PersonRefusal> {
  if (kept.id === gone.id) return refuse('merge-with-itself')
  if (kept.mergedInto !== null || gone.mergedInto !== null)
    return refuse('merge-merged-already', { name: kept.mergedInto === null ? gone.name : kept.name })
  if (kept.kind !== gone.kind) return refuse('merge-kinds-differ')
  const [theirs, ours] = [tellingNumber(gone, today), tellingNumber(kept, today)]
  if (theirs !== null && ours !== null && theirs !== ours) return refuse('merge-numbers-differ')
  const what = contradiction(kept, gone)
  if (what !== null && (theirs === null || theirs !== ours)) return refuse('merge-facts-differ', { what })
  if (sharedCase !== null) return refuse('merge-both-in-case', { label: sharedCase })
  return allow(filledFrom(factsOf(kept), gone))
}

type Merge = { undoneAt: string | null; keptMergedInto: number | null }

/** A merge is taken back while the kept record stands; a later merge of that one is taken back first. */
export function unmergePersons({ undoneAt, keptMergedInto }: Merge): Decision<true, PersonRefusal> {
  if (undoneAt !== null) return refuse('unmerge-undone-already')
  return keptMergedInto === null ? allow(true) : refuse('unmerge-merged-on')
}

/** What the kept record had taken from the other goes again, unless it has been written over since. */
export function factsBefore(now: PersonFacts, before: PersonFacts, after: PersonFacts): PersonFacts {
  const taken = changedFacts(before, after).filter(key => !changedFacts(after, now).includes(key))
  return { ...factsOf(now), ...Object.fromEntries(taken.map(key => [key, before[key]])) }
}
