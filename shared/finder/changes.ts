import { withLength, type Candidate, type Field } from './field'
import type { Blocker, Change } from './problem'
import type { Option } from './proposals'
import { sit, type Moment } from './seating'
import { clockAt, overlaps, STEP } from './span'

/** A time that is not to be had, with what forbids it: conditions and chairs as bits of `mask`. */
export type Miss = {
  mask: number
  moment: Moment
  minutes: number
  option: Option
}

/** How much trouble a change is; the cheapest is named first. */
export const COSTS = {
  replace: 2,
  replaceUnasked: 3,
  length: 3,
  room: 3,
  hours: 4,
  latest: 3,
  clear: 5,
  without: 6,
  extend: 8,
} as const

type Found = { change: Change; blocker: Blocker; open: readonly Miss[]; cost: number }

/** The cheapest way past one chair, and the times that it leaves. */
export function changeFor(
  field: Field,
  index: number,
  misses: readonly Miss[],
  /** Who is needed on another chair or has just been named for one. */
  taken: ReadonlySet<string>,
): Found {
  const seat = field.seats[index]
  const asked = seat?.people[0]?.person
  if (!seat || !asked) throw new Error('A chair that blocks has somebody asked for')
  const reason = whyBusy(field, index, misses[0])
  const blocker: Blocker = { kind: 'seat', seat: seat.key, person: asked.key, ...reason }
  const substitutes = seat.others
    .filter(each => !taken.has(each.person.key))
    .map(candidate => {
      const { person } = candidate
      const able = misses.filter(miss => sitAt(field, candidate, index, miss) !== null)
      const known = able.filter(miss => sitAt(field, candidate, index, miss)?.unknown === false)
      return known.length > 0
        ? { person, open: known, asked: true, cost: COSTS.replace }
        : { person, open: able, asked: false, cost: COSTS.replaceUnasked }
    })
    .filter(each => each.open.length > 0)
    .toSorted((a, b) => a.cost - b.cost || b.open.length - a.open.length)
  const [best] = substitutes
  if (best) {
    const change: Change = { kind: 'replace', seat: seat.key, person: best.person.key, asked: best.asked }
    return { change, blocker, open: best.open, cost: best.cost }
  }
  if (asked.kind === 'outside') {
    const change: Change = { kind: 'without', seat: seat.key, person: asked.key }
    return { change, blocker, open: misses, cost: COSTS.without }
  }
  const first = misses.slice(0, 1)
  const change: Change = { kind: 'clear', seat: seat.key, person: asked.key, ...reason }
  return { change, blocker, open: first, cost: COSTS.clear }
}

function sitAt(field: Field, candidate: Candidate, index: number, { moment, minutes }: Miss) {
  const seat = field.seats[index]
  return seat ? sit(withLength(field, minutes), seat, candidate, moment) : null
}

/** What keeps the first one asked for away at that time, in the words of whoever wrote it down. */
function whyBusy(field: Field, index: number, miss: Miss | undefined): { why: string; when: string } {
  const asked = field.seats[index]?.people[0]?.person
  if (!asked || !miss) return { why: '', when: '' }
  const day = field.dayAt(miss.moment.day)
  const at = { from: miss.moment.at * STEP, to: miss.moment.at * STEP + miss.minutes }
  const busy = asked.spans.filter(each => each.day === day && each.state === 'busy')
  const span = busy.find(each => overlaps(each, at)) ?? busy[0]
  return { why: span?.why ?? '', when: `${day}T${clockAt(miss.moment.at * STEP)}` }
}
