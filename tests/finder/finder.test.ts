import { shorterThan, MOST_SETS } from '@shared/finder/blockers'
import { findTimes } from '@shared/finder/find'
import type { Problem, BlockerSet, Proposal } from '@shared/finder/problem'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { allTimes, bestScores, possible, roomSeen, suits } from './oracle'
import { smallProblem } from './small-problems'

const RUNS = { numRuns: 200 }

describe('the finder against trying everything', () => {
  it('gives the same best scores, at most five of different half days', () => {
    fc.assert(
      fc.property(smallProblem, problem => {
        const all = allTimes(problem)
        const whole = all.filter(each => each.broken.length === 0)
        const { proposals, almost } = findTimes(problem)
        const expected = bestScores(whole.length > 0 ? whole : all, each => each.bucket, 5)
        expect(proposals.map(each => each.score)).toEqual(expected)
        const near = whole.length > 0 ? all.filter(each => each.broken.length === 1) : []
        expect(almost.map(each => each.score)).toEqual(bestScores(near, each => each.broken[0] ?? '', 2))
      }),
      RUNS,
    )
  })

  it('proposes only times that can be had, with the score that their parts add up to', () => {
    let seen = 0
    fc.assert(
      fc.property(smallProblem, problem => {
        const all = allTimes(problem)
        const { proposals, almost } = findTimes(problem)
        for (const each of [...proposals, ...almost]) {
          seen += 1
          expect(all.some(time => time.start === startOf(each) && time.room === each.room)).toBe(true)
          expect(each.parts.reduce((sum, part) => sum + part.cost, 0)).toBe(each.score)
          expect(new Set(each.seated.map(one => one.person)).size).toBe(each.seated.length)
          expect(roomOk(problem, each)).toBe(true)
        }
        for (const each of almost) expect(each.broken.length + each.missing.length).toBe(1)
      }),
      RUNS,
    )
    expect(seen).toBeGreaterThan(100)
  })

  it(
    'names blockers only where there is no time, and every set is as small as can be',
    { timeout: 120_000 },
    () => {
      let seen = 0
      fc.assert(
        fc.property(smallProblem, problem => {
          const { proposals, blockers } = findTimes(problem)
          if (proposals.length > 0) {
            expect(blockers).toEqual([])
            return
          }
          const shorter = shorterThan(problem.minutes)
          const minimal = smallestSets(problem, shorter)
          seen += minimal.length
          const found = blockers.map(namesOf)
          for (const each of found) expect(minimal).toContainEqual(each)
          expect(found.length).toBe(Math.min(MOST_SETS, minimal.length))
          expect(new Set(found.map(String)).size).toBe(found.length)
        }),
        { numRuns: 30 },
      )
      expect(seen).toBeGreaterThan(10)
    },
  )
})

const startOf = (each: Proposal) => {
  const [day = '', clock = ''] = each.start.split('T')
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return `${day} ${hours * 60 + minutes}`
}

function roomOk(problem: Problem, each: Proposal): boolean {
  const room = problem.rooms.find(one => one.key === each.room)
  if (!room || !suits(problem, room)) return false
  const [day = '', from = '0'] = startOf(each).split(' ')
  return !roomSeen(room, { day, from: Number(from) }, problem.minutes).has('busy')
}

const namesOf = (set: BlockerSet) =>
  set.blockers.map(each => (each.kind === 'seat' ? each.seat : each.kind)).toSorted()

/** All subsets by size; one that holds a smaller answer is none. */
function smallestSets(problem: Problem, shorter: number | null): string[][] {
  const all = [
    ...problem.seats.filter(each => each.need === 'required').map(each => each.key),
    'latest',
    'hours',
    'length',
    'room',
  ].toSorted()
  const found: string[][] = []
  const subsets = Array.from({ length: 2 ** all.length }, (_each, bits) =>
    all.filter((_name, index) => bits & (1 << index)),
  ).toSorted((a, b) => a.length - b.length)
  for (const subset of subsets) {
    if (found.some(each => each.every(name => subset.includes(name)))) continue
    if (possible(problem, new Set(subset), shorter)) found.push(subset)
  }
  return found
}
