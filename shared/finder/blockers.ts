import { addMinutes } from '../core/day'
import { callsFor } from './calls'
import { changeFor, COSTS, type Miss } from './changes'
import { emptyChairs } from './empty-chairs'
import { startsOn, withLength, type Field } from './field'
import type { Blocker, BlockerSet, Call } from './problem'
import { hasRoom, roomAt } from './proposals'
import { isAway, sit, type Moment } from './seating'
import { clockAt, halfOf, STEP } from './span'

/** The four conditions that are no person, as bits; the chairs follow. */
const BITS = { latest: 1, hours: 2, length: 4, room: 8 } as const
const FIRST_SEAT = 4
/** Hours of the house that a session may lie in at the very most. */
const WIDEST = [{ from: 8 * 60, to: 21 * 60 }]
const SHORTEST = 30
export const MOST_SETS = 5

/** Two thirds of the length asked for, where that is still a session; null where it is not. */
export function shorterThan(minutes: number): number | null {
  const shorter = Math.ceil((minutes * 2) / 3 / STEP) * STEP
  return shorter >= SHORTEST && shorter < minutes ? shorter : null
}

/**
 * Why there is no time: each time that could be had is charged with everything that forbids it; of these sets, those
 * that hold no other one whole are the answer. Lifting all of such a set gives a time, lifting less does not.
 */
export function blockersOf(field: Field): { sets: BlockerSet[]; calls: Call[] } {
  const short = shorterThan(field.problem.minutes)
  const charges = chargesOf(field, 0)
  if (short !== null) charges.push(...chargesOf(withLength(field, short), BITS.length))
  const masks = [...new Set(charges.map(each => each.mask))]
  const minimal = masks.filter(mask => !masks.some(other => other !== mask && (other & mask) === other))
  const nearest = charges.filter(each => minimal.includes(each.mask)).map(missOf)
  const missesOf = Map.groupBy(nearest, each => each.mask)
  const sets = minimal
    .flatMap(mask => setOf(field, mask, missesOf.get(mask) ?? []) ?? [])
    .toSorted(
      (a, b) => a.cost - b.cost || b.times - a.times || a.first.start.localeCompare(b.first.start, 'en'),
    )
    .slice(0, MOST_SETS)
  return {
    sets,
    calls: callsFor(
      field,
      nearest.map(each => each.option),
    ),
  }
}

type Charge = { mask: number; moment: Moment; field: Field }

/** Every time the house could hold a session at all, each with what forbids it. */
function chargesOf(field: Field, base: number): Charge[] {
  const wide = { ...field, problem: { ...field.problem, restDays: true } }
  const charges: Charge[] = []
  // What holds a set already found whole can be no smallest one; most times are thrown away here.
  let least: number[] = []
  const charge = (made: Charge) => {
    const { mask } = made
    if (least.some(other => other !== mask && (other & mask) === other)) return
    if (!least.includes(mask)) least = [...least.filter(other => (mask & other) !== mask), mask]
    charges.push(made)
  }
  for (let day = 0; day < field.days; day += 1) {
    const asked = new Set(startsOn(field, day))
    const starts = new Set([...asked, ...startsOn(wide, day, WIDEST), ...startsOn(wide, day)])
    // A round hour is named before a crooked one of the same day.
    for (const at of [...starts].toSorted((a, b) => (a % 2) - (b % 2) || a - b)) {
      const mask = base | (day < field.asked ? 0 : BITS.latest) | (asked.has(at) ? 0 : BITS.hours)
      for (const site of field.sites.keys()) {
        const moment = { day, at, site }
        const fits = hasRoom(field, moment)
        if (!fits && !hasRoom(field, moment, true)) continue
        for (const seats of blockedAt(field, moment))
          charge({ mask: mask | (fits ? 0 : BITS.room) | (seats << FIRST_SEAT), moment, field })
      }
    }
  }
  return charges
}

/** The smallest sets of required chairs that stay empty at a time, each as bits. */
function blockedAt(field: Field, moment: Moment): number[] {
  if (field.sharesPeople) {
    const able = field.seats.map(seat => seat.people.filter(each => !isAway(field, seat, each, moment)))
    const needed = [...field.seats.keys()].filter(index => field.seats[index]?.need === 'required')
    return emptyChairs(able, needed).map(out => out.reduce((bits, index) => bits | (1 << index), 0))
  }
  let blocked = 0
  for (let index = 0; index < field.seats.length; index += 1) {
    const seat = field.seats[index]
    if (seat?.need === 'required' && seat.people.every(each => isAway(field, seat, each, moment)))
      blocked |= 1 << index
  }
  return [blocked]
}

function missOf({ mask, moment, field }: Charge): Miss {
  const room = roomAt(field, moment) ?? roomAt(field, moment, true)
  if (!room) throw new Error('A time was charged that has no room')
  const chairs = field.seats.map(seat => ({
    seat,
    sitting: seat.people.map(each => sit(field, seat, each, moment)).find(each => each !== null) ?? null,
  }))
  const bucket = moment.day * 3 + halfOf(moment.at * STEP)
  const option = { moment, room, seating: { chairs, broken: 0, cost: 0 }, bucket, broken: 0, score: 0 }
  return { mask, moment, minutes: field.problem.minutes, option }
}

function setOf(field: Field, mask: number, misses: readonly Miss[]): BlockerSet | null {
  const has = (kind: keyof typeof BITS) => (mask & BITS[kind]) !== 0
  let open = misses
  const changes: BlockerSet['changes'][number][] = []
  const blockers: Blocker[] = []
  let cost = 0
  const taken = new Set(field.seats.flatMap(each => each.candidates))
  for (const index of field.seats.keys()) {
    if ((mask & (1 << (FIRST_SEAT + index))) === 0) continue
    const found = changeFor(field, index, open, taken)
    if (found.change.kind === 'replace') taken.add(found.change.person)
    open = found.open
    changes.push(found.change)
    blockers.push(found.blocker)
    cost += found.cost
  }
  const first = open[0]
  if (!first) return null
  const day = field.dayAt(first.moment.day)
  const start = `${day}T${clockAt(first.moment.at * STEP)}`
  const end = addMinutes(start, first.minutes)
  if (has('length')) changes.push({ kind: 'shorter', minutes: first.minutes })
  if (has('hours')) changes.push({ kind: 'outside-hours', when: start })
  if (has('room')) changes.push({ kind: 'any-room', room: first.option.room.key })
  if (has('latest')) {
    const extend = field.problem.legal !== null && day > field.problem.legal
    changes.push({ kind: 'until', day, extend })
    cost += extend ? COSTS.extend : 0
  }
  for (const kind of ['length', 'hours', 'room', 'latest'] as const) {
    if (!has(kind)) continue
    blockers.push({ kind })
    cost += COSTS[kind]
  }
  const times = new Set(open.map(each => each.option.bucket)).size
  return { blockers, changes, times, first: { start, end, room: first.option.room.key }, cost }
}
