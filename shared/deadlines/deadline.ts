import { z } from 'zod'

import { Day } from '../core/day'
import type { WorkCalendar } from './calendar'
import { confirmationDue, termDue, type Due } from './due'
import { TermRule } from './term-rule'

export { TermRule } from './term-rule'

/** The two legal dates of a case as its page shows them: `raw` ends the count, `due` is after the shift. */
export const Deadline = z.object({ rule: TermRule, start: Day, raw: Day, due: Day.nullable() })
export type Deadline = z.infer<typeof Deadline>

const short = (rule: TermRule, { start, raw, due }: Due): Deadline => ({ rule, start, raw, due })

/** Counts a term; the day of the event itself is not counted. */
export function deadline(rule: TermRule, start: string, calendar: WorkCalendar): Deadline {
  return short(rule, termDue(rule, start, calendar))
}

/** R-35, for the page of a case. */
export function confirmationDeadline(effectiveOn: string, calendar: WorkCalendar): Deadline {
  return short('thirty-days', confirmationDue(effectiveOn, calendar))
}
