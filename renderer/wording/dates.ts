import { dateOnScreen } from '@shared/core/chinese-date'
import { clockOf, Day, dayOf, yearOf } from '@shared/core/day'
import type { WorkCalendar } from '@shared/deadlines/calendar'

/** '9:30' from '09:30', as people read it. */
export const clockText = (clock: string) => clock.replace(/^0(?=\d)/, '')

const isDay = (text: string) => Day.safeParse(text).success

/** '12月7日 周一'; whatever is no day stays as it is. */
export function dayText(day: string, today = thisYear()): string {
  return isDay(day) ? dateOnScreen(day, today) : day
}

/** '12月7日 周一 9:30'. */
export function timeText(time: string, today = thisYear()): string {
  return isDay(dayOf(time)) ? `${dateOnScreen(dayOf(time), today)} ${clockText(clockOf(time))}` : time
}

/** '9:30–11:00'. */
export const periodText = (start: string, end: string) =>
  `${clockText(clockOf(start))}–${clockText(clockOf(end))}`

const LONG = ['日', '一', '二', '三', '四', '五', '六'] as const

/** '11月24日 星期二'. */
export function longDayText(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日 星期${LONG[weekday] ?? ''}`
}

/** 休 on a closed weekday or weekend, 班 on a weekend that is worked; nothing on an ordinary working day. */
export function workMark(day: string, calendar: WorkCalendar): '休' | '班' | '' {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  if (calendar.works(day)) return weekend ? '班' : ''
  return '休'
}

/** What stands beside a date of a year whose table nobody has loaded. */
export const notLoadedText = (day: string) => `未载入${yearOf(day)}年节假日`

const thisYear = () => new Date().toLocaleDateString('sv-SE')
