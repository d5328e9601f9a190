import { workCalendar, type WorkCalendar } from '@shared/deadlines/calendar'
import type { Move } from '@shared/deadlines/contract'
import { changedTable, type HolidayChange } from '@shared/deadlines/holiday-table'

import { holidayTable, saveHolidayTable } from '../db/holiday-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { allDueRows } from './due-rows'

/** Later than any date of any agreement. */
const EVER = '9999-12-31'

export const holidays = {
  'holidays.get': ({ db }) => holidayTable(db),

  'holidays.preview': ({ db, today }, { change }) => movesOf(db, today, change),

  'holidays.change': ({ db, today }, { change }) => {
    const moves = movesOf(db, today, change)
    saveHolidayTable(db, changedTable(holidayTable(db), change))
    return moves
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `holidays.${string}`>>

function dates(db: Reader, today: string, calendar: WorkCalendar) {
  const rule = findOffice(db)?.termRule ?? 'one-month'
  return allDueRows(db, { today, rule, calendar }, EVER)
}

/** Every open date counted by the table as it is and as it would be. */
function movesOf(db: Reader, today: string, change: HolidayChange): Move[] {
  const table = holidayTable(db)
  const before = dates(db, today, workCalendar(table))
  const after = dates(db, today, workCalendar(changedTable(table, change)))
  const keyOf = (row: (typeof before)[number]) => `${row.caseId} ${row.what} ${row.due.raw} ${row.text}`
  const then = new Map(after.map(row => [keyOf(row), row.due.due]))
  return before.flatMap(row => {
    const later = then.get(keyOf(row))
    if (later === undefined || later === row.due.due) return []
    const { caseId, label, title, what, due } = row
    return [{ caseId, label, title, what, raw: due.raw, before: due.due, after: later }]
  })
}
