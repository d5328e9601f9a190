import { STAGES, type Stage } from '@shared/cases/codes'
import { addDays } from '@shared/core/day'
import { yearsMissing } from '@shared/deadlines/calendar'

import { countStages } from '../db/case-counts-repo'
import { lastBindingDay, sessionsPerDay, yearsOfDuties } from '../db/due-repo'
import { casesById } from '../db/list-repo'
import { findOffice } from '../db/office-repo'
import { casesWithoutNext } from '../db/without-next-repo'
import type { Handlers } from '../ipc/dispatch'
import { boardOf } from './board'
import { calendarOf } from './calendar'
import { toRow } from './case-list'
import { allDueRows } from './due-rows'

/** How far ahead 今日 looks; no ten working days are longer than a month. */
const WORKDAYS_AHEAD = 10
const DAYS_AHEAD = 31

/** More rows than this nobody reads on one page; the count says how many there are. */
const MOST_WITHOUT = 200

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
    const rule = findOffice(db)?.termRule ?? 'one-month'
    const calendar = calendarOf(db)
    const dates = allDueRows(db, { today, rule, calendar }, addDays(today, DAYS_AHEAD))
    const last = lastBindingDay(db)
    const reached = [
      ...dates.map(each => each.due.raw),
      ...(last === null ? [] : [last]),
      ...yearsOfDuties(db).map(year => `${year}-01-01`),
    ]
    const without = casesWithoutNext(db, today, MOST_WITHOUT)
    const stages = new Map(countStages(db).map(each => [each.stage, each.n]))
    const count = (...of: Stage[]) => of.reduce((sum, each) => sum + (stages.get(each) ?? 0), 0)
    return {
      today,
      now,
      sessions: boardOf(db, today),
      due: dates.filter(each => each.workdays <= WORKDAYS_AHEAD),
      yearsMissing: yearsMissing(today, reached, calendar),
      withoutNext: casesById(db, without.ids).map(each => toRow(each, rule, today, calendar)),
      withoutNextCount: without.count,
      openCases: count('registered', 'accepted', 'mediating', 'signing', 'effective', 'failed'),
      papersWaiting: count('signing', 'failed'),
      isEmpty: count(...STAGES.codes) === 0,
    }
  },
} satisfies Pick<Handlers, 'today.clock' | 'today.get' | 'today.load'>

function countBy(days: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
