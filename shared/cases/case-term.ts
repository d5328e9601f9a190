import type { WorkCalendar } from '../deadlines/calendar'
import { deadline, type Deadline } from '../deadlines/deadline'
import type { TermRule } from '../deadlines/term-rule'
import type { Acceptance } from './registration'

/** The mediation's term of an accepted case: the counted deadline and the day that now holds; null before. */
export function caseTerm(
  acceptance: Acceptance | null,
  rule: TermRule,
  calendar: WorkCalendar,
): { deadline: Deadline; end: string } | null {
  if (!acceptance) return null
  const counted = deadline(rule, acceptance.acceptedOn, calendar)
  return { deadline: counted, end: acceptance.extendedTo ?? counted.due ?? counted.raw }
}
