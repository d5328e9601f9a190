import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { CaseId, OfferId, OnCase, PartyId, PrivateNoteId, SessionId } from '../core/ids'
import { command, query, sealed } from '../core/procedure'
import { Fen } from '../money/fen'
import { Screening } from '../sessions/screening'
import { Attendee } from '../sessions/session'
import { AIMS, Offer } from './offer'
import { PrivateNote } from './private-note'
import { PrivateWords } from './private-words'

/**
 * What only the staff of the room may see. The commands answer the case's file, which holds none of it; the journal
 * keeps who and when, not what.
 */
export const caucusContract = {
  'caucus.get': query(
    z.object({ caseId: CaseId }),
    z.object({ screening: Screening, notes: z.array(PrivateNote), offers: z.array(Offer) }),
  ),
  'caucus.screen': sealed(command(OnCase.extend({ answers: Screening.partial() }), CaseFile)),
  'caucus.note': sealed(
    command(
      OnCase.extend({
        sessionId: SessionId.nullable(),
        speaker: Attendee.nullable(),
        words: PrivateWords,
      }),
      CaseFile,
    ),
  ),
  'caucus.strike': sealed(command(OnCase.extend({ noteId: PrivateNoteId }), CaseFile)),
  'caucus.offer': sealed(
    command(
      OnCase.extend({
        sessionId: SessionId.nullable(),
        partyId: PartyId,
        matter: z.string().trim().min(1).max(30),
        aim: AIMS.schema,
        amountFen: Fen,
        terms: PrivateWords.nullable(),
      }),
      CaseFile,
    ),
  ),
  'caucus.withdraw': sealed(command(OnCase.extend({ offerId: OfferId }), CaseFile)),
}
