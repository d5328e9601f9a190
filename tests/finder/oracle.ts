import { addDays, daysBetween, weekday } from '@shared/core/day'
import type { FinderRoom, Person, Problem, Seat } from '@shared/finder/problem'

/**
 * The same question answered by trying every minute, room and person one after another; nothing is taken from the
 * finder but the shapes of question and answer.
 */
type Time = { day: string; from: number }
type Judged = { score: number; broken: string[]; bucket: string; start: string; room: string }

export const BEYOND = 21
const ORDER = ['free', 'here', 'leave', 'busy']

function stateOf(problem: Problem, person: Person, site: string, day: string, minute: number): string {
  let worst = -1
  for (const span of person.spans) {
    if (span.day !== day) continue
    const away = span.site !== null && span.site !== site
    if (away && ['here', 'free'].includes(span.state)) continue
    const way = away ? (problem.travel.find(each => [each.a, each.b].includes(site))?.minutes ?? 0) : 0
    if (minute >= span.from - way && minute < span.to + way)
      worst = Math.max(worst, ORDER.indexOf(span.state))
  }
  return ORDER[worst] ?? 'unknown'
}

function roomState(room: FinderRoom, day: string, minute: number): string {
  if (minute < room.opens || minute >= room.closes) return 'busy'
  let known = !room.elsewhere
  for (const span of room.spans) {
    if (span.day !== day) continue
    if (span.state === 'busy' && minute >= span.from - room.buffer && minute < span.to + room.buffer)
      return 'busy'
    if (span.state === 'free' && minute >= span.from && minute < span.to) known = true
  }
  return known ? 'free' : 'unknown'
}

function states(of: (minute: number) => string, from: number, to: number): Set<string> {
  const all = new Set<string>()
  for (let minute = from; minute < to; minute += 5) all.add(of(minute))
  return all
}

const half = (minute: number) => (minute < 720 ? 0 : minute < 1080 ? 1 : 2)

type Sat = { person: Person; cost: number; broken: string[] }

function sits(problem: Problem, seat: Seat, key: string, site: string, time: Time): Sat | null {
  const person = problem.people.find(each => each.key === key)
  if (!person) throw new Error(key)
  const from = time.from - seat.early
  const to = time.from + problem.minutes
  const seen = states(minute => stateOf(problem, person, site, time.day, minute), from, to)
  if (seen.has('busy')) return null
  const { weights } = problem
  let cost = seen.has('unknown') ? weights.call : 0
  if (seen.has('leave') || person.kind === 'outside')
    for (const each of [0, 1, 2]) {
      const bounds = [
        [0, 720],
        [720, 1080],
        [1080, 1440],
      ][each] ?? [0, 0]
      const touched = half(from) <= each && half(to - 1) >= each
      const here = states(
        minute => stateOf(problem, person, site, time.day, minute),
        bounds[0] ?? 0,
        bounds[1] ?? 0,
      )
      if (touched && (seen.has('leave') || !here.has('here'))) cost += weights.halfDay
    }
  const loads = seat.candidates.flatMap(each => problem.people.find(one => one.key === each)?.load ?? [])
  if (person.load !== null) cost += weights.fairness * (person.load - Math.min(...loads))
  if (seat.candidates[0] !== key) cost += weights.other
  const broken = problem.wishes
    .filter(
      wish =>
        wish.person === key &&
        (wish.weekdays.includes(weekday(time.day)) ||
          (wish.notBefore !== null && time.from < wish.notBefore) ||
          (wish.notAfter !== null && to > wish.notAfter)),
    )
    .map(wish => `wish ${wish.key}`)
  return { person, cost: cost + weights.wish * broken.length, broken }
}

function* fillings(problem: Problem, site: string, time: Time, index = 0): Generator<(Sat | null)[]> {
  const seat = problem.seats[index]
  if (!seat) {
    yield []
    return
  }
  for (const rest of fillings(problem, site, time, index + 1)) {
    for (const key of seat.candidates) {
      const sat = sits(problem, seat, key, site, time)
      if (sat && !rest.some(each => each?.person.key === key)) yield [sat, ...rest]
    }
    if (seat.need === 'wanted') yield [null, ...rest]
  }
}

export function suits(problem: Problem, room: FinderRoom): boolean {
  const { needs } = problem
  if (room.seats < needs.seats) return false
  if (needs.only !== null) return room.key === needs.only
  return (
    (!needs.screen || room.screen) && (!needs.privacy || room.privacy) && (!needs.twoExits || room.exits > 1)
  )
}

const withinHours = (problem: Problem, time: Time) =>
  (problem.restDays || problem.calendar.works(time.day)) &&
  problem.hours.some(each => time.from >= each.from && time.from + problem.minutes <= each.to)

export const roomSeen = (room: FinderRoom, time: Time, minutes: number) =>
  states(minute => roomState(room, time.day, minute), time.from, time.from + minutes)

export function* times(problem: Problem, days: number): Generator<Time> {
  for (let each = 0; each < days; each += 1)
    for (let from = 0; from < 1440; from += 15) {
      if (each === 0 && from < problem.earliest.minute) continue
      yield { day: addDays(problem.earliest.day, each), from }
    }
}

/** Every time that can be had, each with the best people for its room. */
export function allTimes(problem: Problem): Judged[] {
  const found: Judged[] = []
  const asked = daysBetween(problem.earliest.day, problem.latest) + 1
  for (const time of times(problem, asked)) {
    if (!withinHours(problem, time)) continue
    for (const room of problem.rooms) {
      if (!suits(problem, room)) continue
      const seen = roomSeen(room, time, problem.minutes)
      if (seen.has('busy')) continue
      const judged = [...fillings(problem, room.site, time)].map(chairs => {
        const broken = chairs.flatMap((each, index) =>
          each ? each.broken : [`seat ${problem.seats[index]?.key}`],
        )
        const empty = chairs.filter(each => each === null).length
        return {
          broken,
          empty,
          cost: chairs.reduce((sum, each) => sum + (each?.cost ?? problem.weights.wish), 0),
        }
      })
      const [best] = judged.toSorted(
        (a, b) => a.broken.length - b.broken.length || a.empty - b.empty || a.cost - b.cost,
      )
      if (!best) continue
      found.push({
        score: best.cost + costOfTime(problem, time, room, seen.has('unknown')),
        broken: best.broken,
        bucket: `${time.day} ${half(time.from)}`,
        start: `${time.day} ${time.from}`,
        room: room.key,
      })
    }
  }
  return found
}

function costOfTime(problem: Problem, time: Time, room: FinderRoom, unknown: boolean): number {
  const { weights, calendar, legal } = problem
  let cost = unknown ? weights.call : 0
  cost += weights.room * Math.max(0, Math.floor((room.seats - problem.needs.seats) / 10))
  if (time.from % 30 !== 0) cost += weights.room
  for (let day = problem.earliest.day; day < time.day; day = addDays(day, 1))
    if (calendar.works(addDays(day, 1))) cost += weights.later
  if (legal !== null) {
    let left = 0
    for (let day = addDays(time.day, 1); day <= legal; day = addDays(day, 1))
      if (calendar.works(day)) left += 1
    cost += weights.margin * Math.max(0, 5 - left)
  }
  return cost
}

/** The best scores of different half days. */
export function bestScores(found: readonly Judged[], key: (each: Judged) => string, most: number): number[] {
  const best = new Map<string, number>()
  for (const each of found) {
    const before = best.get(key(each))
    if (before === undefined || each.score < before) best.set(key(each), each.score)
  }
  return [...best.values()].toSorted((a, b) => a - b).slice(0, most)
}

/** Whether lifting these conditions gives a time: chairs by key, 'latest', 'hours', 'length', 'room'. */
export function possible(problem: Problem, lifted: ReadonlySet<string>, shorter: number | null): boolean {
  const lengths = [problem.minutes, ...(lifted.has('length') && shorter !== null ? [shorter] : [])]
  return lengths.some(minutes => possibleFor({ ...problem, minutes }, lifted))
}

function possibleFor(problem: Problem, lifted: ReadonlySet<string>): boolean {
  const asked = daysBetween(problem.earliest.day, problem.latest) + 1
  const seats = problem.seats.filter(each => each.need === 'required' && !lifted.has(each.key))
  const asks = { ...problem, seats }
  for (const time of times(problem, lifted.has('latest') ? asked + BEYOND : asked)) {
    const wide = time.from >= 480 && time.from + problem.minutes <= 1260
    if (!withinHours(problem, time) && !(lifted.has('hours') && wide)) continue
    for (const room of problem.rooms) {
      if (!lifted.has('room') && !suits(problem, room)) continue
      if (roomSeen(room, time, problem.minutes).has('busy')) continue
      if (!fillings(asks, room.site, time).next().done) return true
    }
  }
  return false
}
