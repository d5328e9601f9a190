import { CaseId } from '@shared/core/ids'
import { Escalation, Report, RISKS } from '@shared/escalation/escalation'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const Row = Escalation.extend({ measures: json(Escalation.shape.measures) })

export function escalationsOf(db: Reader, caseId: CaseId): Escalation[] {
  return db.all(
    Row,
    `SELECT id, risk, since, note, lifted_at AS liftedAt, lifted_note AS liftedNote,
            (SELECT json_group_array(json_object('at', at, 'text', text))
               FROM (SELECT at, text FROM escalation_measures WHERE escalation_id = e.id ORDER BY id)) AS measures
     FROM escalations e WHERE case_id = @caseId ORDER BY id`,
    { caseId },
  )
}

export function insertEscalation(
  db: Writer,
  caseId: CaseId,
  flag: Pick<Escalation, 'risk' | 'since' | 'note'>,
): void {
  db.run('INSERT INTO escalations (case_id, risk, since, note) VALUES (@caseId, @risk, @since, @note)', {
    ...flag,
    caseId,
  })
}

export function insertMeasure(db: Writer, escalationId: number, at: string, text: string): void {
  db.run('INSERT INTO escalation_measures (escalation_id, at, text) VALUES (@escalationId, @at, @text)', {
    escalationId,
    at,
    text,
  })
}

export function saveLifted(db: Writer, id: number, at: string, note: string): void {
  db.run('UPDATE escalations SET lifted_at = @at, lifted_note = @note WHERE id = @id', { id, at, note })
}

export function reportsOf(db: Reader, caseId: CaseId): Report[] {
  return db.all(
    Report,
    'SELECT id, ground, department, receiver, at, request FROM reports WHERE case_id = @caseId ORDER BY id',
    { caseId },
  )
}

export function insertReport(db: Writer, caseId: CaseId, report: Omit<Report, 'id'>): void {
  db.run(
    `INSERT INTO reports (case_id, ground, department, receiver, at, request)
     VALUES (@caseId, @ground, @department, @receiver, @at, @request)`,
    { ...report, caseId },
  )
}

const Flag = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  risk: RISKS.schema,
  since: z.string(),
})

/** Flags that stand, the oldest first. */
export function openFlags(db: Reader) {
  return db.all(
    Flag,
    `SELECT c.id AS caseId, number, title, subject, risk, since
     FROM escalations e INDEXED BY escalations_open JOIN cases c ON c.id = e.case_id
     WHERE lifted_at IS NULL ORDER BY since LIMIT 200`,
  )
}
