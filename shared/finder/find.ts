import { blockersOf } from './blockers'
import { callsFor } from './calls'
import { fieldOf, type Field } from './field'
import type { Found, Problem } from './problem'
import { better, optionsOf, proposalOf, type Option } from './proposals'

export const MOST_PROPOSALS = 5
export const MOST_ALMOST = 2

/**
 * Looks for a time that all who must be there have. At most five proposals of different half days, best first, that
 * break no wish; two more that each break exactly one, a different one; where every time breaks one, the best all
 * the same. Where there is no time at all, the smallest sets of what stands in the way (R-15 … R-28).
 */
export function findTimes(problem: Problem): Found {
  const field = fieldOf(problem)
  const options = bestOfHalves(field)
  const whole = top(options.whole, MOST_PROPOSALS)
  const chosen = whole.length > 0 ? whole : top(options.any, MOST_PROPOSALS)
  if (chosen.length === 0) {
    const { sets, calls } = blockersOf(field)
    return { proposals: [], almost: [], blockers: sets, calls }
  }
  const almost = whole.length > 0 ? top(options.almost, MOST_ALMOST) : []
  return {
    proposals: chosen.map(each => proposalOf(field, each)),
    almost: almost.map(each => proposalOf(field, each)),
    blockers: [],
    calls: callsFor(field, [...(whole.length > 0 ? options.whole : options.any).values()].toSorted(better)),
  }
}

const top = (options: ReadonlyMap<unknown, Option>, most: number) =>
  [...options.values()].toSorted(better).slice(0, most)

/** The best of each half day without and with broken wishes, and of each wish that alone is broken. */
function bestOfHalves(field: Field) {
  const whole = new Map<number, Option>()
  const any = new Map<number, Option>()
  const almost = new Map<string, Option>()
  const keep = <K>(map: Map<K, Option>, key: K, option: Option) => {
    const before = map.get(key)
    if (!before || better(option, before) < 0) map.set(key, option)
  }
  for (const option of optionsOf(field)) {
    keep(any, option.bucket, option)
    if (option.broken === 0) keep(whole, option.bucket, option)
    if (option.broken === 1) keep(almost, wishOf(option), option)
  }
  return { whole, any, almost }
}

/** Which single wish is broken: somebody's own, or the chair that stays empty. */
function wishOf({ seating }: Option): string {
  for (const { seat, sitting } of seating.chairs) {
    if (sitting === null) return `seat ${seat.key}`
    const wish = sitting.broken[0]
    if (wish) return `wish ${wish.key}`
  }
  return ''
}
