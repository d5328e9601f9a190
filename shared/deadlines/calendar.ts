import chineseDays from 'chinese-days'

import { addDays, yearOf } from '../core/day'
import type { HolidayTable } from './holiday-table'

/** Which days the office works; a year without the State Council's table is not loaded and is said so. */
export type WorkCalendar = { loaded(year: number): boolean; works(day: string): boolean }

const FIRST_YEAR = 2004
const LAST_YEAR = 2026

const known = new Map<string, boolean>()

/** The national table with 调休, as far as it has been published; answers are kept, since the library is slow. */
export const nationalCalendar: WorkCalendar = {
  loaded: year => year >= FIRST_YEAR && year <= LAST_YEAR,
  works(day) {
    const before = known.get(day)
    if (before !== undefined) return before
    // oxlint-disable-next-line import/no-named-as-default-member -- a CommonJS file: Node sees the default only
    const works = chineseDays.isWorkday(day)
    known.set(day, works)
    return works
  },
}

/** The national table with the office's own laid over it: an own day always has the last word. */
export function workCalendar({ days, years }: HolidayTable): WorkCalendar {
  if (days.length === 0 && years.length === 0) return nationalCalendar
  const own = new Map(days.map(each => [each.day, each.works]))
  const loaded = new Set(years.map(each => each.year))
  return {
    loaded: year => loaded.has(year) || nationalCalendar.loaded(year),
    works: day => own.get(day) ?? nationalCalendar.works(day),
  }
}

/** Years that the coming two months or one of these days reach into, and whose table is not loaded. */
export function yearsMissing(today: string, days: readonly string[], calendar: WorkCalendar): number[] {
  const years = new Set([today, addDays(today, 60), ...days].map(yearOf))
  return [...years].filter(year => !calendar.loaded(year)).toSorted((a, b) => a - b)
}

/** The first working day on or after a day. Undefined when the table of that year is not loaded. */
export function shiftToWorkday(day: string, calendar: WorkCalendar): string | undefined {
  for (let each = day; ; each = addDays(each, 1)) {
    if (!calendar.loaded(yearOf(each))) return undefined
    if (calendar.works(each)) return each
  }
}

/** Working days after `from` up to and with `to`: 3 from Friday to Wednesday. Negative when `to` is past. */
export function workdaysUntil(from: string, to: string, calendar: WorkCalendar): number {
  const sign = to < from ? -1 : 1
  const [first, last] = sign > 0 ? [from, to] : [to, from]
  let count = 0
  for (let each = addDays(first, 1); each <= last; each = addDays(each, 1))
    if (calendar.works(each)) count += 1
  return sign * count
}

/** The day `count` working days after a day, the start not counted. Undefined past the loaded tables. */
export function addWorkdays(day: string, count: number, calendar: WorkCalendar): string | undefined {
  let each = day
  for (let left = count; left > 0;) {
    each = addDays(each, 1)
    if (!calendar.loaded(yearOf(each))) return undefined
    if (calendar.works(each)) left -= 1
  }
  return each
}
