import { z } from 'zod'

import { MANNERS } from '../cases/codes'
import { codeList } from '../core/codes'
import { Day, LocalTime } from '../core/day'
import { ContactId, PartyId, RoomId, SessionId } from '../core/ids'
import { Openness } from './openness'
import { ScriptAnswer } from './script'

/** 调解结果: exactly these three (domain 1.7). */
export const RESULTS = codeList({ settled: '调解成功', failed: '调解不成', continued: '有待继续调解' })

/** Somebody who may be in the room: a party of the case or a person of the directory. */
export const Attendee = z.union([z.object({ partyId: PartyId }), z.object({ contactId: ContactId })])
export type Attendee = z.infer<typeof Attendee>

export const Attendance = z.object({ who: Attendee, came: z.boolean(), at: LocalTime.nullable() })
export type Attendance = z.infer<typeof Attendance>

/** One thing said; `speaker` null is the mediator's own remark. */
export const SessionNote = z.object({ speaker: Attendee.nullable(), text: z.string().trim().max(4000) })
export type SessionNote = z.infer<typeof SessionNote>

/** 调解记录 as it grows during the session. */
export const SessionRecord = z.object({
  attendance: z.array(Attendance),
  /** rights and duties told, when and how. */
  rightsToldOn: Day.nullable(),
  rightsToldHow: MANNERS.schema.nullable(),
  /** 有无要求回避, as answered. */
  recusalAsked: z.boolean(),
  /** whether anybody may sit in and listen. */
  openness: Openness,
  /** The points of the script that were gone through, with what was answered. */
  script: z.array(ScriptAnswer).max(60),
  notes: z.array(SessionNote).max(500),
  result: RESULTS.schema.nullable(),
  /** Where it goes on: the day that was agreed, or why there is none yet. */
  nextOn: Day.nullable(),
  nextNote: z.string().trim().max(200),
  endedAt: LocalTime.nullable(),
})
export type SessionRecord = z.infer<typeof SessionRecord>

/** When, where and with whom. `onDutyIds` are there on official duty and are no 参加人. */
export const SessionPlan = z.object({
  start: LocalTime,
  end: LocalTime,
  roomId: RoomId,
  presiderId: ContactId,
  recorderId: ContactId.nullable(),
  invitedIds: z.array(ContactId).max(20),
  onDutyIds: z.array(ContactId).max(20),
})
export type SessionPlan = z.infer<typeof SessionPlan>

/** 调解会. */
export const Session = SessionPlan.extend({
  id: SessionId,
  /** 第几次. */
  ordinal: z.int().positive(),
  state: z.enum(['booked', 'held', 'cancelled']),
  cancelReason: z.string(),
  record: SessionRecord,
})
export type Session = z.infer<typeof Session>

export const sameAttendee = (a: Attendee, b: Attendee) =>
  'partyId' in a ? 'partyId' in b && a.partyId === b.partyId : 'contactId' in b && a.contactId === b.contactId

/** Everybody whom a session needs: parties first, then the people of the directory, each once. */
export function expected(partyIds: readonly PartyId[], plan: SessionPlan): Attendee[] {
  const contacts = [plan.presiderId, plan.recorderId, ...plan.invitedIds, ...plan.onDutyIds].filter(
    id => id !== null,
  )
  return [
    ...partyIds.map(partyId => ({ partyId })),
    ...[...new Set(contacts)].map(contactId => ({ contactId })),
  ]
}
