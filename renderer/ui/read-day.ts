import { addDays, Day, weekday } from '@shared/core/day'

const NEAR: Readonly<Record<string, number>> = { 今天: 0, 明天: 1, 后天: 2, 大后天: 3, 昨天: -1 }
const WEEK = '一二三四五六日'

/** A day as people type it: '2026-12-6', '12.6', '12月6日', '3天后', '明天', '下周三'. Undefined when it is none. */
export function readDay(text: string, today: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const near = NEAR[plain]
  if (near !== undefined) return addDays(today, near)
  const later = /^(\d{1,4})(天|日|周|星期)[后後]$/.exec(plain)
  if (later) return addDays(today, Number(later[1]) * (later[2] === '天' || later[2] === '日' ? 1 : 7))
  const week = /^(本|这|下|下下)?(?:周|星期)([一二三四五六日天])$/.exec(plain)
  if (week) return inWeek(week[1] ?? '', week[2] ?? '', today)
  const full =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (full) return make(full[1], full[2], full[3])
  const short = /^(\d{1,2})[-./月](\d{1,2})[日号]?$/.exec(plain)
  if (short) return make(today.slice(0, 4), short[1], short[2])
  return undefined
}

function make(year = '', month = '', date = ''): string | undefined {
  return Day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`).data
}

function inWeek(which: string, name: string, today: string): string {
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  const weeks = { 下: 1, 下下: 2 }[which] ?? 0
  return addDays(monday, weeks * 7 + WEEK.indexOf(name === '天' ? '日' : name))
}

/** A time of the clock as people type it: '9:30', '930', '9点半', '下午2点'. Gives '09:30'. */
export function readTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const found =
    /^(上午|下午|晚上|早上|中午)?(\d{1,2})(?:[::.点时](\d{1,2}|半)?分?)?$/.exec(plain) ??
    /^()(\d{1,2})(\d{2})$/.exec(plain)
  if (!found) return undefined
  const [, part = '', hourText = '', minuteText = ''] = found
  const minutes = minuteText === '半' ? 30 : Number(minuteText || 0)
  const after = (part === '下午' || part === '晚上') && Number(hourText) < 12
  const hours = Number(hourText) + (after ? 12 : 0)
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}
