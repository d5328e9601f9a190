import { OwnDay, OwnYear, type HolidayTable } from '@shared/deadlines/holiday-table'

import { Flag } from './columns'
import type { Reader, Writer } from './store'

const DayRow = OwnDay.extend({ works: Flag })

export function holidayTable(db: Reader): HolidayTable {
  return {
    days: db.all(DayRow, 'SELECT day, works, name, source FROM holidays ORDER BY day'),
    years: db.all(OwnYear, 'SELECT year, source FROM holiday_years ORDER BY year'),
  }
}

/** The table is small and changed seldom: it is written anew as a whole. */
export function saveHolidayTable(db: Writer, { days, years }: HolidayTable): void {
  db.run('DELETE FROM holidays')
  db.run('DELETE FROM holiday_years')
  for (const each of days)
    db.run(
      'INSERT OR REPLACE INTO holidays (day, works, name, source) VALUES (@day, @works, @name, @source)',
      each,
    )
  for (const each of years)
    db.run('INSERT OR REPLACE INTO holiday_years (year, source) VALUES (@year, @source)', each)
}
