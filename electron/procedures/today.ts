import { caseTitle, shortNumber } from '@shared/cases/case'
import { addDays } from '@shared/core/day'
import { nationalCalendar, workdaysUntil } from '@shared/deadlines/calendar'
import { confirmationDeadline, deadline, type Deadline, type TermRule } from '@shared/deadlines/deadline'
import type { DueRow } from '@shared/today/contract'

import { countWaitingForPapers, listCases, openDuties, type ListedCase } from '../db/list-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { boardOf } from './board'
import { caseList } from './case-list'

/** How far ahead 今日 looks. */
const WORKDAYS_AHEAD = 10

export const todayProcedures = {
  'today.clock': ({ today, now }) => ({ today, now }),

  'today.get': ({ db, today, now }) => {
    const rows = caseList({ db, today }, 'open')
    return {
      today,
      now,
      sessions: boardOf(db, today),
      due: dueRows(db, today),
      // A finished case waits for nothing but its folder, which 文书 counts.
      withoutNext: rows.filter(
        row => row.nextAt === null && row.stage !== 'effective' && row.stage !== 'failed',
      ),
      openCases: rows.length,
      papersWaiting: countWaitingForPapers(db),
    }
  },
} satisfies Pick<Handlers, 'today.clock' | 'today.get'>

/** Every date that is overdue or near, soonest first. */
function dueRows(db: Reader, today: string): DueRow[] {
  const rule = findOffice(db)?.termRule ?? 'one-month'
  const duties = openDuties(db, addDays(today, 3 * WORKDAYS_AHEAD)).map(each => ({
    caseId: each.caseId,
    label: shortNumber(each.number),
    title: caseTitle(each),
    what: 'duty' as const,
    day: each.due,
    deadline: null,
    text: each.text,
    workdays: workdaysUntil(today, each.due, nationalCalendar),
  }))
  return [...listCases(db, 'open').flatMap(each => legalDates(each, rule, today)), ...duties]
    .filter(row => row.workdays <= WORKDAYS_AHEAD)
    .toSorted((a, b) => a.day.localeCompare(b.day))
}

function legalDates(listed: ListedCase, rule: TermRule, today: string): DueRow[] {
  const row = (what: DueRow['what'], day: string, counted: Deadline, alarm: string): DueRow => ({
    caseId: listed.id,
    label: shortNumber(listed.number),
    title: listed.title,
    what,
    day,
    deadline: counted,
    text: '',
    // the shifted day counts, the alarm already runs on the raw one.
    workdays:
      day < today
        ? workdaysUntil(today, day, nationalCalendar)
        : Math.max(0, workdaysUntil(today, alarm, nationalCalendar)),
  })
  if (listed.acceptedOn !== null && ['accepted', 'mediating', 'signing'].includes(listed.stage)) {
    const term = deadline(rule, listed.acceptedOn)
    const day = listed.extendedTo ?? term.due ?? term.raw
    return [row('term', day, term, listed.extendedTo ?? term.raw)]
  }
  if (listed.stage !== 'effective' || listed.effectiveOn === null) return []
  const court = confirmationDeadline(listed.effectiveOn)
  const day = court.due ?? court.raw
  // Nobody has to go to court; once the days are over there is nothing left to be late for.
  return day < today ? [] : [row('confirmation', day, court, court.raw)]
}
