import { addDays } from '@shared/core/day'
import { yearsMissing } from '@shared/deadlines/calendar'

import { sessionsPerDay, yearsOfDuties } from '../db/due-repo'
import { countWaitingForPapers } from '../db/list-repo'
import { findOffice } from '../db/office-repo'
import type { Handlers } from '../ipc/dispatch'
import { boardOf } from './board'
import { calendarOf } from './calendar'
import { caseList } from './case-list'
import { allDueRows } from './due-rows'

/** How far ahead 今日 looks; no ten working days are longer than a month. */
const WORKDAYS_AHEAD = 10
const DAYS_AHEAD = 31

export const todayProcedures = {
  'today.clock': ({ today, now }) => ({ today, now }),

  'today.load': ({ db, today }, { from, days }) => {
    const until = addDays(from, days - 1)
    const rule = findOffice(db)?.termRule ?? 'one-month'
    const due = countBy(
      allDueRows(db, { today, rule, calendar: calendarOf(db) }, until).map(each => each.day),
    )
    const sessions = new Map(sessionsPerDay(db, from, until).map(each => [each.day, each.count]))
    return Array.from({ length: days }, (_each, index) => {
      const day = addDays(from, index)
      return { day, sessions: sessions.get(day) ?? 0, due: due.get(day) ?? 0 }
    })
  },

  'today.get': ({ db, today, now }) => {
    const rows = caseList({ db, today }, 'open')
    const calendar = calendarOf(db)
    const dates = allDueRows(
      db,
      { today, rule: findOffice(db)?.termRule ?? 'one-month', calendar },
      addDays(today, DAYS_AHEAD),
    )
    const reached = [...dates.map(each => each.due.raw), ...yearsOfDuties(db).map(year => `${year}-01-01`)]
    return {
      today,
      now,
      sessions: boardOf(db, today),
      due: dates.filter(each => each.workdays <= WORKDAYS_AHEAD),
      yearsMissing: yearsMissing(today, reached, calendar),
      // A finished case waits for nothing but its folder, which 文书 counts.
      withoutNext: rows.filter(
        row => row.nextAt === null && row.stage !== 'effective' && row.stage !== 'failed',
      ),
      openCases: rows.length,
      papersWaiting: countWaitingForPapers(db),
    }
  },
} satisfies Pick<Handlers, 'today.clock' | 'today.get' | 'today.load'>

function countBy(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
