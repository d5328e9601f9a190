import { z } from 'zod'

import { addDays, addMonths, Day } from '../core/day'
import { nationalCalendar, shiftToWorkday, type WorkCalendar } from './calendar'

/** How a term runs: a calendar month (民法典 201–202) or a count of days. */
export const TermRule = z.enum(['one-month', 'thirty-days'])
export type TermRule = z.infer<typeof TermRule>

/**
 * A legal date with everything that explains it: `raw` is where the count ends and where alarms run,
 * `due` is after the shift off closed days (民法典 203), null while that year's table is not loaded.
 */
export const Deadline = z.object({ rule: TermRule, start: Day, raw: Day, due: Day.nullable() })
export type Deadline = z.infer<typeof Deadline>

/** Counts a term; the day of the event itself is not counted. */
export function deadline(rule: TermRule, start: string, calendar: WorkCalendar = nationalCalendar): Deadline {
  const raw = rule === 'one-month' ? addMonths(start, 1) : addDays(start, 30)
  return { rule, start, raw, due: shiftToWorkday(raw, calendar) ?? null }
}

/** both sides may ask the court for confirmation within 30 days of the effective day (人民调解法 33). */
export function confirmationDeadline(effectiveOn: string, calendar?: WorkCalendar): Deadline {
  return deadline('thirty-days', effectiveOn, calendar)
}
