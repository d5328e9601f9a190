import { daysBetween } from '../core/day'
import type { Stage } from '../cases/codes'
import { workdaysUntil, type WorkCalendar } from './calendar'

/** How near a date is, in the steps at which people are warned. */
export const WARNINGS = ['overdue', 'today', 'in-1', 'in-3', 'in-7', 'later'] as const
export type Warning = (typeof WARNINGS)[number]

/** The alarm runs on the raw day: 7, 3 and 1 working days before it. `day` is the one that counts. */
export function warningOf(
  { raw, day }: { raw: string; day: string },
  today: string,
  calendar: WorkCalendar,
): Warning {
  if (day < today) return 'overdue'
  if (raw <= today) return 'today'
  // No seven working days are longer than a month; years are not counted day by day.
  if (daysBetween(today, raw) > 31) return 'later'
  const left = workdaysUntil(today, raw, calendar)
  if (left <= 1) return 'in-1'
  if (left <= 3) return 'in-3'
  return left <= 7 ? 'in-7' : 'later'
}

/** a term that has run out without every party's word on a later day must be extended or ended. */
export function mustExtendOrEnd(stage: Stage, end: string, today: string): boolean {
  return ['accepted', 'mediating', 'signing'].includes(stage) && end < today
}

/** three days before, on the day, and from three days after, when the party is pressed. */
export type Reminder = 'before' | 'on' | 'missed' | 'press'

export function reminderOf(duty: { due: string; doneOn: string | null }, today: string): Reminder | null {
  if (duty.doneOn !== null) return null
  const left = daysBetween(today, duty.due)
  if (left > 3) return null
  if (left > 0) return 'before'
  if (left === 0) return 'on'
  return left > -3 ? 'missed' : 'press'
}

/**
 * which fallen duty still asks for a return visit: the latest one due that no 回访记录 in the folder is
 * younger than. One visit sees to all that fell due before it.
 */
export function visitWanted(
  duties: readonly { due: string }[],
  visitedOn: string | null,
  today: string,
): string | null {
  const fallen = duties.map(each => each.due).filter(due => due <= today)
  const last = fallen.toSorted().at(-1) ?? null
  return last === null || (visitedOn !== null && visitedOn >= last) ? null : last
}
