import { Duty } from '@shared/agreements/duty'
import { TimelineEntry } from '@shared/cases/case-file'
import type { AgreementId, CaseId, ContactId } from '@shared/core/ids'
import { Enclosure } from '@shared/dossier/dossier'

import type { Reader, Writer } from './store'

export function timelineOf(db: Reader, caseId: CaseId): TimelineEntry[] {
  return db.all(
    TimelineEntry,
    `SELECT at, actor_id AS actorId, c.name AS actor, event, text FROM timeline t
     JOIN contacts c ON c.id = t.actor_id WHERE case_id = @caseId ORDER BY t.id DESC`,
    { caseId },
  )
}

type Line = { caseId: CaseId; at: string; actorId: ContactId; event: string; text: string }

export function addToTimeline(db: Writer, line: Line): void {
  db.run(
    'INSERT INTO timeline (case_id, at, actor_id, event, text) VALUES (@caseId, @at, @actorId, @event, @text)',
    line,
  )
}

type Reason = { caseId: CaseId; rule: string; reason: string; actorId: ContactId; at: string }

export function insertReason(db: Writer, reason: Reason): void {
  db.run(
    'INSERT INTO written_reasons (case_id, rule, reason, actor_id, at) VALUES (@caseId, @rule, @reason, @actorId, @at)',
    reason,
  )
}

export function enclosuresOf(db: Reader, caseId: CaseId): Enclosure[] {
  return db.all(Enclosure, 'SELECT item, pages, on_day AS "on" FROM enclosures WHERE case_id = @caseId', {
    caseId,
  })
}

export function putEnclosure(db: Writer, caseId: CaseId, enclosure: Enclosure): void {
  db.run(
    `INSERT INTO enclosures (case_id, item, pages, on_day) VALUES (@caseId, @item, @pages, @on)
     ON CONFLICT DO UPDATE SET pages = @pages, on_day = @on`,
    { ...enclosure, caseId },
  )
}

export function deleteEnclosure(db: Writer, caseId: CaseId, item: string): void {
  db.run('DELETE FROM enclosures WHERE case_id = @caseId AND item = @item', { caseId, item })
}

export function dutiesOfCase(db: Reader, caseId: CaseId): Duty[] {
  return db.all(
    Duty,
    `SELECT id, clause, due, text, amount_fen AS amountFen, done_on AS doneOn FROM duties
     WHERE case_id = @caseId ORDER BY due, id`,
    { caseId },
  )
}

export function insertDuty(
  db: Writer,
  caseId: CaseId,
  agreementId: AgreementId,
  duty: Omit<Duty, 'id' | 'doneOn'>,
): void {
  db.run(
    `INSERT INTO duties (agreement_id, case_id, clause, due, text, amount_fen)
     VALUES (@agreementId, @caseId, @clause, @due, @text, @amountFen)`,
    { ...duty, caseId, agreementId },
  )
}

export function deleteDuties(db: Writer, agreementId: AgreementId): void {
  db.run('DELETE FROM duties WHERE agreement_id = @agreementId', { agreementId })
}

export function saveDutyDone(db: Writer, caseId: CaseId, id: number, doneOn: string | null): void {
  db.run('UPDATE duties SET done_on = @doneOn WHERE id = @id AND case_id = @caseId', {
    id,
    caseId,
    doneOn,
  })
}
