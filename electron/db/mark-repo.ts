import { CaseId, type ContactId } from '@shared/core/ids'
import { Tag } from '@shared/marks/tag'
import { z } from 'zod'

import type { Reader, Writer } from './store'

export function tagsOf(db: Reader, caseId: CaseId): Tag[] {
  const rows = db.all(
    z.object({ tag: Tag }),
    'SELECT tag FROM case_tags WHERE case_id = @caseId ORDER BY tag',
    {
      caseId,
    },
  )
  return rows.map(each => each.tag)
}

export function putTag(db: Writer, caseId: CaseId, tag: Tag, on: boolean): void {
  const sql = on
    ? 'INSERT OR IGNORE INTO case_tags (case_id, tag) VALUES (@caseId, @tag)'
    : 'DELETE FROM case_tags WHERE case_id = @caseId AND tag = @tag'
  db.run(sql, { caseId, tag })
}

/** The latest first; nobody looks through more than a hundred. */
export function pinnedBy(db: Reader, actorId: ContactId): CaseId[] {
  const rows = db.all(
    z.object({ id: CaseId }),
    'SELECT case_id AS id FROM pins WHERE actor_id = @actorId ORDER BY at DESC, case_id DESC LIMIT 100',
    { actorId },
  )
  return rows.map(each => each.id)
}

export function isPinned(db: Reader, caseId: CaseId, actorId: ContactId): boolean {
  const sql = 'SELECT case_id AS id FROM pins WHERE actor_id = @actorId AND case_id = @caseId'
  return db.one(z.object({ id: CaseId }), sql, { actorId, caseId }) !== undefined
}

export function putPin(db: Writer, pin: { caseId: CaseId; actorId: ContactId; at: string }, on: boolean) {
  if (on) {
    db.run('INSERT OR IGNORE INTO pins (case_id, actor_id, at) VALUES (@caseId, @actorId, @at)', pin)
    return
  }
  const { caseId, actorId } = pin
  db.run('DELETE FROM pins WHERE case_id = @caseId AND actor_id = @actorId', { caseId, actorId })
}
