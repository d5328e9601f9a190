import type { CaseId, ContactId } from '@shared/core/ids'
import { Outreach } from '@shared/outreach/outreach'

import type { Reader, Writer } from './store'

/** Oldest first. */
export function outreachOf(db: Reader, caseId: CaseId): Outreach[] {
  return db.all(
    Outreach,
    'SELECT at, kind, outcome, party_id AS partyId, text FROM outreach WHERE case_id = @caseId ORDER BY at, id',
    { caseId },
  )
}

export function insertOutreach(db: Writer, caseId: CaseId, entry: Outreach & { actorId: ContactId }): void {
  db.run(
    `INSERT INTO outreach (case_id, at, kind, outcome, party_id, text, actor_id)
     VALUES (@caseId, @at, @kind, @outcome, @partyId, @text, @actorId)`,
    { ...entry, caseId },
  )
}
