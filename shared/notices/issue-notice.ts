import { allow, refuse, type Decision } from '../core/decision'
import type { Contact } from '../directory/contact'
import type { Whistle } from '../intake/whistle'
import type { Session } from '../sessions/session'
import type { NoticeText } from './notice'

export type NoticeRefusal =
  | 'issuer-not-secretary'
  | 'session-not-open'
  | 'notice-time-past'
  | 'notice-answer-by'
  | 'whistle-not-for-departments'
  | 'whistle-called-already'

type Asked = Pick<NoticeText, 'start' | 'end' | 'answerBy'>

/** only the 社区书记 issues a call to attend, to a time still ahead, and asks for an answer before it. */
export function issueNotice(
  issuer: Contact,
  { start, end, answerBy }: Asked,
  now: string,
): Decision<Contact, NoticeRefusal> {
  if (issuer.role !== 'secretary' || !issuer.active)
    return refuse('issuer-not-secretary', { name: issuer.name })
  if (start <= now || (end !== null && end <= start)) return refuse('notice-time-past', { start })
  return answerBy > start || answerBy < now ? refuse('notice-answer-by', { start }) : allow(issuer)
}

/** A case calls to a session that is booked and has not begun. */
export function mayCallToSession(session: Session): Decision<Session, NoticeRefusal> {
  return session.state === 'booked' ? allow(session) : refuse('session-not-open')
}

/** A whistle gets one letter, and only where it is a department that must come (社区吹哨，部门报到). */
export function mayCallForWhistle(whistle: Whistle, lettered: boolean): Decision<Whistle, NoticeRefusal> {
  if (whistle.level !== 'department') return refuse('whistle-not-for-departments')
  return lettered || whistle.cameAt !== null ? refuse('whistle-called-already') : allow(whistle)
}

/** When an answer is asked for by itself: 17:00 on the day before, or the time itself where that has passed. */
export function usualAnswerBy(start: string, now: string, dayBefore: string): string {
  const evening = `${dayBefore}T17:00`
  return evening > now ? evening : start
}
