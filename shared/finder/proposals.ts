import { addMinutes } from '../core/day'
import { MARGIN_DAYS, startsOn, stepOf, type Field } from './field'
import { isBusy, standing } from './lanes'
import type { Part, Proposal, Weights } from './problem'
import { partsOf, seatAll, type Moment, type Seating } from './seating'
import { clockAt, halfOf, STEP } from './span'

/** A time with its room and people before it is put into words. `bucket` is one half of one day. */
export type Option = {
  moment: Moment
  room: { key: string; name: string; unknown: boolean; cost: number }
  seating: Seating
  bucket: number
  broken: number
  score: number
}

/** Every beginning on the grid at which all who must be there can be, each with its best room and people. */
export function* optionsOf(field: Field): Generator<Option> {
  for (let day = 0; day < field.asked; day += 1) {
    for (const at of startsOn(field, day)) {
      for (const site of field.sites.keys()) {
        const room = roomAt(field, { day, at, site })
        if (!room) continue
        const moment = { day, at, site }
        const seating = seatAll(field, moment)
        if (!seating) continue
        yield {
          moment,
          room,
          seating,
          bucket: day * 3 + halfOf(at * STEP),
          broken: seating.broken,
          score: seating.cost + room.cost + sum(timeParts(field, moment)),
        }
      }
    }
  }
}

/** Whether a site has a room free then, one that suits or any. */
export function hasRoom(field: Field, { day, at, site }: Moment, any = false): boolean {
  const from = stepOf(day, at)
  const to = stepOf(day, at + field.length)
  return field.rooms.some(each => each.site === site && (each.suits || any) && !isBusy(each.lane, from, to))
}

/** The cheapest room of a site that suits and is open and free. */
export function roomAt(field: Field, { day, at, site }: Moment, any = false): Option['room'] | null {
  let best: Option['room'] | null = null
  const from = stepOf(day, at)
  const to = stepOf(day, at + field.length)
  for (const { room, lane, suits, site: own } of field.rooms) {
    if (own !== site || !(suits || any) || isBusy(lane, from, to)) continue
    const { unknown } = standing(lane, from, to)
    const cost = sum(roomParts(field, room.seats, unknown))
    if (!best || cost < best.cost) best = { key: room.key, name: room.name, unknown, cost }
  }
  return best
}

function roomParts({ problem }: Field, seats: number, unknown: boolean): Part[] {
  return parts(problem.weights, {
    call: unknown ? 1 : 0,
    room: Math.max(0, Math.floor((seats - problem.needs.seats) / 10)),
  })
}

export function timeParts(field: Field, { day, at }: Moment): Part[] {
  const left = field.left[day] ?? null
  return parts(field.problem.weights, {
    later: field.waited[day] ?? 0,
    margin: left === null ? 0 : MARGIN_DAYS - left,
    room: (at * STEP) % 30 === 0 ? 0 : 1,
  })
}

function parts(weights: Weights, counts: Partial<Record<keyof Weights, number>>): Part[] {
  const keys: (keyof Weights)[] = ['later', 'margin', 'call', 'room']
  return keys.flatMap(what => {
    const count = counts[what] ?? 0
    return count > 0 ? [{ what, count, cost: count * weights[what] }] : []
  })
}

export const sum = (all: readonly Part[]) => all.reduce((total, each) => total + each.cost, 0)

/** Better first: less cost, then earlier, then the room named first. */
export function better(a: Option, b: Option): number {
  return a.score - b.score || a.moment.day - b.moment.day || a.moment.at - b.moment.at
}

export function proposalOf(field: Field, option: Option): Proposal {
  const { moment, seating, room } = option
  const start = `${field.dayAt(moment.day)}T${clockAt(moment.at * STEP)}`
  const sittings = seating.chairs.flatMap(({ seat: chair, sitting }) => (sitting ? [{ chair, sitting }] : []))
  const missing = seating.chairs.filter(each => each.sitting === null).map(each => each.seat.key)
  const roomSeats = field.rooms.find(each => each.room.key === room.key)?.room.seats ?? 0
  const all = [
    ...timeParts(field, moment),
    ...roomParts(field, roomSeats, room.unknown),
    ...sittings.flatMap(each => partsOf(field, each.sitting)),
    ...missing.map((): Part => ({ what: 'wish', count: 1, cost: field.problem.weights.wish })),
  ]
  return {
    start,
    end: addMinutes(start, field.problem.minutes),
    room: room.key,
    seated: sittings.map(({ chair, sitting }) => ({ seat: chair.key, person: sitting.candidate.person.key })),
    missing,
    broken: sittings.flatMap(each => each.sitting.broken.map(wish => wish.key)),
    toAsk: [
      ...sittings.filter(each => each.sitting.unknown).map(each => each.sitting.candidate.person.key),
      ...(room.unknown ? [room.key] : []),
    ],
    lost: sittings.filter(each => each.sitting.lost > 0).map(each => each.sitting.candidate.person.key),
    arrivals: sittings
      .filter(each => each.chair.early > 0)
      .map(({ chair }) => ({ seat: chair.key, at: addMinutes(start, -chair.early * STEP) })),
    parts: merged(all),
    score: option.score,
  }
}

function merged(all: readonly Part[]): Part[] {
  const totals = new Map<keyof Weights, Part>()
  for (const { what, count, cost } of all) {
    const before = totals.get(what)
    totals.set(what, { what, count: (before?.count ?? 0) + count, cost: (before?.cost ?? 0) + cost })
  }
  return [...totals.values()]
}
