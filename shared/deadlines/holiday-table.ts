import { z } from 'zod'

import { Day, yearOf } from '../core/day'

/** One day on which the office does otherwise than its weekday says. */
export const OwnDay = z.object({
  day: Day,
  works: z.boolean(),
  name: z.string().trim().max(40),
  /** Where it comes from: a notice of the State Council, or a person at the desk. */
  source: z.string().trim().max(200),
})
export type OwnDay = z.infer<typeof OwnDay>

export const OwnYear = z.object({ year: z.int().min(2000).max(2200), source: z.string().trim().max(200) })
export type OwnYear = z.infer<typeof OwnYear>

/** The register's own table. A year in `years` is whole: what is not named in it follows its weekday. */
export const HolidayTable = z.object({ days: z.array(OwnDay).max(4000), years: z.array(OwnYear).max(200) })
export type HolidayTable = z.infer<typeof HolidayTable>

/** What somebody wants to change in the table, before it is applied. */
export const HolidayChange = HolidayTable.extend({
  removeDays: z.array(Day).max(4000),
  removeYears: z.array(z.int()).max(200),
})
export type HolidayChange = z.infer<typeof HolidayChange>

export const NO_CHANGE: HolidayChange = { days: [], years: [], removeDays: [], removeYears: [] }

/** The table as it will be: what is named later has the last word, a year taken out takes its days along. */
export function changedTable(table: HolidayTable, change: HolidayChange): HolidayTable {
  const days = new Map(table.days.map(each => [each.day, each]))
  const years = new Map(table.years.map(each => [each.year, each]))
  for (const year of change.removeYears) years.delete(year)
  for (const day of days.keys()) if (change.removeYears.includes(yearOf(day))) days.delete(day)
  for (const day of change.removeDays) days.delete(day)
  for (const each of change.days) days.set(each.day, each)
  for (const each of change.years) years.set(each.year, each)
  return {
    days: [...days.values()].toSorted((a, b) => a.day.localeCompare(b.day, 'en')),
    years: [...years.values()].toSorted((a, b) => a.year - b.year),
  }
}
