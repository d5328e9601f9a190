import {
  clockAt,
  halfOf,
  halvesTouched,
  minuteOf,
  overlaps,
  stepDown,
  stepUp,
  STEP,
} from '@shared/finder/span'
import { spokenClock, spokenLength, spokenTime } from '@shared/finder/say'
import { emptyChairs } from '@shared/finder/empty-chairs'
import { fieldOf } from '@shared/finder/field'
import { standing } from '@shared/finder/lanes'
import { findTimes } from '@shared/finder/find'
import type { Person } from '@shared/finder/problem'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { smallProblem } from './small-problems'

const minute = fc.integer({ min: 0, max: 1439 })
const stretch = fc.tuple(minute, minute).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))

describe('time arithmetic of the finder', () => {
  it('a clock and its minute are one and the same', () => {
    fc.assert(
      fc.property(minute, at => {
        expect(minuteOf(clockAt(at))).toBe(at)
      }),
    )
  })

  it('rounding outward holds the stretch, rounding inward lies within it', () => {
    fc.assert(
      fc.property(stretch, ({ from, to }) => {
        expect(stepDown(from) * STEP).toBeLessThanOrEqual(from)
        expect(stepUp(to) * STEP).toBeGreaterThanOrEqual(to)
        expect(stepUp(from) * STEP - from).toBeLessThan(STEP)
        expect(to - stepDown(to) * STEP).toBeLessThan(STEP)
      }),
    )
  })

  it('R-27 two stretches overlap exactly where they share a minute', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        let shared = false
        for (let at = a.from; at < a.to; at += 1) shared ||= at >= b.from && at < b.to
        expect(overlaps(a, b)).toBe(shared)
      }),
    )
  })

  it('a stretch touches the halves that its minutes lie in', () => {
    fc.assert(
      fc.property(stretch, ({ from, to }) => {
        const halves = new Set<number>()
        for (let at = from; at < to; at += 1) halves.add(halfOf(at))
        expect(halvesTouched(from, to)).toBe(halves.size)
      }),
    )
  })

  it('a longer stretch is never less hindered than a part of it', () => {
    fc.assert(
      fc.property(smallProblem, stretch, stretch, (problem, a, b) => {
        const field = fieldOf(problem)
        const whole = { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }
        for (const lane of field.seats.flatMap(each => each.people.flatMap(one => one.lanes))) {
          const part = standing(lane, stepDown(a.from), stepUp(a.to))
          const all = standing(lane, stepDown(whole.from), stepUp(whole.to))
          expect(all.busy || !part.busy).toBe(true)
          expect(all.unknown || !part.unknown).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('the same question has the same answer, and another room never makes the best time worse', () => {
    fc.assert(
      fc.property(smallProblem, problem => {
        const found = findTimes(problem)
        expect(findTimes(problem)).toEqual(found)
        const [room] = problem.rooms
        if (!room) throw new Error('A question has rooms')
        const more = {
          ...problem,
          rooms: [...problem.rooms, { ...room, key: 'r9', spans: [], elsewhere: false }],
        }
        const best = (each: typeof found) => each.proposals[0]?.score ?? Infinity
        const unbroken = (each: typeof found) => (each.proposals[0]?.broken.length ?? 0) === 0
        if (unbroken(found)) expect(best(findTimes(more))).toBeLessThanOrEqual(best(found))
      }),
      { numRuns: 60 },
    )
  })

  it('chairs that must stay empty are as few as can be', () => {
    const person = fc.constantFrom('a', 'b', 'c').map(key => PEOPLE[key])
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(person, { maxLength: 2 }), { maxLength: 4 }), able => {
        const needed = [...able.keys()]
        const fits = (chairs: number[]) => product(chairs.map(index => able[index] ?? [])).some(distinct)
        const all = Array.from({ length: 2 ** needed.length }, (_each, bits) =>
          needed.filter(index => bits & (1 << index)),
        )
        const good = all.filter(out => fits(needed.filter(index => !out.includes(index))))
        const minimal = good.filter(
          out => !good.some(other => other.length < out.length && other.every(each => out.includes(each))),
        )
        const sorted = (sets: number[][]) =>
          sets.map(each => each.toSorted((a, b) => a - b).join()).toSorted()
        expect(sorted(emptyChairs(able, needed))).toEqual(sorted(minimal))
      }),
    )
  })
})

describe('times as they are said', () => {
  it('on the telephone', () => {
    expect(spokenClock('14:30')).toBe('下午两点半')
    expect(spokenClock('09:15')).toBe('上午九点一刻')
    expect(spokenClock('12:00')).toBe('中午十二点')
    expect(spokenClock('19:45')).toBe('晚上七点三刻')
    expect(spokenTime('2026-11-26T14:30')).toBe('11月26日周四下午两点半')
    expect([30, 60, 90, 100, 120].map(spokenLength)).toEqual([
      '30分钟',
      '一个小时',
      '一个半小时',
      '100分钟',
      '两个小时',
    ])
  })
})

const somebody = (key: string): Person => ({
  key,
  name: key,
  kind: 'outside',
  title: '',
  phone: '',
  load: null,
  spans: [],
})
const PEOPLE = { a: somebody('a'), b: somebody('b'), c: somebody('c') }

const product = (lists: readonly (readonly Person[])[]): Person[][] =>
  lists.reduce<Person[][]>((all, list) => all.flatMap(each => list.map(one => [...each, one])), [[]])
const distinct = (people: readonly Person[]) => new Set(people).size === people.length
