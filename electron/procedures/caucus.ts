import type { Case } from '@shared/cases/case'
import { mayChange } from '@shared/cases/other-rules'
import { defined } from '@shared/core/defined'
import type { SessionId } from '@shared/core/ids'
import type { Attendee } from '@shared/sessions/session'

import {
  insertOffer,
  insertPrivateNote,
  offersOf,
  privateNotesOf,
  removeOffer,
  removePrivateNote,
  saveScreening,
  screeningOf,
} from '../db/caucus-repo'
import { findCase } from '../db/case-repo'
import { allContacts } from '../db/contact-repo'
import { sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { onCase } from './on-case'
import { found, orRefuse } from './refusing'

/** Nothing in here writes a line into the timeline, which everybody who may see the case reads. */
export const caucus = {
  'caucus.get': ({ db }, { caseId }) => {
    found(findCase(db, caseId), 'case')
    return {
      screening: screeningOf(db, caseId),
      notes: privateNotesOf(db, caseId),
      offers: offersOf(db, caseId),
    }
  },

  'caucus.screen': onCase(({ db }, filed, { answers }) => {
    orRefuse(mayChange(filed))
    saveScreening(db, filed.id, { ...screeningOf(db, filed.id), ...defined(answers) })
  }),

  'caucus.note': onCase(({ db, now, actor }, filed, { sessionId, speaker, words }) => {
    orRefuse(mayChange(filed))
    ofThisCase(db, filed, sessionId)
    known(db, filed, speaker)
    insertPrivateNote(db, { caseId: filed.id, sessionId, at: now, actor, speaker, words })
  }),

  'caucus.strike': onCase(({ db }, filed, { noteId }) => {
    orRefuse(mayChange(filed))
    found(removePrivateNote(db, filed.id, noteId) || undefined, 'note')
  }),

  'caucus.offer': onCase(
    ({ db, now, actor }, filed, { sessionId, partyId, matter, aim, amountFen, terms }) => {
      orRefuse(mayChange(filed))
      ofThisCase(db, filed, sessionId)
      known(db, filed, { partyId })
      insertOffer(db, { caseId: filed.id, sessionId, at: now, actor, partyId, matter, aim, amountFen, terms })
    },
  ),

  'caucus.withdraw': onCase(({ db }, filed, { offerId }) => {
    orRefuse(mayChange(filed))
    found(removeOffer(db, filed.id, offerId) || undefined, 'offer')
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `caucus.${string}`>>

function ofThisCase(db: Reader, filed: Case, sessionId: SessionId | null): void {
  if (sessionId === null) return
  found(
    sessionsOf(db, filed.id).find(each => each.id === sessionId),
    'session',
  )
}

function known(db: Reader, filed: Case, who: Attendee | null): void {
  if (who === null) return
  if ('partyId' in who)
    found(
      filed.parties.find(each => each.id === who.partyId),
      'party',
    )
  else
    found(
      allContacts(db).find(each => each.id === who.contactId),
      'contact',
    )
}
