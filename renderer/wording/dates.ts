import { dateOnScreen } from '@shared/core/chinese-date'
import { clockOf, Day, dayOf } from '@shared/core/day'
import { isHoliday, isWorkday } from 'chinese-days'

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
export function workMark(day: string): '休' | '班' | '' {
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  if (isWorkday(day)) return weekend ? '班' : ''
  return weekend || isHoliday(day) ? '休' : ''
}

const thisYear = () => new Date().toLocaleDateString('sv-SE')
