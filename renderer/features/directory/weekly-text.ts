import type { WeeklyHours } from '@shared/directory/hours'

import { clockText } from '../../wording/dates'

const NAMES = '一二三四五六日'

/** '周一至周五 8:30–12:00、14:00–17:30；周六 9:00–12:00'. Days with the same times stand together. */
export function weeklyText(hours: readonly WeeklyHours[]): string {
  const times = new Map<number, string>()
  for (let day = 1; day <= 7; day += 1) {
    const own = hours.filter(each => each.weekday === day).toSorted((a, b) => a.from.localeCompare(b.from))
    if (own.length > 0)
      times.set(day, own.map(({ from, to }) => `${clockText(from)}\u2060–\u2060${clockText(to)}`).join('、'))
  }
  const groups = Map.groupBy(times, ([, text]) => text)
  return [...groups].map(([text, days]) => `${daysText(days.map(([day]) => day))} ${text}`).join('；')
}

function daysText(days: readonly number[]): string {
  const name = (day: number) => `周${NAMES.charAt(day - 1)}`
  const first = days[0] ?? 1
  const last = days.at(-1) ?? first
  if (days.length > 2 && last - first + 1 === days.length) return `${name(first)}至${name(last)}`
  return days.map((day, at) => (at === 0 ? name(day) : NAMES.charAt(day - 1))).join('、')
}
