import { Agreement, type AgreementText } from '@shared/agreements/agreement'
import { Clause } from '@shared/agreements/clause'
import { agreedFen } from '@shared/agreements/clause-text'
import { AgreementId, CaseId } from '@shared/core/ids'
import { z } from 'zod'

import { Flag, json } from './columns'
import { signingsOf } from './signing-repo'
import type { Reader, Writer } from './store'

const Row = Agreement.omit({ signings: true }).extend({ clauses: json(z.array(Clause)) })

/** The current edition first, then the superseded ones from the newest back. */
export function agreementsOf(db: Reader, caseId: CaseId): Agreement[] {
  return db
    .all(
      Row,
      `SELECT id, edition, state, number, presented_on AS presentedOn, text_hash AS textHash,
              effective_on AS effectiveOn, facts, clauses, manner, copies
       FROM agreements WHERE case_id = @caseId ORDER BY edition DESC`,
      { caseId },
    )
    .map(row => ({ ...row, signings: signingsOf(db, row.id) }))
}

const Coded = z.object({
  caseId: CaseId,
  caseNumber: z.string().nullable(),
  edition: z.int(),
  superseded: Flag,
})

/** The agreement whose text hash begins so; the code at the foot of its copies is that beginning. */
export function agreementByHashStart(db: Reader, start: string): z.infer<typeof Coded> | undefined {
  return db.one(
    Coded,
    `SELECT a.case_id AS caseId, c.number AS caseNumber, a.edition, a.state = 'superseded' AS superseded
     FROM agreements a JOIN cases c ON c.id = a.case_id
     WHERE a.text_hash >= @start AND a.text_hash < @start || 'g' ORDER BY a.id DESC LIMIT 1`,
    { start },
  )
}

export function insertAgreement(
  db: Writer,
  caseId: CaseId,
  agreement: AgreementText & { edition: number; number: string | null },
): AgreementId {
  return AgreementId.parse(
    db.insert(
      `INSERT INTO agreements (case_id, edition, state, number, facts, clauses, manner, copies, agreed_fen)
       VALUES (@caseId, @edition, 'draft', @number, @facts, @clauses, @manner, @copies, @agreedFen)`,
      { ...agreement, caseId, agreedFen: agreedFen(agreement.clauses) },
    ),
  )
}

export function saveText(db: Writer, id: AgreementId, text: AgreementText): void {
  db.run(
    `UPDATE agreements SET facts = @facts, clauses = @clauses, manner = @manner, copies = @copies,
       agreed_fen = @agreedFen WHERE id = @id`,
    { ...text, id, agreedFen: agreedFen(text.clauses) },
  )
}

type Standing = Pick<Agreement, 'state' | 'number' | 'presentedOn' | 'textHash' | 'effectiveOn'>

export function saveStanding(db: Writer, id: AgreementId, standing: Standing): void {
  db.run(
    `UPDATE agreements SET state = @state, number = @number, presented_on = @presentedOn, text_hash = @textHash,
       effective_on = @effectiveOn WHERE id = @id`,
    { ...standing, id },
  )
}
