import { clockOf, dayOf, weekday, yearOf } from './day'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const

/** '2026年11月22日', as GB/T 9704 prints a date: Arabic digits, no leading zeros. */
export function dateOnPaper(day: string): string {
  return `${yearOf(day)}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
}

export const weekdayName = (day: string) => `周${WEEKDAYS[weekday(day)] ?? ''}`

/** '12月7日 周一'; the year only where it is another one than `today`'s. */
export function dateOnScreen(day: string, today: string): string {
  const short = `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日 ${weekdayName(day)}`
  return yearOf(day) === yearOf(today) ? short : `${yearOf(day)}年${short}`
}

/** '2026年11月22日9时30分至11时', the time of a session on paper (domain 4.6). */
export function periodOnPaper(start: string, end: string): string {
  const until = dayOf(start) === dayOf(end) ? hour(end) : `${dateOnPaper(dayOf(end))}${hour(end)}`
  return `${dateOnPaper(dayOf(start))}${hour(start)}至${until}`
}

function hour(time: string): string {
  const [hours, minutes] = clockOf(time).split(':').map(Number)
  return minutes ? `${hours}时${minutes}分` : `${hours}时`
}
