import { clockOf, dayOf, weekday } from '../core/day'
import { dateOnScreen } from '../core/chinese-date'
import { halfOf, HALVES, minuteOf } from './span'

const DIGITS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'] as const
const WEEK = ['日', '一', '二', '三', '四', '五', '六'] as const

/** '11月26日 周四 14:30–16:00'. */
export function sayPeriod(start: string, end: string, today: string): string {
  return `${dateOnScreen(dayOf(start), today)} ${clockOf(start)}–${clockOf(end)}`
}

/** '11月26日周四下午两点半', as it is said on the telephone. */
export function spokenTime(start: string): string {
  const day = dayOf(start)
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日周${WEEK[weekday(day)]}${spokenClock(clockOf(start))}`
}

/** '下午两点半', '上午九点一刻', '中午十二点'. */
export function spokenClock(clock: string): string {
  const minute = minuteOf(clock)
  const hours = Math.floor(minute / 60)
  const rest = minute % 60
  const half = hours === 12 ? '中午' : HALVES[halfOf(minute)]
  const minutes =
    rest === 0 ? '' : rest === 15 ? '一刻' : rest === 30 ? '半' : rest === 45 ? '三刻' : `${rest}分`
  return `${half}${DIGITS[hours > 12 ? hours - 12 : hours] ?? ''}点${minutes}`
}

/** '一个半小时', '40分钟'. */
export function spokenLength(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const half = minutes % 60 === 30
  if (hours === 0 || (!half && minutes % 60 !== 0)) return `${minutes}分钟`
  return half ? `${DIGITS[hours]}个半小时` : `${DIGITS[hours]}个小时`
}

/** '周三下午', with the date where it is not this week. */
export const sayHalf = (start: string) =>
  `周${WEEK[weekday(dayOf(start))]}${HALVES[halfOf(minuteOf(clockOf(start)))]}`

/** '陈喆堃、古丽努尔'; more than three are counted. */
export function nameAll(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join('、')}等${names.length}人` : names.join('、')
}
