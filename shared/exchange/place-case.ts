import type { Closing } from '../cases/case'
import type { Stage } from '../cases/codes'
import { blankRegistration, type Acceptance, type Registration } from '../cases/registration'
import type { ContactId } from '../core/ids'
import type { ImportChoices } from './choices'
import type { OldCase } from './read-row'

export type PlacedCase = {
  stage: Stage
  registration: Registration
  acceptance: Acceptance | null
  closing: Closing
}

type People = { mediatorId: ContactId; registrarId: ContactId }

/**
 * Where an old case lands: closed ones in the archive with whatever number they had, open ones accepted under their
 * number, or waiting for acceptance where they had none. Nothing is claimed that the row does not say: no session, no
 * agreement, no signature, and of a failed one not that other ways were told.
 */
export function placeCase(
  old: OldCase,
  choices: ImportChoices,
  { mediatorId, registrarId }: People,
): PlacedCase {
  const registration: Registration = {
    ...blankRegistration(choices.channel, `${old.requestedOn}T00:00`, registrarId),
    title: old.title,
    kind: old.kind,
    source: old.source,
    difficulty: old.difficulty,
    opening: choices.opening,
    place: { estate: '', building: '', room: '', text: old.place },
    facts: old.facts,
    requests: old.requests,
    claimFen: old.claimFen,
  }
  const acceptance: Acceptance = {
    number: old.number,
    acceptedOn: old.acceptedOn,
    mediatorId,
    extendedTo: null,
    extendedOn: null,
  }
  const ends = { failedOn: null, failReason: null, declinedOn: null, declineReason: null, routesToldOn: null }
  const open: Closing = { ...ends, ended: null, archivedOn: null, retention: null, note: '' }
  if (old.fate === 'open') {
    const accepted = old.number !== ''
    return {
      stage: accepted ? 'accepted' : 'registered',
      registration,
      acceptance: accepted ? acceptance : null,
      closing: open,
    }
  }
  if (old.fate === 'declined') {
    const closing: Closing = { ...open, declinedOn: old.closedOn, declineReason: 'other', note: old.note }
    return { stage: 'declined', registration, acceptance: null, closing }
  }
  const failed = old.fate === 'failed' ? ({ failedOn: old.closedOn, failReason: 'other' } as const) : {}
  const archived = { archivedOn: old.closedOn, retention: old.retention || choices.retention, note: old.note }
  return { stage: 'archived', registration, acceptance, closing: { ...open, ...failed, ...archived } }
}
