import type { Registration } from '@shared/cases/registration'
import { EMPTY_ADDRESS } from '@shared/cases/party'
import type { ContactId } from '@shared/core/ids'

/** What the form shows before anything is written down. */
export function blankRegistration(registrarId: ContactId, now: string): Registration {
  return {
    title: '',
    channel: 'visit',
    source: null,
    referrer: null,
    kind: null,
    subject: '',
    place: EMPTY_ADDRESS,
    facts: '',
    requests: [],
    claimFen: null,
    difficulty: 'ordinary',
    urgent: false,
    requestedAt: now,
    opening: null,
    organ: null,
    organEntrusts: false,
    unsuitable: null,
    violence: false,
    policeToldAt: null,
    policeToldWhom: '',
    reasons: '',
    registrarId,
  }
}
