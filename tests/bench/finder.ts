import { addDays } from '@shared/core/day'
import { nationalCalendar } from '@shared/deadlines/calendar'
import { findTimes } from '@shared/finder/find'
import { WEIGHTS, type FinderRoom, type Person, type Problem } from '@shared/finder/problem'
import type { Span } from '@shared/finder/span'

import { measure, type Figure } from './figures'

const FIRST = '2026-09-01'

type Size = { people: number; rooms: number; days: number; bookings: number; seed: number }

/** A question of a given size, the same for the same seed. */
function question({ people, rooms, days, bookings, seed }: Size, full: boolean): Problem {
  let state = seed
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const spansOf = new Map<number, Span[]>()
  const roomSpans = new Map<number, Span[]>()
  for (let index = 0; index < bookings; index += 1) {
    const from = 8 * 60 + next(36) * 15
    const span: Span = {
      day: addDays(FIRST, next(days)),
      from,
      to: from + 90,
      state: 'busy',
      site: '服务中心',
      why: '调解会',
    }
    for (let part = 0; part < 2; part += 1) add(spansOf, next(people), span)
    add(roomSpans, next(rooms), span)
  }
  const everybody = Array.from({ length: people }, (_each, index): Person => ({
    key: `p${index}`,
    name: `人员${index}`,
    kind: index < 4 ? 'party' : index < 8 ? 'mediator' : 'outside',
    title: '',
    phone: '',
    load: index >= 8 ? next(9) : null,
    spans: [
      ...(spansOf.get(index) ?? []),
      ...(index < 4 ? [] : duty(days, index, next(3) > 0)),
      ...(full && index === 11 ? daysOf(days).map(day => whole(day)) : []),
    ],
  }))
  const seats = Array.from({ length: 12 }, (_each, index) => ({
    key: `s${index}`,
    title: '',
    need: index < 10 || full ? ('required' as const) : ('wanted' as const),
    candidates:
      index < 8
        ? [`p${index}`]
        : [index, index + 12, index + 24].filter(each => each < people).map(each => `p${each}`),
    substitutes: [],
    early: 0,
  }))
  return {
    minutes: 90,
    earliest: { day: FIRST, minute: 0 },
    latest: addDays(FIRST, days - 1),
    legal: addDays(FIRST, days - 1),
    hours: [
      { from: 9 * 60, to: 12 * 60 },
      { from: 14 * 60, to: 18 * 60 },
    ],
    restDays: false,
    seats,
    people: everybody,
    rooms: Array.from({ length: rooms }, (_each, index): FinderRoom => ({
      key: `r${index}`,
      name: `房间${index}`,
      site: index % 4 === 3 ? '警务室' : '服务中心',
      seats: 14 + index * 2,
      screen: true,
      privacy: true,
      exits: 2,
      buffer: 10,
      opens: 8 * 60,
      closes: 21 * 60,
      elsewhere: false,
      spans: roomSpans.get(index) ?? [],
    })),
    needs: { seats: 12, screen: false, privacy: false, twoExits: false, only: null },
    travel: [{ a: '服务中心', b: '警务室', minutes: 15 }],
    wishes: [
      { key: 'w1', person: 'p1', weekdays: [5], notBefore: null, notAfter: 17 * 60, text: '不要周五' },
    ],
    weights: WEIGHTS,
    calendar: nationalCalendar,
  }
}

function add(map: Map<number, Span[]>, key: number, span: Span): void {
  const own = map.get(key) ?? []
  own.push(span)
  map.set(key, own)
}

const daysOf = (days: number) => Array.from({ length: days + 30 }, (_each, index) => addDays(FIRST, index))
const whole = (day: string): Span => ({ day, from: 0, to: 1440, state: 'busy', site: null, why: '外出培训' })
const duty = (days: number, index: number, often: boolean): Span[] =>
  daysOf(days).flatMap((day, each) =>
    often || (each + index) % 3 === 0
      ? [{ day, from: 9 * 60, to: 17 * 60, state: 'here' as const, site: '服务中心', why: '值守' }]
      : [],
  )

const DESK = { people: 12, rooms: 4, days: 60, bookings: 400, seed: 7 }
const STREET = { people: 40, rooms: 10, days: 120, bookings: 5000, seed: 11 }

/** How long a desk waits for five times, for the reason why there is none, and a whole street for its times. */
export async function* benchFinder(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  yield* run('finder.desk', question(DESK, false), 20, wanted)
  yield* run('finder.none', question(DESK, true), 60, wanted)
  yield* run('finder.street', question(STREET, false), 150, wanted)
}

async function* run(name: string, problem: Problem, target: number, wanted: (name: string) => boolean) {
  if (!wanted(name)) return
  const { proposals, blockers } = findTimes(problem)
  const none = name === 'finder.none'
  if (none ? proposals.length > 0 || blockers.length === 0 : proposals.length !== 5)
    throw new Error(`${name} measures another question: ${proposals.length} times, ${blockers.length} sets`)
  yield await measure({ name, n: 100, target }, () => findTimes(problem))
}
