import { Consent } from '@shared/cases/case'
import type { CaseId } from '@shared/core/ids'

import type { Reader, Writer } from './store'

export function consentsOf(db: Reader, caseId: CaseId): Consent[] {
  return db.all(
    Consent,
    `SELECT party_id AS partyId, contact_id AS contactId, category, on_day AS "on", how
     FROM consents WHERE case_id = @caseId ORDER BY id`,
    { caseId },
  )
}

export function insertConsent(db: Writer, caseId: CaseId, consent: Consent): void {
  db.run(
    `INSERT INTO consents (case_id, party_id, contact_id, category, on_day, how)
     VALUES (@caseId, @partyId, @contactId, @category, @on, @how)`,
    { ...consent, caseId },
  )
}
