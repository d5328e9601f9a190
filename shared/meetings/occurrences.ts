import { addDays, addMonths, weekday, yearOf } from '../core/day'
import { lunarDate } from '../dates/lunar'
import type { WorkCalendar } from '../deadlines/calendar'
import type { RuleDetails } from './rule'

/** One day on which a meeting falls. `nominal` is what the rule says; `known` is false where no table of that year is loaded. */
export type Occurrence = { nominal: string; day: string; known: boolean }

/** No run of closed days is longer. */
const LONGEST_HOLIDAY = 31

type Rule = Pick<RuleDetails, 'when' | 'short' | 'holiday' | 'from' | 'until'>

/** The days between `from` and `until`, both included, on which a rule has a meeting held; each day once. */
export function occurrences(rule: Rule, from: string, until: string, calendar: WorkCalendar): Occurrence[] {
  const first = later(rule.from, addDays(from, -LONGEST_HOLIDAY))
  const last = earlier(rule.until ?? '9999-12-31', addDays(until, LONGEST_HOLIDAY))
  const taken = new Set<string>()
  return nominalDays(rule, first, last).flatMap(nominal => {
    const held = shifted(nominal, rule.holiday, calendar)
    if (held === null || held.day < from || held.day > until || taken.has(held.day)) return []
    taken.add(held.day)
    return [{ nominal, ...held }]
  })
}

/** What the rule itself says, in order, before any holiday. */
export function nominalDays(
  { when, short }: Pick<Rule, 'when' | 'short'>,
  from: string,
  until: string,
): string[] {
  if (from > until) return []
  switch (when.by) {
    case 'week':
      return daysOf(from, until).filter(day => when.weekdays.includes(weekday(day)))
    case 'lunar':
      return daysOf(from, until).filter(day => fitsLunar(day, when, short))
    case 'month':
      return monthly(from, until, (first, length) =>
        when.days.map(date => dateIn(first, length, date, short)),
      )
    case 'xun':
      return monthly(from, until, (first, length) =>
        [0, 10, 20].map(before => dateIn(first, length, before + when.day, short)),
      )
    case 'month-weekday':
      return monthly(from, until, (first, length) => [nthWeekday(first, length, when, short)])
  }
}

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string, b: string) => (a < b ? a : b)

function daysOf(from: string, until: string): string[] {
  const days: string[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}

type OfMonth = (first: string, length: number) => (string | null)[]

function monthly(from: string, until: string, of: OfMonth): string[] {
  const days = new Set<string>()
  for (let first = `${from.slice(0, 7)}-01`; first <= until; first = addMonths(first, 1)) {
    const length = Number(addDays(addMonths(first, 1), -1).slice(8))
    for (const day of of(first, length)) if (day !== null && day >= from && day <= until) days.add(day)
  }
  return [...days].toSorted()
}

function dateIn(first: string, length: number, date: number, short: Rule['short']): string | null {
  if (date <= length) return addDays(first, date - 1)
  return short === 'last' ? addDays(first, length - 1) : null
}

function nthWeekday(
  first: string,
  length: number,
  { nth, weekday: wanted }: { nth: number; weekday: number },
  short: Rule['short'],
): string | null {
  const start = 1 + ((wanted - weekday(first) + 7) % 7)
  const last = start + 7 * Math.floor((length - start) / 7)
  const date = nth === -1 ? last : start + 7 * (nth - 1)
  if (date <= length) return addDays(first, date - 1)
  return short === 'last' ? addDays(first, last - 1) : null
}

function fitsLunar(day: string, when: { days: number[]; leap: boolean }, short: Rule['short']): boolean {
  const { date, leap } = lunarDate(day)
  if (leap && !when.leap) return false
  if (when.days.includes(date)) return true
  const endsShort = date === 29 && lunarDate(addDays(day, 1)).date === 1
  return endsShort && short === 'last' && when.days.includes(30)
}

function shifted(
  nominal: string,
  holiday: Rule['holiday'],
  calendar: WorkCalendar,
): { day: string; known: boolean } | null {
  if (holiday === 'keep') return { day: nominal, known: calendar.loaded(yearOf(nominal)) }
  const step = holiday === 'before' ? -1 : 1
  for (let day = nominal; ; day = addDays(day, step)) {
    if (!calendar.loaded(yearOf(day))) return { day: nominal, known: false }
    if (calendar.works(day)) return { day, known: true }
    if (holiday === 'skip') return null
  }
}
