import { SessionId, type CaseId, type ContactId } from '@shared/core/ids'
import { Openness } from '@shared/sessions/openness'
import { ScriptAnswer } from '@shared/sessions/script'
import {
  Attendance,
  Session,
  SessionNote,
  type SessionPlan,
  type SessionRecord,
} from '@shared/sessions/session'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader, Writer } from './store'

const SessionRow = z.object({
  id: SessionId,
  ordinal: z.int(),
  state: Session.shape.state,
  start: z.string(),
  end: z.string(),
  roomId: Session.shape.roomId,
  cancelReason: z.string(),
  attendance: json(z.array(Attendance)),
  rightsToldOn: z.string().nullable(),
  rightsToldHow: z.enum(['oral', 'written']).nullable(),
  recusalAsked: Flag,
  notes: json(z.array(SessionNote)),
  result: z.enum(['settled', 'failed', 'continued']).nullable(),
  openness: json(Openness),
  script: json(z.array(ScriptAnswer)),
  nextOn: z.string().nullable(),
  nextNote: z.string(),
  endedAt: z.string().nullable(),
})
const PersonRow = z.object({ contactId: Session.shape.presiderId, part: z.string() })

const SESSION = `
  SELECT id, ordinal, state, start_at AS start, end_at AS "end", room_id AS roomId, cancel_reason AS cancelReason,
         attendance, rights_told_on AS rightsToldOn, rights_told_how AS rightsToldHow, recusal_asked AS recusalAsked,
         notes, result, openness, script, next_on AS nextOn, next_note AS nextNote, ended_at AS endedAt
  FROM sessions`

export function sessionsOf(db: Reader, caseId: CaseId): Session[] {
  return db
    .all(SessionRow, `${SESSION} WHERE case_id = @caseId ORDER BY ordinal`, { caseId })
    .map(row => whole(db, row))
}

function whole(db: Reader, row: z.infer<typeof SessionRow>): Session {
  const people = db.all(
    PersonRow,
    'SELECT contact_id AS contactId, part FROM session_people WHERE session_id = @id ORDER BY part, position',
    { id: row.id },
  )
  const part = (name: string) => people.filter(each => each.part === name).map(each => each.contactId)
  const { id, ordinal, state, start, end, roomId, cancelReason, ...record } = row
  const [presiderId] = part('presider')
  if (presiderId === undefined) throw new Error(`Session ${row.id} has nobody who presides`)
  return {
    id,
    ordinal,
    state,
    start,
    end,
    roomId,
    cancelReason,
    presiderId,
    recorderId: part('recorder')[0] ?? null,
    invitedIds: part('invited'),
    onDutyIds: part('on-duty'),
    record,
  }
}

export function insertSession(db: Writer, caseId: CaseId, plan: SessionPlan): SessionId {
  const id = db.insert(
    `INSERT INTO sessions (case_id, ordinal, state, start_at, end_at, room_id)
     SELECT @caseId, coalesce(max(ordinal), 0) + 1, 'booked', @start, @end, @roomId FROM sessions WHERE case_id = @caseId`,
    { ...plan, caseId },
  )
  putPeople(db, SessionId.parse(id), plan)
  return SessionId.parse(id)
}

export function savePlan(db: Writer, id: SessionId, plan: SessionPlan): void {
  db.run(
    'UPDATE sessions SET start_at = @start, end_at = @end, room_id = @roomId, sequence = sequence + 1 WHERE id = @id',
    {
      ...plan,
      id,
    },
  )
  db.run('DELETE FROM session_people WHERE session_id = @id', { id })
  putPeople(db, id, plan)
}

function putPeople(db: Writer, id: SessionId, plan: SessionPlan): void {
  const put = (part: string, ids: readonly (ContactId | null)[]) => {
    for (const [position, contactId] of ids.entries()) {
      if (contactId === null) continue
      db.run('INSERT INTO session_people VALUES (@id, @contactId, @part, @position)', {
        id,
        contactId,
        part,
        position,
      })
    }
  }
  put('presider', [plan.presiderId])
  put('recorder', [plan.recorderId])
  put('invited', plan.invitedIds)
  put('on-duty', plan.onDutyIds)
}

export function saveRecord(db: Writer, id: SessionId, record: SessionRecord): void {
  db.run(
    `UPDATE sessions SET attendance = @attendance, rights_told_on = @rightsToldOn, rights_told_how = @rightsToldHow,
       recusal_asked = @recusalAsked, notes = @notes, result = @result, openness = @openness, script = @script, next_on = @nextOn,
       next_note = @nextNote, ended_at = @endedAt
     WHERE id = @id`,
    { ...record, id },
  )
}

export function saveSessionState(
  db: Writer,
  id: SessionId,
  state: Session['state'],
  cancelReason = '',
): void {
  db.run(
    'UPDATE sessions SET state = @state, cancel_reason = @cancelReason, sequence = sequence + 1 WHERE id = @id',
    {
      id,
      state,
      cancelReason,
    },
  )
}
