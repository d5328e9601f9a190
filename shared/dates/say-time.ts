import { COUNT, readCount } from './chinese-number'

const PARTS = '凌晨|清早|早上|上午|中午|下午|傍晚|晚上'
const CLOCK = new RegExp(`^(${PARTS})?(${COUNT})(?:[:点时](${COUNT}|半|[一三]刻)?(?:分|整)?)?$`)
const QUARTERS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 }

/** A time of the clock as people say it: '9:30', '930', '9点半', '下午三点一刻'. Gives '09:30'. */
export function readTime(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const figures = /^(\d{1,2})(\d{2})$/.exec(plain)
  if (figures) return clock(Number(figures[1]), Number(figures[2]))
  const found = CLOCK.exec(plain)
  if (!found) return undefined
  const [, part = '', hourText = '', minuteText = ''] = found
  const hours = readCount(hourText)
  const minutes = minuteText === '' ? 0 : (QUARTERS[minuteText] ?? readCount(minuteText))
  if (hours === undefined || minutes === undefined) return undefined
  return clock(hours + (later(part, hours) ? 12 : 0), minutes)
}

/** 下午3点 is 15:00; 中午1点 is 13:00, 中午12点 is noon. */
function later(part: string, hours: number): boolean {
  if (part === '中午') return hours < 10
  return (part === '下午' || part === '傍晚' || part === '晚上') && hours < 12
}

function clock(hours: number, minutes: number): string | undefined {
  if (hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** Takes the time off the end of '下周四下午三点'; the rest is the day. */
export function splitTime(text: string): { day: string; time: string } | undefined {
  const tail = new RegExp(
    `^(.*?)((?:${PARTS})?\\d{1,2}:\\d{2}|(?:${PARTS})?${COUNT}[点时].*|(?:${PARTS}).+)$`,
  )
  const found = tail.exec(text)
  if (!found) return undefined
  const time = readTime(found[2] ?? '')
  return time === undefined ? undefined : { day: found[1] ?? '', time }
}
