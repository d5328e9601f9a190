import { addDays, addMonths, Day, weekday, yearOf } from '../core/day'
import { COUNT, readCount } from './chinese-number'
import { readLunar } from './lunar'
import { splitTime } from './say-time'

/** Where a day without its year or week lies: ahead for what is planned, back for what has happened. */
export type Toward = 'future' | 'past'

const NEAR: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
  昨天: -1,
  昨日: -1,
  前天: -2,
  大前天: -3,
}
const FEASTS: Readonly<Record<string, string>> = {
  元旦: '1-1',
  五一: '5-1',
  劳动节: '5-1',
  国庆: '10-1',
  国庆节: '10-1',
}
const YEARS: Readonly<Record<string, number>> = { 去年: -1, 今年: 0, 明年: 1, 后年: 2 }
const MONTHS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }
const WEEK = '一二三四五六日'

/**
 * A day as people say it: '3天后', '3w', '下周四', '12.5', '12月5日', '月底', '腊月廿三'. Never on the far side of
 * today unless that is said. Undefined when it is none.
 */
export function sayDay(text: string, today: string, toward: Toward = 'future'): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replaceAll('後', '后')
  const near = NEAR[plain]
  if (near !== undefined) return addDays(today, near)
  return (
    counted(plain, today) ??
    inWeek(plain, today, toward) ??
    inMonth(plain, today, toward) ??
    inYear(plain, today, toward) ??
    lunar(plain, today, toward)
  )
}

/** '下周四下午三点' as a day with its time; the time is null where none is said. */
export function sayMoment(
  text: string,
  today: string,
  toward: Toward = 'future',
): { day: string; time: string | null } | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const day = sayDay(plain, today, toward)
  if (day !== undefined) return { day, time: null }
  const split = splitTime(plain)
  const before = split && (split.day === '' ? today : sayDay(split.day, today, toward))
  return before === undefined || split === undefined ? undefined : { day: before, time: split.time }
}

/** 3天后, 两周后, 半个月后, 3w. */
function counted(plain: string, today: string): string | undefined {
  if (plain === '半个月后' || plain === '半月后') return addDays(today, 15)
  const short = /^(\d{1,3})([dwmy])$/i.exec(plain)
  if (short) return later(today, Number(short[1]), short[2]?.toLowerCase() ?? '', 1)
  const found = new RegExp(`^(${COUNT})个?(天|日|周|星期|礼拜|月|年)(?:之|以)?(后|前)$`).exec(plain)
  const count = found && readCount(found[1] ?? '')
  if (!found || count === null || count === undefined) return undefined
  const unit = { 天: 'd', 日: 'd', 周: 'w', 星期: 'w', 礼拜: 'w', 月: 'm', 年: 'y' }[found[2] ?? ''] ?? ''
  return later(today, count, unit, found[3] === '前' ? -1 : 1)
}

function later(today: string, count: number, unit: string, sign: 1 | -1): string {
  if (unit === 'm' || unit === 'y') return addMonths(today, sign * count * (unit === 'y' ? 12 : 1))
  return addDays(today, sign * count * (unit === 'w' ? 7 : 1))
}

/** 周四 is the next one to come; 本周四 is this week's, whether it has passed or not. */
function inWeek(plain: string, today: string, toward: Toward): string | undefined {
  const found = /^(上上|上|本|这|下下|下)?个?(?:周|星期|礼拜)([一二三四五六日天1-7])$/.exec(plain)
  if (!found) return undefined
  const name = found[2] === '天' ? '日' : (found[2] ?? '')
  const at = /\d/.test(name) ? Number(name) - 1 : WEEK.indexOf(name)
  const inThis = addDays(today, at - ((weekday(today) + 6) % 7))
  const weeks = { 上上: -2, 上: -1, 本: 0, 这: 0, 下: 1, 下下: 2 }[found[1] ?? '']
  if (weeks !== undefined) return addDays(inThis, 7 * weeks)
  if (toward === 'future') return inThis < today ? addDays(inThis, 7) : inThis
  return inThis > today ? addDays(inThis, -7) : inThis
}

/** 月底, 下月初, 下个月5号, 5号. */
function inMonth(plain: string, today: string, toward: Toward): string | undefined {
  const found = new RegExp(`^(?:(上|本|这|下下|下)个?月|月)?(底|末|初|${COUNT}[日号])$`).exec(plain)
  if (!found) return undefined
  const [, which, date = ''] = found
  if (which === undefined && !plain.startsWith('月') && /[底末初]/.test(date)) return undefined
  if (which === undefined && plain.startsWith('月') && !/[底末初]/.test(date)) return undefined
  const inShift = (shift: number) => {
    const first = addMonths(`${today.slice(0, 7)}-01`, shift)
    if (date === '底' || date === '末') return addDays(addMonths(first, 1), -1)
    const count = date === '初' ? 1 : (readCount(date.slice(0, -1)) ?? 0)
    return make(first.slice(0, 4), first.slice(5, 7), String(count))
  }
  if (which !== undefined) return inShift(MONTHS[which] ?? 0)
  return nearest([-2, -1, 0, 1, 2].map(inShift), today, toward)
}

/** 12.5, 12月5日, 十二月五日, 2026-12-5, 20261205, 明年3月1日, 年底, 元旦. */
function inYear(plain: string, today: string, toward: Toward): string | undefined {
  const full =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (full) return make(full[1], full[2], full[3])
  const named = /^(去年|今年|明年|后年)(.+)$/.exec(plain)
  const rest = named?.[2] ?? plain
  const year = yearOf(today)
  const monthDay = named && /^[底末]$/.test(rest) ? monthDayOf('年底') : monthDayOf(rest)
  if (monthDay === undefined) return undefined
  const inTheYear = (each: number) => make(String(each), monthDay[0], monthDay[1])
  if (named) return inTheYear(year + (YEARS[named[1] ?? ''] ?? 0))
  // 29 February may be up to eight years away.
  return nearest(
    [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4, 8].map(by => inTheYear(year + by)),
    today,
    toward,
  )
}

function monthDayOf(text: string): [string, string] | undefined {
  if (text === '年底' || text === '年末') return ['12', '31']
  const plain = FEASTS[text] ?? text
  const figures = /^(\d{1,2})(?:[-./月](\d{1,2})[日号]?)$/.exec(plain)
  if (figures) return [figures[1] ?? '', figures[2] ?? '']
  const written = new RegExp(`^(${COUNT})月(${COUNT})[日号]$`).exec(plain)
  const month = written && readCount(written[1] ?? '')
  const date = written && readCount(written[2] ?? '')
  return month && date ? [String(month), String(date)] : undefined
}

function lunar(plain: string, today: string, toward: Toward): string | undefined {
  const named = /^(去年|今年|明年|后年)(.+)$/.exec(plain)
  const year = yearOf(today)
  if (named) return readLunar(named[2] ?? '', year + (YEARS[named[1] ?? ''] ?? 0))
  // A leap month comes back after up to nineteen years; those near today are asked first.
  return nearest(
    [-2, -1, 0, 1, 2].map(by => readLunar(plain, year + by)),
    today,
    toward,
  )
}

/** The first of these on or after today, or the last on or before it. */
function nearest(days: readonly (string | undefined)[], today: string, toward: Toward): string | undefined {
  const known = days.filter(each => each !== undefined)
  return toward === 'future' ? known.find(each => each >= today) : known.findLast(each => each <= today)
}

function make(year = '', month = '', date = ''): string | undefined {
  return Day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`).data
}
