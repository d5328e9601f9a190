import type { CaseId, ContactId } from '@shared/core/ids'
import { Disclosure, Recusal, type RecusalId } from '@shared/recusal/recusal'

import type { Reader, Writer } from './store'

export function recusalsOf(db: Reader, caseId: CaseId): Recusal[] {
  return db.all(
    Recusal,
    `SELECT id, contact_id AS contactId, party_id AS partyId, asked_by AS askedBy, asked_on AS askedOn, how, reason,
       answer, answered_on AS answeredOn, answer_note AS answerNote, replacement_id AS replacementId
     FROM recusals WHERE case_id = @caseId ORDER BY id`,
    { caseId },
  )
}

type NewRecusal = Pick<Recusal, 'contactId' | 'partyId' | 'askedBy' | 'askedOn' | 'how' | 'reason'>

export function insertRecusal(db: Writer, caseId: CaseId, recusal: NewRecusal): void {
  db.run(
    `INSERT INTO recusals (case_id, contact_id, party_id, asked_by, asked_on, how, reason)
     VALUES (@caseId, @contactId, @partyId, @askedBy, @askedOn, @how, @reason)`,
    { ...recusal, caseId },
  )
}

type Answer = { answer: Recusal['answer']; on: string; note: string; replacementId: ContactId | null }

export function saveAnswer(db: Writer, id: RecusalId, answer: Answer): void {
  db.run(
    `UPDATE recusals SET answer = @answer, answered_on = @on, answer_note = @note, replacement_id = @replacementId
     WHERE id = @id`,
    { ...answer, id },
  )
}

export function disclosuresOf(db: Reader, caseId: CaseId): Disclosure[] {
  return db.all(
    Disclosure,
    `SELECT contact_id AS contactId, about, disclosed_on AS disclosedOn, text FROM mediator_disclosures
     WHERE case_id = @caseId ORDER BY id`,
    { caseId },
  )
}

export function insertDisclosure(db: Writer, caseId: CaseId, disclosure: Disclosure): void {
  db.run(
    `INSERT INTO mediator_disclosures (case_id, contact_id, about, disclosed_on, text)
     VALUES (@caseId, @contactId, @about, @disclosedOn, @text)`,
    { ...disclosure, caseId },
  )
}
