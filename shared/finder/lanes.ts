import type { FinderRoom, Person, Problem } from './problem'
import { halfOf, STEP, stepDown, STEPS_A_DAY, stepUp, type Span } from './span'

const CODES = { free: 1, here: 2, leave: 3, busy: 4 } as const

/** One person's time at one site in steps, counted up so that any stretch is judged at once. */
export type Lane = {
  /** How many steps before this one are busy, not asked, to be taken off. */
  busy: Uint16Array
  unknown: Uint16Array
  leave: Uint16Array
  /** One for each half of each day on which the person is on the spot anyway. */
  here: Uint8Array
}

/** What a stretch of somebody's time amounts to. */
export type Standing = { busy: boolean; unknown: boolean; leave: boolean }

export function standing(lane: Lane, from: number, to: number): Standing {
  return {
    busy: some(lane.busy, from, to),
    unknown: some(lane.unknown, from, to),
    leave: some(lane.leave, from, to),
  }
}

export const isBusy = (lane: Lane, from: number, to: number) => some(lane.busy, from, to)

const some = (counts: Uint16Array, from: number, to: number) => (counts[to] ?? 0) > (counts[from] ?? 0)

/** The days that are looked at, each by its place in the row. */
export type Days = ReadonlyMap<string, number>

/** Minutes on the way between two sites, in steps rounded up. */
export function travelBetween(problem: Pick<Problem, 'travel'>, a: string | null, b: string): number {
  if (a === null || a === b) return 0
  const way = problem.travel.find(each => (each.a === a && each.b === b) || (each.a === b && each.b === a))
  return way?.minutes ?? 0
}

/**
 * Lays out what is known of a person seen from one site. Somebody who is busy elsewhere is busy for the way too;
 * somebody on duty or free elsewhere has not been asked for here.
 */
export function personLane(person: Person, site: string, problem: Problem, days: Days): Lane {
  const state = new Uint8Array(days.size * STEPS_A_DAY)
  for (const span of person.spans) {
    const elsewhere = span.site !== null && span.site !== site
    if (elsewhere && (span.state === 'here' || span.state === 'free')) continue
    const way = elsewhere ? travelBetween(problem, span.site, site) : 0
    mark(state, span, way, days)
  }
  return counted(state, days)
}

/** A room's time: what is not taken is free while it is open; a place elsewhere has to be asked. */
export function roomLane(room: FinderRoom, days: Days): Lane {
  const state = new Uint8Array(days.size * STEPS_A_DAY)
  const [opens, closes] = [stepUp(room.opens), stepDown(room.closes)]
  for (let at = 0; at < state.length; at += 1) {
    const inDay = at % STEPS_A_DAY
    if (inDay < opens || inDay >= closes) state[at] = CODES.busy
    else if (!room.elsewhere) state[at] = CODES.free
  }
  for (const span of room.spans) mark(state, span, span.state === 'busy' ? room.buffer : 0, days)
  return counted(state, days)
}

function mark(state: Uint8Array, span: Span, around: number, days: Days): void {
  const index = days.get(span.day)
  if (index === undefined) return
  const base = index * STEPS_A_DAY
  const code = CODES[span.state]
  const outward = code >= CODES.leave
  // What hinders is rounded outward, what helps inward: a proposal is never better than the truth.
  const from = base + (outward ? stepDown(span.from - around) : stepUp(span.from))
  const to = base + (outward ? stepUp(span.to + around) : stepDown(span.to))
  for (let at = Math.max(0, from); at < Math.min(state.length, to); at += 1)
    if ((state[at] ?? 0) < code) state[at] = code
}

function counted(state: Uint8Array, days: Days): Lane {
  const size = state.length + 1
  const lane: Lane = {
    busy: new Uint16Array(size),
    unknown: new Uint16Array(size),
    leave: new Uint16Array(size),
    here: new Uint8Array(days.size * 3),
  }
  let busy = 0
  let unknown = 0
  let leave = 0
  for (let at = 0; at < state.length; at += 1) {
    const code = state[at]
    if (code === CODES.busy) busy += 1
    else if (code === 0) unknown += 1
    else if (code === CODES.leave) leave += 1
    else if (code === CODES.here)
      lane.here[Math.floor(at / STEPS_A_DAY) * 3 + halfOf((at % STEPS_A_DAY) * STEP)] = 1
    lane.busy[at + 1] = busy
    lane.unknown[at + 1] = unknown
    lane.leave[at + 1] = leave
  }
  return lane
}
