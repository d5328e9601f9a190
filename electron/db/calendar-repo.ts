import { shortNumber } from '@shared/cases/case'
import type { ContactId } from '@shared/core/ids'
import type { CalendarEvent } from '@shared/sessions/ics'
import { z } from 'zod'

import { Flag } from './columns'
import type { Reader } from './store'

const EventRow = z.object({
  sessionId: z.int(),
  sequence: z.int(),
  cancelled: Flag,
  number: z.string().nullable(),
  start: z.string(),
  end: z.string(),
  room: z.string(),
})

/** Sessions from a day on, cancelled ones too, so that they vanish from calendars; of one person or of all. */
export function eventsFrom(db: Reader, from: string, contactId: ContactId | null): CalendarEvent[] {
  return db
    .all(
      EventRow,
      `SELECT s.id AS sessionId, sequence, s.state = 'cancelled' AS cancelled, number, start_at AS start,
              end_at AS "end", r.name AS room
       FROM sessions s JOIN cases c ON c.id = s.case_id JOIN rooms r ON r.id = s.room_id
       WHERE start_at >= @from AND (@contactId IS NULL OR EXISTS
         (SELECT 1 FROM session_people p WHERE p.session_id = s.id AND p.contact_id = @contactId))
       ORDER BY start_at, s.id`,
      { from, contactId },
    )
    .map(({ number, ...rest }) => ({ ...rest, label: shortNumber(number) }))
}
