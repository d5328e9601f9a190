import type { EntryId } from '@shared/core/ids'
import { Emergency, Ticked } from '@shared/intake/emergency'

import { Flag } from './columns'
import type { Reader, Writer } from './store'

const HeadRow = Emergency.omit({ done: true }).extend({ vulnerable: Flag })

export function emergencyOf(db: Reader, entryId: EntryId): Emergency | null {
  const head = db.one(HeadRow, 'SELECT kind, vulnerable, since FROM emergencies WHERE entry_id = @entryId', {
    entryId,
  })
  if (!head) return null
  const done = db.all(
    Ticked,
    'SELECT measure, at, whom FROM emergency_measures WHERE entry_id = @entryId ORDER BY at, measure',
    { entryId },
  )
  return { ...head, done }
}

export function putEmergency(db: Writer, entryId: EntryId, head: Omit<Emergency, 'done'>): void {
  db.run(
    `INSERT INTO emergencies (entry_id, kind, vulnerable, since) VALUES (@entryId, @kind, @vulnerable, @since)
     ON CONFLICT DO UPDATE SET kind = @kind, vulnerable = @vulnerable`,
    { ...head, entryId },
  )
}

export function insertMeasure(db: Writer, entryId: EntryId, ticked: Ticked): void {
  db.run(
    'INSERT INTO emergency_measures (entry_id, measure, at, whom) VALUES (@entryId, @measure, @at, @whom)',
    { ...ticked, entryId },
  )
}
