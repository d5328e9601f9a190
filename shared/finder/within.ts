import { clockOf, dayOf } from '../core/day'
import { minuteOf, overlaps, type Span } from './span'

type When = { start: string; end: string }

/** What a plan's hours are within a day, in minutes. */
export const hoursWithin = ({ start, end }: When) => ({
  day: dayOf(start),
  from: minuteOf(clockOf(start)),
  to: minuteOf(clockOf(end)),
})

/** The first thing that keeps somebody away then; sessions are left to the clash rule. */
export function keptAway(spans: readonly Span[], when: When): Span | undefined {
  const { day, ...hours } = hoursWithin(when)
  return spans.find(each => each.state === 'busy' && each.day === day && overlaps(each, hours))
}

/** Whether every minute is known to be possible. */
export function isCovered(spans: readonly Span[], when: When): boolean {
  const { day, from, to } = hoursWithin(when)
  const open = spans
    .filter(each => each.day === day && each.state !== 'busy')
    .toSorted((a, b) => a.from - b.from)
  let reached = from
  for (const each of open) if (each.from <= reached) reached = Math.max(reached, each.to)
  return reached >= to
}
