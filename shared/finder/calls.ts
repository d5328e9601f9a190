import { addMinutes } from '../core/day'
import type { Field } from './field'
import type { Call } from './problem'
import type { Option } from './proposals'
import { clockAt, STEP } from './span'

/**
 * Whom to ring up, the most useful call first: whose answer alone settles the most half days, then whose answer
 * touches the most, then whose best time comes first. The time asked about is the best one that needs the answer.
 */
export function callsFor(field: Field, options: readonly Option[]): Call[] {
  const calls = new Map<string, Call>()
  for (const { moment, room, seating } of options) {
    const unknown = seating.chairs.flatMap(({ sitting }) =>
      sitting?.unknown ? [sitting.candidate.person.key] : [],
    )
    if (room.unknown) unknown.push(room.key)
    const start = `${field.dayAt(moment.day)}T${clockAt(moment.at * STEP)}`
    for (const person of unknown) {
      const before = calls.get(person)
      calls.set(person, {
        person,
        start: before?.start ?? start,
        end: before?.end ?? addMinutes(start, field.problem.minutes),
        room: before?.room ?? room.key,
        decides: (before?.decides ?? 0) + (unknown.length === 1 ? 1 : 0),
        touches: (before?.touches ?? 0) + 1,
      })
    }
  }
  return [...calls.values()].toSorted(
    (a, b) => b.decides - a.decides || b.touches - a.touches || a.start.localeCompare(b.start, 'en'),
  )
}
