import { CaseId, ContactId, RoomId, SessionId } from '@shared/core/ids'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

/** A session with everybody in it, as the day board and the clash rule need it. */
const BoardRow = z.object({
  sessionId: SessionId,
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  state: z.enum(['booked', 'held']),
  start: z.string(),
  end: z.string(),
  roomId: RoomId,
  people: json(z.array(z.object({ id: ContactId, part: z.string() }))),
  parties: json(z.array(z.object({ name: z.string(), phone: z.string() }))),
})
export type BoardRow = z.infer<typeof BoardRow>

/** The sessions from one day up to another that have not been cancelled, by time. */
export function sessionsBetween(db: Reader, from: string, to: string): BoardRow[] {
  return db.all(
    BoardRow,
    `SELECT s.id AS sessionId, s.case_id AS caseId, number, title, subject, s.state, start_at AS start, end_at AS "end",
            room_id AS roomId,
            (SELECT json_group_array(json_object('id', contact_id, 'part', part))
               FROM session_people WHERE session_id = s.id) AS people,
            (SELECT json_group_array(json_object('name', name, 'phone', phone))
               FROM (SELECT name, phone FROM parties WHERE case_id = s.case_id ORDER BY side, id)) AS parties
     FROM sessions s JOIN cases c ON c.id = s.case_id
     WHERE start_at >= @from AND start_at < @to AND s.state <> 'cancelled'
     ORDER BY start_at, s.id`,
    { from, to },
  )
}
