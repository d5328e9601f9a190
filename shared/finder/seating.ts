import { weekday } from '../core/day'
import { stepOf, type Candidate, type Field, type SeatField } from './field'
import { isBusy, standing } from './lanes'
import type { Part, Wish } from './problem'
import { halfOf, halvesTouched, STEP } from './span'

/** What it means that one person sits on one chair at one time. */
export type Sitting = {
  candidate: Candidate
  unknown: boolean
  /** Half days lost. */
  lost: number
  broken: readonly Wish[]
  /** Sessions of the last months more than the least burdened. */
  over: number
  other: boolean
  cost: number
}

/** Everybody placed; `sitting` is null on a wanted chair that stays empty. */
export type Seating = {
  chairs: readonly { seat: SeatField; sitting: Sitting | null }[]
  broken: number
  cost: number
}

/** A beginning: day and site by their places in the field, `at` in steps since midnight. */
export type Moment = { day: number; at: number; site: number }

const NONE: readonly Wish[] = []

/** Whether somebody cannot be there at all, from the hour of arrival on. */
export function isAway(
  field: Field,
  seat: SeatField,
  candidate: Candidate,
  { day, at, site }: Moment,
): boolean {
  const lane = candidate.lanes[site]
  const from = at - seat.early
  return !lane || from < 0 || isBusy(lane, stepOf(day, from), stepOf(day, at + field.length))
}

/** Null where this person cannot be there at all. */
export function sit(field: Field, seat: SeatField, candidate: Candidate, moment: Moment): Sitting | null {
  const lane = candidate.lanes[moment.site]
  if (!lane || isAway(field, seat, candidate, moment)) return null
  const { person, wishes } = candidate
  const from = stepOf(moment.day, moment.at - seat.early)
  const { unknown, leave } = standing(lane, from, stepOf(moment.day, moment.at + field.length))
  const lost = leave || person.kind === 'outside' ? halvesLost(field, seat, lane.here, moment, leave) : 0
  const broken = wishes.length === 0 ? NONE : wishes.filter(wish => breaks(field, wish, moment))
  const over = person.load === null ? 0 : person.load - seat.leastLoad
  const other = seat.people[0] !== candidate
  const { weights } = field.problem
  const cost =
    (unknown ? weights.call : 0) +
    lost * weights.halfDay +
    over * weights.fairness +
    (other ? weights.other : 0) +
    broken.length * weights.wish
  return { candidate, unknown, lost, broken, over, other, cost }
}

/** The same cost, each part by name. */
export function partsOf(field: Field, { unknown, lost, over, other, broken }: Sitting): Part[] {
  const { weights } = field.problem
  const counts = {
    call: Number(unknown),
    halfDay: lost,
    fairness: over,
    other: Number(other),
    wish: broken.length,
  }
  const keys = ['call', 'halfDay', 'fairness', 'other', 'wish'] as const
  return keys.flatMap(what => {
    const count = counts[what]
    return count > 0 ? [{ what, count, cost: count * weights[what] }] : []
  })
}

/** A party loses what has to be taken off; somebody from outside loses each half day not spent here anyway. */
function halvesLost(
  field: Field,
  { early }: SeatField,
  here: Uint8Array,
  { day, at }: Moment,
  leave: boolean,
): number {
  const from = (at - early) * STEP
  const to = (at + field.length) * STEP
  const first = halfOf(from)
  let lost = 0
  for (let half = first; half < first + halvesTouched(from, to); half += 1)
    if (leave || !here[day * 3 + half]) lost += 1
  return lost
}

function breaks(field: Field, wish: Wish, { day, at }: Moment): boolean {
  if (wish.weekdays.includes(weekday(field.dayAt(day)))) return true
  const from = at * STEP
  const to = from + field.problem.minutes
  return (wish.notBefore !== null && from < wish.notBefore) || (wish.notAfter !== null && to > wish.notAfter)
}

/**
 * The best way to fill the chairs: nobody sits twice, every required chair is taken, first as few wishes broken as
 * can be, then as few wanted chairs empty, then as cheap as can be. Null where a required chair stays empty.
 */
export function seatAll(field: Field, moment: Moment): Seating | null {
  for (const each of field.seats)
    if (each.need === 'required' && each.people.every(one => isAway(field, each, one, moment))) return null
  const options: (Sitting | null)[][] = []
  for (const chair of field.seats) {
    const able: (Sitting | null)[] = []
    for (const one of chair.people) {
      const sitting = sit(field, chair, one, moment)
      if (sitting) able.push(sitting)
    }
    if (chair.need === 'wanted') able.push(null)
    if (able.length > 1) able.sort((a, b) => rank(a, field) - rank(b, field))
    options.push(able)
  }
  const easy = options.map(each => each[0] ?? null)
  const chosen = distinct(easy) ? easy : search(field, options)
  if (!chosen) return null
  const chairs = field.seats.map((each, index) => ({ seat: each, sitting: chosen[index] ?? null }))
  return {
    chairs,
    broken: chosen.reduce((sum, each) => sum + brokenBy(each), 0),
    cost: chosen.reduce((sum, each) => sum + costOf(each, field), 0),
  }
}

const brokenBy = (sitting: Sitting | null) => (sitting === null ? 1 : sitting.broken.length)
const costOf = (sitting: Sitting | null, field: Field) => sitting?.cost ?? field.problem.weights.wish
/** One broken wish outweighs all empty chairs, an empty chair any sum of other costs. */
const BROKEN = 1_000_000_000
const EMPTY = 1_000_000
const rank = (sitting: Sitting | null, field: Field) =>
  brokenBy(sitting) * BROKEN + (sitting ? 0 : EMPTY) + costOf(sitting, field)

function distinct(chosen: readonly (Sitting | null)[]): boolean {
  for (const [index, each] of chosen.entries())
    if (each)
      for (let other = 0; other < index; other += 1)
        if (chosen[other]?.candidate === each.candidate) return false
  return true
}

/** Branch and bound: the options are in order of rank, the rest can cost no less than its best. */
function search(field: Field, options: readonly (readonly (Sitting | null)[])[]): (Sitting | null)[] | null {
  const rest: number[] = Array.from({ length: options.length + 1 }, () => 0)
  for (let index = options.length - 1; index >= 0; index -= 1)
    rest[index] = (rest[index + 1] ?? 0) + rank(options[index]?.[0] ?? null, field)
  const used = new Set<Candidate>()
  const now: (Sitting | null)[] = []
  const best: { chosen: (Sitting | null)[] | null; rank: number } = { chosen: null, rank: Infinity }
  const go = (index: number, sum: number) => {
    if (sum + (rest[index] ?? 0) >= best.rank) return
    if (index === options.length) {
      best.chosen = [...now]
      best.rank = sum
      return
    }
    for (const each of options[index] ?? []) {
      if (each && used.has(each.candidate)) continue
      if (each) used.add(each.candidate)
      now.push(each)
      go(index + 1, sum + rank(each, field))
      now.pop()
      if (each) used.delete(each.candidate)
    }
  }
  go(0, 0)
  return best.chosen
}
