import { dayOf } from '../core/day'
import type { WorkCalendar } from '../deadlines/calendar'
import { confirmationDeadline, deadline, type TermRule } from '../deadlines/deadline'
import type { CaseRow } from './case-file'
import type { Stage } from './codes'

type Facts = {
  stage: Stage
  acceptedOn: string | null
  extendedTo: string | null
  sessionAt: string | null
  dutyOn: string | null
  effectiveOn: string | null
}
type Next = Pick<CaseRow, 'nextAt' | 'nextWhat' | 'overdue'>

/**
 * The next date of a case. A booked session comes first; an open case whose only date is the end of its term
 * has none that anybody works towards, and 今日 says so.
 */
export function nextDate(facts: Facts, rule: TermRule, today: string, calendar: WorkCalendar): Next {
  const end = termEnd(facts, rule, calendar)
  const overTerm = end !== null && end < today
  if (facts.sessionAt !== null && !overTerm)
    return { nextAt: facts.sessionAt, nextWhat: 'session', overdue: dayOf(facts.sessionAt) < today }
  if (overTerm) return { nextAt: end, nextWhat: 'term', overdue: true }
  if (facts.stage === 'effective' && facts.dutyOn !== null)
    return { nextAt: facts.dutyOn, nextWhat: 'duty', overdue: facts.dutyOn < today }
  if (facts.stage === 'effective' && facts.effectiveOn !== null) {
    const { due, raw } = confirmationDeadline(facts.effectiveOn, calendar)
    if ((due ?? raw) >= today) return { nextAt: due ?? raw, nextWhat: 'confirmation', overdue: false }
  }
  return { nextAt: null, nextWhat: null, overdue: false }
}

/** The day on which the mediation's term ends while it is still running; null when none runs. */
export function termEnd(
  { stage, acceptedOn, extendedTo }: Facts,
  rule: TermRule,
  calendar: WorkCalendar,
): string | null {
  if (acceptedOn === null || !['accepted', 'mediating', 'signing'].includes(stage)) return null
  const { due, raw } = deadline(rule, acceptedOn, calendar)
  return extendedTo ?? due ?? raw
}

/** The day by which lists order what is under way: the first that binds, whatever today is; null without one. */
export function bindingDay(facts: Facts, rule: TermRule, calendar: WorkCalendar): string | null {
  const session = facts.sessionAt === null ? null : dayOf(facts.sessionAt)
  const duty = facts.stage === 'effective' ? facts.dutyOn : null
  const days = [session, duty, termEnd(facts, rule, calendar)].filter(day => day !== null)
  return days.toSorted()[0] ?? null
}
