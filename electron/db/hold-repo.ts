import { caseTitle, shortNumber } from '@shared/cases/case'
import { WEIGHTS } from '@shared/finder/problem'
import { FinderSettings } from '@shared/finder/contract'
import { CaseId, ContactId, RoomId } from '@shared/core/ids'
import type { Hold } from '@shared/rosters/said'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const HoldRow = z.object({
  id: z.int(),
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  start: z.string(),
  end: z.string(),
  roomId: RoomId,
  people: json(z.array(ContactId)),
  until: z.string(),
})

/** The times that are still kept. */
export function holdsAt(db: Reader, now: string): Hold[] {
  return db
    .all(
      HoldRow,
      `SELECT h.id, case_id AS caseId, number, title, subject, start_at AS start, end_at AS "end", room_id AS roomId,
              people, until
       FROM session_holds h JOIN cases c ON c.id = h.case_id WHERE until > @now ORDER BY start_at, h.id`,
      { now },
    )
    .map(({ number, title, subject, ...rest }) => ({
      ...rest,
      label: `${shortNumber(number)} ${caseTitle({ title, subject })}`,
    }))
}

export function putHold(db: Writer, hold: Omit<Hold, 'id' | 'label'>): void {
  deleteHold(db, hold.caseId)
  db.run(
    `INSERT INTO session_holds (case_id, start_at, end_at, room_id, people, until)
     VALUES (@caseId, @start, @end, @roomId, @people, @until)`,
    hold,
  )
}

export function deleteHold(db: Writer, caseId: CaseId): void {
  db.run('DELETE FROM session_holds WHERE case_id = @caseId', { caseId })
}

const SettingsRow = z.object({
  weights: json(FinderSettings.shape.weights),
  travel: json(FinderSettings.shape.travel),
})

export function finderSettings(db: Reader): FinderSettings {
  const row = db.one(SettingsRow, 'SELECT weights, travel FROM finder_settings')
  return row ?? { weights: WEIGHTS, travel: [] }
}

export function saveFinderSettings(db: Writer, settings: FinderSettings): void {
  db.run(
    'INSERT OR REPLACE INTO finder_settings (id, weights, travel) VALUES (1, @weights, @travel)',
    settings,
  )
}
