import { dateOnPaper, weekdayName } from '../core/chinese-date'
import { clockOf, dayOf } from '../core/day'

export type PartyCall = {
  community: string
  committee: string
  /** The office's telephone; empty where none is set. */
  phone: string
  caller: string
  party: string
  start: string
  place: string
}

/** What is said on the telephone, and what is sent. */
export type PartyWords = { ask: string; invite: string; otherwise: string; message: string; parts: number }

const HALVES: readonly [until: string, word: string][] = [
  ['06:00', '凌晨'],
  ['12:00', '上午'],
  ['13:00', '中午'],
  ['18:00', '下午'],
]

/** '下午2点30分', as people say it. */
export function spokenTime(time: string): string {
  const clock = clockOf(time)
  const half = HALVES.find(([until]) => clock < until)?.[1] ?? '晚上'
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  const hour = hours > 12 ? hours - 12 : hours
  return `${half}${hour}点${minutes === 0 ? '' : `${minutes}分`}`
}

const shortDay = (time: string) => `${dateOnPaper(dayOf(time)).slice(5)}（${weekdayName(dayOf(time))}）`

/**
 * The call to a party. First it is made sure who is at the telephone; to anybody else, and in the message that others may
 * read over a shoulder, nothing is said of the dispute, of its number or of the other side (R-31).
 */
export function partyWords(call: PartyCall): PartyWords {
  const back = call.phone === '' ? '' : call.phone
  const message =
    `【${call.community}】${call.party}您好，请您${shortDay(call.start)}${spokenTime(call.start)}到${call.place}面谈，` +
    `带身份证，不收费。不能来请提前告诉${call.caller}${back === '' ? '' : `，电话${back}`}。`
  return {
    ask: `您好，请问是${call.party}本人吗？我是${call.committee}的${call.caller}。`,
    invite: `约您${shortDay(call.start)}${spokenTime(call.start)}到${call.place}参加调解会，带身份证，不收任何费用。来不来由您自己定。这个时间您方便吗？不方便，您说一个时间。`,
    otherwise: `不是本人接的：“麻烦转告，请回${call.community}一个电话${back === '' ? '' : `，${back}`}。”不说什么事，不说和谁。`,
    message,
    parts: messageParts(message),
  }
}

/** Short messages that a text costs: 70 characters in one, 67 in each of several. */
export function messageParts(text: string): number {
  const length = Array.from(text).length
  return length <= 70 ? 1 : Math.ceil(length / 67)
}
