import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { WrittenReasons } from '../cases/contract'
import { Day, LocalTime } from '../core/day'
import { CaseId, ContactId, OnCase, RoomId, SessionId } from '../core/ids'
import { command, query, task } from '../core/procedure'
import { SessionPlan, SessionRecord } from './session'

/** One bar on the day board. */
export const BoardEntry = z.object({
  sessionId: SessionId,
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  state: z.enum(['booked', 'held']),
  start: LocalTime,
  end: LocalTime,
  roomId: RoomId,
  contactIds: z.array(ContactId),
  parties: z.array(z.string()),
})
export type BoardEntry = z.infer<typeof BoardEntry>

export const ClashSeen = z.object({
  severity: z.enum(['stop', 'reason']),
  what: z.enum(['room', 'presider', 'person', 'party', 'roster', 'outside']),
  name: z.string(),
  label: z.string(),
  start: LocalTime,
  end: LocalTime,
})

export const sessionsContract = {
  'sessions.board': query(z.object({ day: Day }), z.array(BoardEntry)),
  /** The same for several days, for week, month and the printed plan. */
  'sessions.range': query(z.object({ from: Day, days: z.int().min(1).max(62) }), z.array(BoardEntry)),
  /** An .ics without names, from today on: of one person, or of all. */
  'sessions.calendar': task(
    z.object({ contactId: ContactId.nullable() }),
    z.object({ savedAs: z.string().nullable(), events: z.int() }),
  ),
  /** What a plan would run into, and who has not yet consented to whom; asked while the form is filled. */
  'sessions.judge': query(
    z.object({ caseId: CaseId, plan: SessionPlan, movedId: SessionId.nullable() }),
    z.object({
      clashes: z.array(ClashSeen),
      consentMissing: z.array(
        z.object({ contactId: ContactId, name: z.string(), parties: z.array(z.string()) }),
      ),
    }),
  ),
  'sessions.book': command(OnCase.extend({ plan: SessionPlan, reasons: WrittenReasons }), CaseFile),
  'sessions.move': command(
    OnCase.extend({ sessionId: SessionId, plan: SessionPlan, reasons: WrittenReasons }),
    CaseFile,
  ),
  'sessions.cancel': command(
    OnCase.extend({ sessionId: SessionId, reason: z.string().trim().min(1).max(200) }),
    CaseFile,
  ),
  'sessions.record': command(
    OnCase.extend({ sessionId: SessionId, changes: SessionRecord.partial() }),
    CaseFile,
  ),
  'sessions.close': command(OnCase.extend({ sessionId: SessionId }), CaseFile),
}
