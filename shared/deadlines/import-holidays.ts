import { z } from 'zod'

import { Day, yearOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { HolidayTable, NO_CHANGE, type HolidayChange } from './holiday-table'

export type HolidayRefusal = 'holidays-unreadable' | 'holidays-empty' | 'holidays-other-year'

/** The year files of NateScarlet/holiday-cn, which follow the State Council's notices. */
const YearFile = z.object({
  year: z.int(),
  papers: z.array(z.string()).default([]),
  days: z.array(z.object({ name: z.string(), date: Day, isOffDay: z.boolean() })),
})
/** Our own: what this desk exports. */
const OwnFile = HolidayTable.partial({ years: true })

/** Reads a table from JSON of either shape; the whole of it or nothing. */
export function readHolidays(text: string): Decision<HolidayChange, HolidayRefusal> {
  const json = parsed(text)
  const year = YearFile.safeParse(json)
  if (year.success) return fromYear(year.data)
  const own = OwnFile.safeParse(json)
  if (!own.success) return refuse('holidays-unreadable')
  const { days, years = [] } = own.data
  return days.length + years.length === 0 ? refuse('holidays-empty') : allow({ ...NO_CHANGE, days, years })
}

/** A year file may name days of the turn of the year before or after it; those belong to it as well. */
function fromYear({ year, papers, days }: z.infer<typeof YearFile>): Decision<HolidayChange, HolidayRefusal> {
  if (days.length === 0) return refuse('holidays-empty', { year })
  const strange = days.find(each => Math.abs(yearOf(each.date) - year) > 1)
  if (strange) return refuse('holidays-other-year', { year, day: strange.date })
  const source = papers[0] ?? '放假安排文件'
  return allow({
    ...NO_CHANGE,
    days: days.map(({ name, date, isOffDay }) => ({ day: date, works: !isOffDay, name, source })),
    years: [{ year, source }],
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
