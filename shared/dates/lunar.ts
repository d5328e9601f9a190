import chineseDays from 'chinese-days'

import { COUNT, readCount } from './chinese-number'

const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 }
const FEASTS: Readonly<Record<string, string>> = {
  春节: '正月初一',
  元宵: '正月十五',
  元宵节: '正月十五',
  端午: '五月初五',
  端午节: '五月初五',
  中秋: '八月十五',
  中秋节: '八月十五',
  重阳: '九月初九',
  重阳节: '九月初九',
  小年: '腊月廿三',
}
const SAID = new RegExp(`^(?:农历|阴历|旧历)?(闰)?([正冬腊]|${COUNT})月(初)?(${COUNT})[日号]?$`)

/**
 * A day of the lunar calendar of one lunar year. 腊月, 正月, 初五 and 廿三 say by themselves that they are lunar;
 * 八月十五 alone could be either and needs 农历 before it.
 */
export function readLunar(text: string, year: number): string | undefined {
  if (text === '除夕') return eve(year)
  const feast = FEASTS[text]
  const found = SAID.exec(feast ?? text)
  if (!found) return undefined
  const [, leap, monthText = '', first, dayText = ''] = found
  const clear =
    /^(农历|阴历|旧历)/.test(text) || monthText in MONTHS || first || /廿|卅/.test(dayText) || leap
  if (!clear && feast === undefined) return undefined
  const month = MONTHS[monthText] ?? readCount(monthText)
  const date = readCount(dayText)
  if (month === undefined || date === undefined) return undefined
  return solar(year, month, date, leap !== undefined)
}

function solar(year: number, month: number, date: number, leap: boolean): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 30) return undefined
  const two = (count: number) => String(count).padStart(2, '0')
  // oxlint-disable-next-line import/no-named-as-default-member -- a CommonJS file: Node sees the default only
  const found = chineseDays.getSolarDateFromLunar(`${year}-${two(month)}-${two(date)}`)
  const day = leap ? found.leapMonthDate : found.date
  if (!day) return undefined
  // A thirtieth in a month of twenty-nine days would run over into the next.
  // oxlint-disable-next-line import/no-named-as-default-member -- see above
  const back = chineseDays.getLunarDate(day)
  return back.lunarMon === month && back.lunarDay === date ? day : undefined
}

/** The last day of the lunar year, which has twenty-nine or thirty in its last month. */
const eve = (year: number) => solar(year, 12, 30, false) ?? solar(year, 12, 29, false)

/** Day and month of the lunar calendar; `leap` in a month that comes a second time. */
export function lunarDate(day: string): { month: number; date: number; leap: boolean } {
  const known = lunarDays.get(day)
  if (known) return known
  // oxlint-disable-next-line import/no-named-as-default-member -- a CommonJS file: Node sees the default only
  const { lunarMon: month, lunarDay: date, isLeap: leap } = chineseDays.getLunarDate(day)
  const found = { month, date, leap }
  lunarDays.set(day, found)
  return found
}

/** The library is slow, and a recurrence asks for every day of a season. */
const lunarDays = new Map<string, { month: number; date: number; leap: boolean }>()
