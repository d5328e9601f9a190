import { Offer } from '@shared/caucus/offer'
import { PrivateNote } from '@shared/caucus/private-note'
import { PrivateWords } from '@shared/caucus/private-words'
import type { CaseId, ContactId, OfferId, PrivateNoteId } from '@shared/core/ids'
import { unscreened, type Screening } from '@shared/sessions/screening'
import { Attendee } from '@shared/sessions/session'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader, Writer } from './store'

const inConfidence = z
  .string()
  .transform(text => ({ inConfidence: text }))
  .pipe(PrivateWords)
const NoteRow = PrivateNote.extend({ speaker: json(Attendee).nullable(), words: inConfidence })
const OfferRow = Offer.extend({ terms: inConfidence.nullable() })
const answer = Flag.nullable()
const ScreeningRow = z.object({
  violence: answer,
  weapons: answer,
  minors: answer,
  fear: answer,
  crowd: answer,
})

type By = { caseId: CaseId; actor: ContactId }

export function screeningOf(db: Reader, caseId: CaseId): Screening {
  const row = db.one(
    ScreeningRow,
    'SELECT violence, weapons, minors, fear, crowd FROM screenings WHERE case_id = @caseId',
    { caseId },
  )
  return row ?? unscreened
}

export function saveScreening(db: Writer, caseId: CaseId, screening: Screening): void {
  db.run(
    `INSERT INTO screenings VALUES (@caseId, @violence, @weapons, @minors, @fear, @crowd)
     ON CONFLICT (case_id) DO UPDATE SET violence = @violence, weapons = @weapons, minors = @minors,
       fear = @fear, crowd = @crowd`,
    { ...screening, caseId },
  )
}

export function privateNotesOf(db: Reader, caseId: CaseId): PrivateNote[] {
  return db.all(
    NoteRow,
    'SELECT id, session_id AS sessionId, at, speaker, words FROM private_notes WHERE case_id = @caseId ORDER BY id',
    { caseId },
  )
}

export function insertPrivateNote(db: Writer, note: Omit<PrivateNote, 'id'> & By): void {
  db.run(
    `INSERT INTO private_notes (case_id, session_id, at, actor_id, speaker, words)
     VALUES (@caseId, @sessionId, @at, @actor, @speaker, @text)`,
    { ...note, text: note.words.inConfidence, words: null },
  )
}

/** True when it was a note of this case. */
export function removePrivateNote(db: Writer, caseId: CaseId, id: PrivateNoteId): boolean {
  return db.run('DELETE FROM private_notes WHERE case_id = @caseId AND id = @id', { caseId, id }) > 0
}

export function offersOf(db: Reader, caseId: CaseId): Offer[] {
  return db.all(
    OfferRow,
    `SELECT id, session_id AS sessionId, at, party_id AS partyId, matter, aim, amount_fen AS amountFen, terms
     FROM offers WHERE case_id = @caseId ORDER BY at, id`,
    { caseId },
  )
}

export function insertOffer(db: Writer, offer: Omit<Offer, 'id'> & By): void {
  db.run(
    `INSERT INTO offers (case_id, session_id, at, actor_id, party_id, matter, aim, amount_fen, terms)
     VALUES (@caseId, @sessionId, @at, @actor, @partyId, @matter, @aim, @amountFen, @text)`,
    { ...offer, text: offer.terms?.inConfidence ?? null, terms: null },
  )
}

/** True when it was an offer of this case. */
export function removeOffer(db: Writer, caseId: CaseId, id: OfferId): boolean {
  return db.run('DELETE FROM offers WHERE case_id = @caseId AND id = @id', { caseId, id }) > 0
}
