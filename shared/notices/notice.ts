import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day, LocalTime, minutesOf } from '../core/day'
import { CaseId, ContactId, EntryId, NoticeId, SessionId, Version } from '../core/ids'
import { WhistleId } from '../intake/whistle'

export const DELIVERIES = codeList({
  hand: '当面',
  phone: '电话',
  mail: '邮寄',
  message: '短信',
  network: '政务网',
})

/** 回复: what the department says it will do. */
export const ANSWERS = codeList({ comes: '来', sends: '派人来', declines: '不来' })
export type Answer = (typeof ANSWERS.codes)[number]

/** What the letter says, as it was issued: a session that is moved later does not change a letter that is out. */
export const NoticeText = z.object({
  addressee: z.string().trim().min(1).max(80),
  contactId: ContactId.nullable(),
  matter: z.string().trim().min(1).max(400),
  basis: z.string().trim().max(400),
  start: LocalTime,
  end: LocalTime.nullable(),
  place: z.string().trim().min(1).max(160),
  /** By when the department says whether it comes. */
  answerBy: LocalTime,
})
export type NoticeText = z.infer<typeof NoticeText>

/**
 * 到场通知: numbered, issued by the 社区书记 to a department or unit. It calls to a session of a case, gives a
 * whistle of 民情簿 its letter, or stands by itself.
 */
export const Notice = NoticeText.extend({
  id: NoticeId,
  version: Version,
  caseId: CaseId.nullable(),
  sessionId: SessionId.nullable(),
  whistleId: WhistleId.nullable(),
  number: z.string(),
  issuerId: ContactId,
  issuedOn: Day,
  deliveredAt: LocalTime.nullable(),
  deliveredHow: DELIVERIES.schema.nullable(),
  deliveredTo: z.string(),
  answer: ANSWERS.schema.nullable(),
  answeredAt: LocalTime.nullable(),
  /** Whom they send, or why nobody comes. */
  answerText: z.string(),
  came: z.boolean().nullable(),
  cameAt: LocalTime.nullable(),
  whoCame: z.string(),
  voided: z.object({ reason: z.string(), at: LocalTime }).nullable(),
})
export type Notice = z.infer<typeof Notice>

/** One line of 到场通知簿: with what it belongs to, and whether that has been moved or called off since. */
export const NoticeRow = Notice.extend({
  caseLabel: z.string(),
  title: z.string(),
  entryId: EntryId.nullable(),
  outdated: z.boolean(),
})
export type NoticeRow = z.infer<typeof NoticeRow>

/** Minutes after the time of the letter; 0 in time, null while nobody has come. */
export function noticeLate({ start, cameAt }: Pick<Notice, 'start' | 'cameAt'>): number | null {
  return cameAt === null ? null : Math.max(0, minutesOf(cameAt) - minutesOf(start))
}
