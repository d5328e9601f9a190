import type { CaseId } from '@shared/core/ids'
import { OralAgreement } from '@shared/oral/oral-agreement'

import type { Reader, Writer } from './store'

export function oralOf(db: Reader, caseId: CaseId): OralAgreement | null {
  const found = db.one(
    OralAgreement,
    `SELECT number, on_day AS "on", place, facts, content, amount_fen AS amountFen, mediator_id AS mediatorId, due,
            performed_on AS performedOn
     FROM oral_agreements WHERE case_id = @caseId`,
    { caseId },
  )
  return found ?? null
}

export function insertOral(db: Writer, caseId: CaseId, oral: OralAgreement): void {
  db.run(
    `INSERT INTO oral_agreements (case_id, number, on_day, place, facts, content, amount_fen, mediator_id, due,
       performed_on)
     VALUES (@caseId, @number, @on, @place, @facts, @content, @amountFen, @mediatorId, @due, @performedOn)`,
    { ...oral, caseId },
  )
}

export function saveOralPerformed(db: Writer, caseId: CaseId, performedOn: string | null): void {
  db.run('UPDATE oral_agreements SET performed_on = @performedOn WHERE case_id = @caseId', {
    caseId,
    performedOn,
  })
}

/** Taken back within its day; the number stays in the ledger and is voided there. */
export function deleteOral(db: Writer, caseId: CaseId): void {
  db.run('DELETE FROM oral_agreements WHERE case_id = @caseId', { caseId })
}
