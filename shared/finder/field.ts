import { addDays, daysBetween } from '../core/day'
import { personLane, roomLane, type Lane } from './lanes'
import type { FinderRoom, Person, Problem, Seat, Wish } from './problem'
import { STEPS_A_DAY, stepUp, STEP } from './span'

/** Days that are looked at beyond the last one asked for, to say what a later day would bring. */
const BEYOND = 21
/** No question reaches further: half a year and the days beyond. */
const MOST_DAYS = 200

/** Somebody with the time seen from each site and what is not wished. */
export type Candidate = { person: Person; lanes: readonly Lane[]; wishes: readonly Wish[] }

/** `early` in steps. */
export type SeatField = Seat & {
  people: readonly Candidate[]
  others: readonly Candidate[]
  leastLoad: number
}

/** The question made ready: lanes for everybody and every site, the calendar counted once. */
export type Field = {
  problem: Problem
  /** Days up to the last one asked for, and up to the last one looked at. */
  asked: number
  days: number
  dayAt(index: number): string
  works: readonly boolean[]
  /** Working days from the first day up to and with this one; the first counts nothing. */
  waited: readonly number[]
  /** Working days left after a day up to the legal date, five at most; null where none runs. */
  left: readonly (number | null)[]
  length: number
  seats: readonly SeatField[]
  /** Whether somebody could sit on more than one chair, so that the chairs have to be shared out. */
  sharesPeople: boolean
  sites: readonly string[]
  rooms: readonly { room: FinderRoom; site: number; lane: Lane; suits: boolean }[]
}

export function fieldOf(problem: Problem): Field {
  const firstDay = problem.earliest.day
  const asked = Math.min(MOST_DAYS, Math.max(0, daysBetween(firstDay, problem.latest) + 1))
  const days = asked + BEYOND
  const names = Array.from({ length: days }, (_each, index) => addDays(firstDay, index))
  const works = names.map(day => problem.calendar.works(day))
  const index = new Map(names.map((day, each) => [day, each]))
  const sites = [...new Set(problem.rooms.map(each => each.site))]
  const people = new Map(problem.people.map(each => [each.key, each]))
  const wishes = Map.groupBy(problem.wishes, wish => wish.person)
  const ready = new Map<string, Candidate>()
  const candidate = (key: string): Candidate[] => {
    const person = people.get(key)
    if (!person) return []
    const before = ready.get(key)
    if (before) return [before]
    const lanes = sites.map(site => personLane(person, site, problem, index))
    const made = { person, lanes, wishes: wishes.get(key) ?? [] }
    ready.set(key, made)
    return [made]
  }
  const chairs = problem.seats.flatMap(each => each.candidates)
  return {
    problem,
    asked,
    days,
    dayAt: each => names[each] ?? addDays(firstDay, each),
    works,
    waited: running(works),
    left: names.map(day => leftAfter(day, problem)),
    length: Math.max(1, stepUp(problem.minutes)),
    seats: problem.seats.map(seat => {
      const own = seat.candidates.flatMap(candidate)
      const loads = own.flatMap(each => each.person.load ?? [])
      return {
        ...seat,
        early: stepUp(seat.early),
        people: own,
        others: seat.substitutes.flatMap(candidate).filter(each => !own.includes(each)),
        leastLoad: loads.length > 0 ? Math.min(...loads) : 0,
      }
    }),
    sharesPeople: new Set(chairs).size < chairs.length,
    sites,
    rooms: problem.rooms.map(room => ({
      room,
      site: sites.indexOf(room.site),
      lane: roomLane(room, index),
      suits: suits(room, problem),
    })),
  }
}

/** The same question for another length: nobody's time changes. */
export const withLength = (field: Field, minutes: number): Field => ({
  ...field,
  problem: { ...field.problem, minutes },
  length: Math.max(1, stepUp(minutes)),
})

function running(works: readonly boolean[]): number[] {
  let count = 0
  return works.map((isWorkday, index) => (index > 0 && isWorkday ? (count += 1) : count))
}

/** Five or more is plenty: nothing is lost by an earlier day then. */
export const MARGIN_DAYS = 5

function leftAfter(day: string, { legal, calendar }: Problem): number | null {
  if (legal === null) return null
  let count = 0
  for (let each = addDays(day, 1); each <= legal && count < MARGIN_DAYS; each = addDays(each, 1))
    if (calendar.works(each)) count += 1
  return count
}

function suits(room: FinderRoom, { needs }: Problem): boolean {
  if (needs.only !== null) return room.key === needs.only && room.seats >= needs.seats
  return (
    room.seats >= needs.seats &&
    (!needs.screen || room.screen) &&
    (!needs.privacy || room.privacy) &&
    (!needs.twoExits || room.exits >= 2)
  )
}

/** The steps on which a session may begin on a day, within the hours asked for. */
export function startsOn(field: Field, day: number, hours = field.problem.hours): number[] {
  const { earliest, restDays } = field.problem
  if (!restDays && !field.works[day]) return []
  const first = day === 0 ? stepUp(earliest.minute) : 0
  const starts = new Set<number>()
  for (const { from, to } of hours)
    for (let at = Math.max(first, stepUp(from)); (at + field.length) * STEP <= to; at += 1) starts.add(at)
  return [...starts].toSorted((a, b) => a - b)
}

export const stepOf = (day: number, at: number) => day * STEPS_A_DAY + at
