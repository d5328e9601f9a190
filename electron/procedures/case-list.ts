import type { CaseRow } from '@shared/cases/case-file'
import { nextDate } from '@shared/cases/next-date'
import type { WorkCalendar } from '@shared/deadlines/calendar'
import type { TermRule } from '@shared/deadlines/term-rule'

import { listCases, type ListedCase } from '../db/list-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import { calendarOf } from './calendar'

/** The register as rows, those with the nearest date first, then those that have none, newest first. */
export function caseList(
  { db, today }: { db: Reader; today: string },
  which: 'open' | 'closed' | 'all',
): CaseRow[] {
  const rule = findOffice(db)?.termRule ?? 'one-month'
  const calendar = calendarOf(db)
  const rows = listCases(db, which).map(each => toRow(each, rule, today, calendar))
  return rows.toSorted((a, b) => rank(a).localeCompare(rank(b), 'en'))
}

/** Overdue sorts before every date, no date after them. */
const rank = (row: CaseRow) => (row.overdue ? '' : (row.nextAt ?? '9'))

export function toRow(listed: ListedCase, rule: TermRule, today: string, calendar: WorkCalendar): CaseRow {
  const { acceptedOn, extendedTo, sessionAt, dutyOn, effectiveOn, ...row } = listed
  return {
    ...row,
    ...nextDate(
      { stage: row.stage, acceptedOn, extendedTo, sessionAt, dutyOn, effectiveOn },
      rule,
      today,
      calendar,
    ),
  }
}
