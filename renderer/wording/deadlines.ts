import { dateOnScreen } from '@shared/core/chinese-date'
import { workdaysUntil, type WorkCalendar } from '@shared/deadlines/calendar'
import type { Deadline } from '@shared/deadlines/deadline'

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

/** '11月18日受理，次日起一个月'; where the end fell on a closed day, that too. */
export function termReason({ rule, start, raw, due }: Deadline, event = '受理', today = start): string {
  const span = rule === 'one-month' ? '次日起一个月' : '满30日'
  if (due === null)
    return `${shortDay(start)}${event}，${span}；未载入${raw.slice(0, 4)}年节假日，暂按${shortDay(raw)}`
  if (due === raw) return `${shortDay(start)}${event}，${span}`
  return `${shortDay(start)}${event}，${span}为${dateOnScreen(raw, today)}，顺延`
}

/** '11月5日生效，满30日为12月5日 周六，顺延'. */
export const confirmationReason = (deadline: Deadline, today?: string) => termReason(deadline, '生效', today)

/** '今天', '3 个工作日', '逾期 1 天'. */
export function distanceText(day: string, today: string, calendar: WorkCalendar): string {
  if (day === today) return '今天'
  if (day < today) return `逾期 ${Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000)} 天`
  const workdays = workdaysUntil(today, day, calendar)
  return workdays === 0 ? '下个工作日前' : `${workdays} 个工作日`
}
