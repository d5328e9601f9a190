import { allow, refuse, type Decision } from '../core/decision'
import type { Contact } from '../directory/contact'
import type { Answer, Notice } from './notice'

export type FollowRefusal =
  | 'notice-voided'
  | 'notice-delivered-already'
  | 'notice-time-wrong'
  | 'notice-answer-incomplete'
  | 'notice-not-begun'
  | 'notice-attended'
  | 'no-shows-too-few'
  | 'report-issuer-not-secretary'

const alive = (notice: Notice): Decision<Notice, FollowRefusal> =>
  notice.voided === null ? allow(notice) : refuse('notice-voided', { number: notice.number })

/** What happened lies between the day of issue and now. */
function within(notice: Notice, at: string, now: string): Decision<Notice, FollowRefusal> {
  const open = alive(notice)
  if (!open.allowed) return open
  return at.slice(0, 10) < notice.issuedOn || at > now ? refuse('notice-time-wrong', { at }) : allow(notice)
}

/** delivered once; how and to whom stays. */
export function deliverNotice(notice: Notice, at: string, now: string): Decision<Notice, FollowRefusal> {
  if (notice.deliveredAt !== null && notice.voided === null)
    return refuse('notice-delivered-already', { number: notice.number })
  return within(notice, at, now)
}

/** Who is sent is named, and who declines says why; a later answer takes the place of an earlier one. */
export function answerNotice(
  notice: Notice,
  said: { answer: Answer; text: string; at: string },
  now: string,
): Decision<Notice, FollowRefusal> {
  if (said.answer !== 'comes' && said.text.trim() === '')
    return refuse('notice-answer-incomplete', { answer: said.answer })
  return within(notice, said.at, now)
}

/** came at a minute that has been, or did not come to a time that has begun. A slip is noted anew. */
export function noteNoticeArrival(
  notice: Notice,
  { came, at }: { came: boolean; at: string | null },
  now: string,
): Decision<Notice, FollowRefusal> {
  if (came) return at === null ? refuse('notice-time-wrong', { at: '' }) : within(notice, at, now)
  const open = alive(notice)
  if (!open.allowed) return open
  return notice.start >= now ? refuse('notice-not-begun', { start: notice.start }) : allow(notice)
}

/** Once it is known whether they came the letter stays; before that it is voided with a reason. */
export function voidNotice(notice: Notice): Decision<Notice, FollowRefusal> {
  const open = alive(notice)
  if (!open.allowed) return open
  return notice.came === null ? allow(notice) : refuse('notice-attended', { number: notice.number })
}

/** From the second time on it is told to the street office. */
export const NO_SHOWS_TO_REPORT = 2

/** Letters that were delivered, not declined, and that nobody came to. */
export const isNoShow = (notice: Pick<Notice, 'voided' | 'came' | 'answer'>) =>
  notice.voided === null && notice.came === false && notice.answer !== 'declines'

/** 多次不到场 is reported to the street office by the 社区书记, every letter once. */
export function reportNoShows(
  issuer: Contact,
  unreported: readonly Notice[],
): Decision<Notice[], FollowRefusal> {
  if (issuer.role !== 'secretary' || !issuer.active)
    return refuse('report-issuer-not-secretary', { name: issuer.name })
  const missed = unreported.filter(isNoShow)
  return missed.length < NO_SHOWS_TO_REPORT
    ? refuse('no-shows-too-few', { count: missed.length, needed: NO_SHOWS_TO_REPORT })
    : allow(missed)
}
