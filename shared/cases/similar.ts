import type { Address } from '../places/address'

/** What two entries are compared by; an empty text is not known yet and never the same as another. */
export type Comparable = {
  people: readonly { name: string; phone: string; idNumber: string }[]
  place: Pick<Address, 'estate' | 'building' | 'room'>
  subject: string
  kind: string | null
}

export type Likeness = {
  /** Names that stand in both. */
  people: string[]
  place: 'room' | 'building' | null
  matter: 'subject' | 'kind' | null
  score: number
}

const same = (a: string, b: string) => a !== '' && a === b

/** 2: the same papers, or name and telephone; 1: the same name, the telephone not known of one; 0: somebody else. */
function sameness(a: Comparable['people'][number], b: Comparable['people'][number]): 0 | 1 | 2 {
  if (same(a.idNumber, b.idNumber)) return 2
  if (a.idNumber !== '' && b.idNumber !== '') return 0
  if (!same(a.name, b.name)) return 0
  if (same(a.phone, b.phone)) return 2
  return a.phone === '' || b.phone === '' ? 1 : 0
}

function placeOf(a: Comparable['place'], b: Comparable['place']): Likeness['place'] {
  if (!same(a.estate, b.estate) || !same(a.building, b.building)) return null
  return same(a.room, b.room) ? 'room' : 'building'
}

/**
 * whether two entries look like one matter. Two people who stand in both are enough; one for certain with
 * a hint of place or matter; or the same room and kind of matter, or the same building and the very same subject.
 */
export function likeness(entry: Comparable, other: Comparable): Likeness | null {
  const matches = entry.people.map(each => Math.max(0, ...other.people.map(theirs => sameness(each, theirs))))
  const people = entry.people.filter((_each, index) => (matches[index] ?? 0) > 0).map(each => each.name)
  const certain = matches.some(each => each === 2)
  const place = placeOf(entry.place, other.place)
  const matter = same(entry.subject, other.subject)
    ? 'subject'
    : entry.kind !== null && entry.kind === other.kind
      ? 'kind'
      : null
  const alike =
    people.length > 1 ||
    (certain && (place !== null || matter !== null)) ||
    (place === 'room' && matter !== null) ||
    (place === 'building' && matter === 'subject')
  if (!alike) return null
  const score =
    matches.reduce<number>((sum, each) => sum + 2 * each, 0) +
    { room: 3, building: 1, none: 0 }[place ?? 'none'] +
    { subject: 2, kind: 1, none: 0 }[matter ?? 'none']
  return { people, place, matter, score }
}
