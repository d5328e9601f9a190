import { yearOf } from '../core/day'
import type { WorkCalendar } from '../deadlines/calendar'
import type { Finding, FindingPlace } from './finding'
import { writtenDays } from './text-parts'

type Facts = { today: string; calendar: WorkCalendar }

/** A day by which something is to be done, not one on which something happened. */
const IS_TERM = /^(?:之?前|以前|内|止|起|当[日天]|日前|付|支付|履行|完成)/u

/** Dates in words of one's own: days that no calendar has, terms that have passed, days without office hours. */
export function checkDates(text: string, place: FindingPlace, { today, calendar }: Facts): Finding[] {
  const findings: Finding[] = []
  for (const { words, day, after } of writtenDays(text)) {
    if (day === null)
      findings.push({ rule: 'R-41', code: 'date-impossible', severity: 'stop', place, about: { words } })
    else if (!IS_TERM.test(after)) continue
    else if (day < today)
      findings.push({ rule: 'R-41', code: 'date-past', severity: 'reason', place, about: { day } })
    else if (calendar.loaded(yearOf(day)) && !calendar.works(day))
      findings.push({ rule: 'R-41', code: 'date-closed', severity: 'hint', place, about: { day } })
  }
  return findings
}
