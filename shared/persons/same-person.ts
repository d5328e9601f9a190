import { judgeCredit, judgeId } from '../identity/id-kinds'
import { normaliseId } from '../identity/id-number'
import type { PersonFacts } from './person'

type Known = Pick<
  PersonFacts,
  'kind' | 'name' | 'idKind' | 'idNumber' | 'creditCode' | 'phone' | 'birthDay' | 'sex' | 'address'
>

/** The number that tells one person from all others, where it is complete and fits; null otherwise. */
export function tellingNumber(of: Known, today: string): string | null {
  if (of.kind === 'legal')
    return judgeCredit(of.creditCode).state === 'ok' ? normaliseId(of.creditCode) : null
  const { state } = judgeId(of.idKind, of.idNumber, today)
  return state === 'ok' || state === 'odd' ? normaliseId(of.idNumber) : null
}

/**
 * Whether a party that was linked to a person still means that person after a change: the name stays, and no other
 * number of a document has come in its place. A chosen person whose name is typed over is somebody else.
 */
export function stillMeans(person: Known, written: Known, today: string): boolean {
  if (person.kind !== written.kind || person.name !== written.name) return false
  const [theirs, ours] = [tellingNumber(person, today), tellingNumber(written, today)]
  return theirs === null || ours === null || theirs === ours
}

export type Alikeness = 'number' | 'phone' | 'place' | 'birth-day'

/** Why two records may be of one person; empty where nothing says so, or where something says that they are two. */
export function alikeness(a: Known, b: Known, today: string): Alikeness[] {
  if (a.kind !== b.kind) return []
  const [one, other] = [tellingNumber(a, today), tellingNumber(b, today)]
  if (one !== null && one === other) return ['number']
  if (one !== null && other !== null) return []
  if (a.name === '' || a.name !== b.name || contradiction(a, b) !== null) return []
  const why: Alikeness[] = []
  if (a.phone !== '' && a.phone === b.phone) why.push('phone')
  if (a.address.estate !== '' && JSON.stringify(a.address) === JSON.stringify(b.address)) why.push('place')
  if (a.birthDay !== null && a.birthDay === b.birthDay) why.push('birth-day')
  return why
}

/** What two records tell that cannot be true of one person. */
export function contradiction(a: Known, b: Known): 'birth-day' | 'sex' | null {
  if (a.birthDay !== null && b.birthDay !== null && a.birthDay !== b.birthDay) return 'birth-day'
  if (a.sex !== null && b.sex !== null && a.sex !== b.sex) return 'sex'
  return null
}
