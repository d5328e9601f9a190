import type { EntryId } from '@shared/core/ids'
import { Whistle, type WhistleId } from '@shared/intake/whistle'

import type { Reader, Writer } from './store'

export function whistlesOf(db: Reader, entryId: EntryId): Whistle[] {
  return db.all(
    Whistle,
    `SELECT id, level, blower, answerer, blown_at AS blownAt, due, came_at AS cameAt, who_came AS whoCame
     FROM whistles WHERE entry_id = @entryId ORDER BY id`,
    { entryId },
  )
}

type NewWhistle = Omit<Whistle, 'id' | 'cameAt' | 'whoCame'>

export function insertWhistle(db: Writer, entryId: EntryId, whistle: NewWhistle): void {
  db.run(
    `INSERT INTO whistles (entry_id, level, blower, answerer, blown_at, due)
     VALUES (@entryId, @level, @blower, @answerer, @blownAt, @due)`,
    { ...whistle, entryId },
  )
}

export function saveArrival(db: Writer, id: WhistleId, cameAt: string, whoCame: string): void {
  db.run('UPDATE whistles SET came_at = @cameAt, who_came = @whoCame WHERE id = @id', { id, cameAt, whoCame })
}
