import { workCalendar, type WorkCalendar } from '@shared/deadlines/calendar'

import { holidayTable } from '../db/holiday-repo'
import type { Reader } from '../db/store'

/** Which days this office works: the national table with the register's own laid over it. */
export const calendarOf = (db: Reader): WorkCalendar => workCalendar(holidayTable(db))
