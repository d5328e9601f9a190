import { CaseId } from '@shared/core/ids'
import { Entrustment } from '@shared/entrustments/entrustment'
import { z } from 'zod'

import type { Reader, Writer } from './store'

const FIELDS = `e.id, direction, organ, organ_name AS organName, on_day AS "on", letter, matter, contact, ground, course,
  feedback_due AS feedbackDue, feedback_on AS feedbackOn, feedback`

export function entrustmentsOf(db: Reader, caseId: CaseId): Entrustment[] {
  return db.all(Entrustment, `SELECT ${FIELDS} FROM entrustments e WHERE case_id = @caseId ORDER BY id`, {
    caseId,
  })
}

export function insertEntrustment(
  db: Writer,
  caseId: CaseId,
  entrustment: Omit<Entrustment, 'id' | 'feedbackOn' | 'feedback'>,
): void {
  db.run(
    `INSERT INTO entrustments (case_id, direction, organ, organ_name, on_day, letter, matter, contact, ground, course,
       feedback_due)
     VALUES (@caseId, @direction, @organ, @organName, @on, @letter, @matter, @contact, @ground, @course, @feedbackDue)`,
    { ...entrustment, caseId },
  )
}

export function deleteLastReferral(db: Writer, caseId: CaseId): void {
  db.run(
    `DELETE FROM entrustments WHERE id = (SELECT max(id) FROM entrustments WHERE case_id = @caseId AND course = 'ends')`,
    { caseId },
  )
}

export function saveFeedback(db: Writer, id: number, on: string, feedback: string): void {
  db.run('UPDATE entrustments SET feedback_on = @on, feedback = @feedback WHERE id = @id', {
    id,
    on,
    feedback,
  })
}

const Open = Entrustment.extend({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
})

/** Letters that still want their answer, the nearest date first; what ended with its referral wants none. */
export function openEntrustments(db: Reader) {
  return db.all(
    Open,
    `SELECT ${FIELDS}, c.id AS caseId, number, title, subject
     FROM entrustments e JOIN cases c ON c.id = e.case_id
     WHERE feedback_on IS NULL AND course <> 'ends' AND (course = 'waits' OR feedback_due IS NOT NULL)
     ORDER BY feedback_due IS NULL, feedback_due, e.id LIMIT 200`,
  )
}
