import { dateOnScreen } from '@shared/core/chinese-date'
import { yearOf } from '@shared/core/day'
import type { Due, DueKind, Span } from '@shared/deadlines/due'
import type { Reminder, Warning } from '@shared/deadlines/standing'

import { notLoadedText } from './dates'

/** What the day is for. */
export const DUE_WORDS: Record<DueKind, string> = {
  term: '调解期满',
  confirmation: '申请司法确认',
  'labour-notice': '告知可以申请仲裁',
  enforcement: '申请强制执行',
  duty: '履行',
  'return-visit': '回访',
  feedback: '委托反馈',
}

/** Where the law or the practice says so. */
const ARTICLES: Record<DueKind, string> = {
  term: '民法典第201、202条',
  confirmation: '人民调解法第33条',
  'labour-notice': '劳动争议调解仲裁法第14条',
  enforcement: '民事诉讼法第250条',
  duty: '人民调解法第31条',
  'return-visit': '人民调解法第31条',
  feedback: '委托函',
}
const EVENTS: Record<Due['event'], string> = {
  accepted: '受理',
  effective: '生效',
  received: '收到申请',
  agreed: '到期',
  'last-duty': '最后一期',
}

export const WARNING_WORDS: Record<Warning, string> = {
  overdue: '',
  today: '',
  'in-1': '1个工作日内',
  'in-3': '3个工作日内',
  'in-7': '7个工作日内',
  later: '',
}

export const REMINDER_WORDS: Record<Reminder, string> = {
  before: '提前3天提醒',
  on: '今天到期，问一声',
  missed: '没有记下履行',
  press: '过期3天，须督促，告知可以起诉或申请执行',
}

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

function spanText({ unit, count }: Span): string {
  if (unit === 'months') return count === 1 ? '次日起一个月' : `${count}个月`
  return unit === 'years' ? `${count}年` : `满${count}日`
}

/** '11月5日生效，满30日为12月5日 周六，顺延；人民调解法第33条'. */
export function dueReason({ kind, event, start, span, raw, due }: Due, today: string): string {
  const began = `${shortDay(start)}${EVENTS[event]}`
  const count = span.count === 0 ? began : `${began}，${spanText(span)}`
  const shift =
    due === null
      ? `；${notLoadedText(raw)}，暂按${shortDay(raw)}`
      : due === raw
        ? ''
        : `${span.count === 0 ? '' : `为${dateOnScreen(raw, today)}`}，顺延到${dateOnScreen(due, today)}`
  return `${count}${shift}；${ARTICLES[kind]}${due !== null && due !== raw ? '、民法典第203条' : ''}`
}

/** What 今日 and 设置 say of years that nobody has loaded. */
export function yearsMissingText(years: readonly number[]): string {
  const names = years.map(year => `${year}年`).join('、')
  return `${names}的节假日还没有载入。落在${years.length > 1 ? '这些年' : '这一年'}的期限先不顺延，公布后到设置里导入。`
}

/** '11月30日' or '未载入2027年节假日', for the two sides of a move. */
export const movedDay = (day: string | null, raw: string) =>
  day === null ? `${shortDay(raw)}（${notLoadedText(raw)}）` : `${yearOf(day)}年${shortDay(day)}`
