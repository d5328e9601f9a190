import { z } from 'zod'

import { addDays, addMonths, Day } from '../core/day'
import { shiftToWorkday, type WorkCalendar } from './calendar'
import type { TermRule } from './term-rule'

/** Every kind of date the desk counts, with the rule it comes from. */
export const DUE_RULES = {
  term: 'R-34',
  confirmation: 'R-35',
  'labour-notice': 'R-36',
  enforcement: 'R-37',
  duty: 'R-52',
  'return-visit': 'R-52',
  feedback: 'R-03',
} as const
export type DueKind = keyof typeof DUE_RULES
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the key type
const KINDS = Object.keys(DUE_RULES) as DueKind[]
export const DueKind = z.enum(KINDS)

/** From which event the days run. */
export const StartEvent = z.enum(['accepted', 'effective', 'received', 'agreed', 'last-duty'])
/** How far they run; the day of the event is not counted (民法典 201). */
export const Span = z.object({ unit: z.enum(['days', 'months', 'years']), count: z.int().nonnegative() })
export type Span = z.infer<typeof Span>

/**
 * A date with all that explains it. `raw` is where the count ends and where alarms run; `due` is after the
 * shift off closed days (民法典 203), null while the table of that year is not loaded.
 */
export const Due = z.object({
  kind: DueKind,
  rule: z.enum(Object.values(DUE_RULES)),
  event: StartEvent,
  start: Day,
  span: Span,
  raw: Day,
  due: Day.nullable(),
})
export type Due = z.infer<typeof Due>

const SPANS: Record<TermRule, Span> = {
  'one-month': { unit: 'months', count: 1 },
  'thirty-days': { unit: 'days', count: 30 },
}

/** Where a count ends: same day of a later month or year, else that month's last day (民法典 202, R-32). */
export function endOf(start: string, { unit, count }: Span): string {
  return unit === 'days' ? addDays(start, count) : addMonths(start, unit === 'years' ? 12 * count : count)
}

const counted = (
  kind: DueKind,
  event: Due['event'],
  start: string,
  span: Span,
  calendar: WorkCalendar,
): Due => {
  const raw = endOf(start, span)
  return {
    kind,
    rule: DUE_RULES[kind],
    event,
    start,
    span,
    raw,
    due: shiftToWorkday(raw, calendar) ?? null,
  }
}

/** how long a mediation may take from its acceptance. */
export const termDue = (rule: TermRule, acceptedOn: string, calendar: WorkCalendar) =>
  counted('term', 'accepted', acceptedOn, SPANS[rule], calendar)

/** both sides may ask the court together within 30 days of the effective day (人民调解法 33). */
export const confirmationDue = (effectiveOn: string, calendar: WorkCalendar) =>
  counted('confirmation', 'effective', effectiveOn, SPANS['thirty-days'], calendar)

/** 15 days after a labour application without agreement, arbitration is open (劳动争议调解仲裁法 14). */
export const labourNoticeDue = (receivedOn: string, calendar: WorkCalendar) =>
  counted('labour-notice', 'received', receivedOn, { unit: 'days', count: 15 }, calendar)

/** One dated duty: the day the parties wrote, and the working day on which it can be seen to. */
export const dutyDue = (day: string, calendar: WorkCalendar) =>
  counted('duty', 'agreed', day, { unit: 'days', count: 0 }, calendar)

/** 委托反馈: the day that the organ's letter names. */
export const feedbackDue = (day: string, calendar: WorkCalendar) =>
  counted('feedback', 'agreed', day, { unit: 'days', count: 0 }, calendar)

/** somebody asks three days after a duty fell due whether it was done. */
export const returnVisitDue = (dutyOn: string, calendar: WorkCalendar) =>
  counted('return-visit', 'agreed', dutyOn, { unit: 'days', count: 3 }, calendar)

/**
 * two years from the last day of performance, of instalments the last one (民事诉讼法 250); only where
 * the court has confirmed the agreement or there is another title.
 */
export function enforcementDue(
  duties: readonly { due: string }[],
  title: boolean,
  calendar: WorkCalendar,
): Due | undefined {
  const last = duties
    .map(each => each.due)
    .toSorted()
    .at(-1)
  if (!title || last === undefined) return undefined
  return counted('enforcement', 'last-duty', last, { unit: 'years', count: 2 }, calendar)
}

/** The day that counts in the end; the raw one while nobody knows which days of that year are closed. */
export const countsOn = ({ due, raw }: Pick<Due, 'due' | 'raw'>) => due ?? raw
