import type { Problem, Person, Seat, FinderRoom, Wish } from '@shared/finder/problem'
import { WEIGHTS } from '@shared/finder/problem'
import type { Span } from '@shared/finder/span'
import { nationalCalendar } from '@shared/deadlines/calendar'
import { addDays } from '@shared/core/day'
import * as fc from 'fast-check'

const FIRST = '2026-11-20' // a Friday: the days that follow hold a weekend
const SITES = ['站', '所'] as const

const quarter = (from: number, to: number) =>
  fc.integer({ min: (from * 60) / 15, max: (to * 60) / 15 }).map(n => n * 15)

/** What hinders may begin at any five minutes; what helps lies on the grid, as answers are written down. */
const span: fc.Arbitrary<Span> = fc
  .record({
    day: fc.integer({ min: 0, max: 4 }).map(n => addDays(FIRST, n)),
    from: quarter(8, 16),
    length: fc.integer({ min: 1, max: 24 }).map(n => n * 15),
    shift: fc.constantFrom(0, 5, 10),
    state: fc.constantFrom('here', 'free', 'free', 'free', 'leave', 'busy', 'busy'),
    site: fc.constantFrom(null, null, ...SITES),
  })
  .map(({ day, from, length, shift, state, site }): Span => {
    const off = state === 'busy' ? shift : 0
    return { day, from: from + off, to: from + length + off, state, site, why: '巡逻' }
  })

const person = (key: string, kind: Person['kind']): fc.Arbitrary<Person> =>
  fc.record({
    key: fc.constant(key),
    name: fc.constant(key),
    kind: fc.constant(kind),
    title: fc.constant('民警'),
    phone: fc.constant(''),
    load: kind === 'outside' ? fc.integer({ min: 0, max: 4 }) : fc.constant(null),
    spans: fc.array(span, { maxLength: 5 }),
  })

const room = (key: string): fc.Arbitrary<FinderRoom> =>
  fc.record({
    key: fc.constant(key),
    name: fc.constant(key),
    site: fc.constantFrom(...SITES),
    seats: fc.constantFrom(4, 15, 40),
    screen: fc.boolean(),
    privacy: fc.boolean(),
    exits: fc.constantFrom(1, 2),
    buffer: fc.constantFrom(0, 10, 20),
    opens: fc.constantFrom(8 * 60, 9 * 60),
    closes: fc.constantFrom(12 * 60, 18 * 60),
    elsewhere: fc.boolean(),
    spans: fc.array(
      span.map((each): Span => ({ ...each, state: each.state === 'free' ? 'free' : 'busy' })),
      {
        maxLength: 3,
      },
    ),
  })

const PEOPLE = ['调', '律', '警', '甲', '乙'] as const
const wish: fc.Arbitrary<Wish> = fc.record({
  key: fc.constantFrom('w1', 'w2', 'w3'),
  person: fc.constantFrom(...PEOPLE),
  weekdays: fc.subarray([1, 5]),
  notBefore: fc.constantFrom(null, 600),
  notAfter: fc.constantFrom(null, 960),
  text: fc.constant('不要周五'),
})

const seat = (key: string, need: fc.Arbitrary<Seat['need']>): fc.Arbitrary<Seat> =>
  fc.record({
    key: fc.constant(key),
    title: fc.constant(key),
    need,
    candidates: fc.subarray([...PEOPLE], { minLength: 1, maxLength: 2 }),
    substitutes: fc.subarray([...PEOPLE], { maxLength: 1 }),
    early: fc.constantFrom(0, 0, 15),
  })

const required = fc.constant<Seat['need']>('required')

/** A question small enough to be answered by trying everything. */
export const smallProblem: fc.Arbitrary<Problem> = fc
  .record({
    minutes: fc.constantFrom(30, 60, 90),
    startMinute: fc.constantFrom(0, 605, 840),
    days: fc.integer({ min: 0, max: 3 }),
    legal: fc.constantFrom(null, 2, 6),
    hours: fc.constantFrom(
      [{ from: 540, to: 720 }],
      [
        { from: 540, to: 720 },
        { from: 840, to: 1050 },
      ],
    ),
    restDays: fc.boolean(),
    seats: fc.tuple(
      seat('s1', required),
      seat('s2', required),
      seat('s3', fc.constantFrom('required', 'wanted')),
    ),
    people: fc.tuple(
      person('调', 'mediator'),
      person('律', 'outside'),
      person('警', 'outside'),
      person('甲', 'party'),
      person('乙', 'party'),
    ),
    rooms: fc.tuple(room('r1'), room('r2')),
    needs: fc.record({
      seats: fc.constantFrom(3, 10),
      screen: fc.boolean(),
      privacy: fc.constant(false),
      twoExits: fc.boolean(),
      only: fc.constantFrom(null, null, null, 'r1'),
    }),
    way: fc.constantFrom(15, 30),
    wishes: fc.uniqueArray(wish, { maxLength: 3, selector: each => each.key }),
    call: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ startMinute, days, legal, way, call, ...rest }): Problem => ({
    ...rest,
    earliest: { day: FIRST, minute: startMinute },
    latest: addDays(FIRST, days),
    legal: legal === null ? null : addDays(FIRST, legal),
    travel: [{ a: SITES[0], b: SITES[1], minutes: way }],
    weights: { ...WEIGHTS, call },
    calendar: nationalCalendar,
  }))
