import { allow, refuse, type Decision } from '../core/decision'
import type { PartyId } from '../core/ids'
import type { Case } from './case'
import { isClosed } from './case'
import type { Registration } from './registration'

export type CaseRefusal =
  | 'case-closed'
  | 'not-registered-stage'
  | 'party-signed-already'
  | 'party-in-record'
  | 'accepted-field-needed'
  | 'consent-in-future'
  | 'not-in-mediation'
  | 'extension-not-later'
  | 'routes-not-told'
  | 'decline-note-missing'
  | 'withdrawal-in-future'
  | 'not-applicant'

/** archived and declined cases are read-only. */
export function mayChange(filed: Case): Decision<Case, CaseRefusal> {
  return isClosed(filed.stage) ? refuse('case-closed') : allow(filed)
}

/** A text is written and signed while its case is under way; one that failed is not brought back by its old text. */
export function mayAgree(filed: Case): Decision<Case, CaseRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return filed.stage === 'failed' || filed.stage === 'registered' ? refuse('not-in-mediation') : allow(filed)
}

/** What acceptance was given on may be corrected afterwards, but not emptied. */
export function mayFill(filed: Case, next: Registration): Decision<Registration, CaseRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  const emptied = next.source === null || next.kind === null || next.opening === null || next.facts === ''
  return filed.acceptance !== null && emptied ? refuse('accepted-field-needed') : allow(next)
}

/** Parties are fixed once a text lies before them for signing. */
export function mayChangeParties(filed: Case): Decision<Case, CaseRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return filed.stage === 'signing' || filed.stage === 'effective'
    ? refuse('party-signed-already')
    : allow(filed)
}

/** Nobody vanishes from a record that was closed or from a text that is being written; the record says who left. */
export function mayRemoveParty(
  filed: Case,
  facts: { sessionsHeld: number; hasAgreement: boolean; name: string },
): Decision<Case, CaseRefusal> {
  if (facts.sessionsHeld > 0 || facts.hasAgreement) return refuse('party-in-record', { name: facts.name })
  return mayChangeParties(filed)
}

/** Consent is noted once it has been given, not before. */
export function mayConsent(filed: Case, on: string, today: string): Decision<Case, CaseRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return on > today ? refuse('consent-in-future', { on }) : allow(filed)
}

/** 不予受理, only before acceptance; reason 其他 is written out (规定 22–24). */
export function declineCase(filed: Case, reason: string, note: string): Decision<Case, CaseRefusal> {
  if (filed.stage !== 'registered') return refuse('not-registered-stage')
  return reason === 'other' && note.trim() === '' ? refuse('decline-note-missing') : allow(filed)
}

/** a term is only ever made longer, and with every party's word. */
export function extendTerm(filed: Case, until: string, currentEnd: string): Decision<string, CaseRefusal> {
  if (filed.stage !== 'accepted' && filed.stage !== 'mediating') return refuse('not-in-mediation')
  return until > currentEnd ? allow(until) : refuse('extension-not-later', { end: currentEnd })
}

/** R-50, 人民调解法 26: ends without agreement, the other ways having been named. */
export function failCase(filed: Case, routesTold: boolean): Decision<Case, CaseRefusal> {
  if (filed.stage !== 'accepted' && filed.stage !== 'mediating' && filed.stage !== 'signing')
    return refuse('not-in-mediation')
  return routesTold ? allow(filed) : refuse('routes-not-told')
}

/** 撤回: only who asked for mediation can take the request back; once accepted, the other ways are named. */
export function withdrawCase(
  filed: Case,
  asked: { partyId: PartyId; on: string; routesTold: boolean },
  today: string,
): Decision<'declined' | 'failed', CaseRefusal> {
  const accepted = ['accepted', 'mediating', 'signing'].includes(filed.stage)
  if (filed.stage !== 'registered' && !accepted) return refuse('not-in-mediation')
  const party = filed.parties.find(each => each.id === asked.partyId)
  // Where the committee began by itself, either side may say that it wants no more.
  const asks = party?.side === 'applicant' || filed.registration.source === 'initiative'
  if (!party || !asks) return refuse('not-applicant', { name: party?.name ?? '' })
  if (asked.on > today) return refuse('withdrawal-in-future', { on: asked.on })
  if (accepted && !asked.routesTold) return refuse('routes-not-told')
  return allow(accepted ? 'failed' : 'declined')
}
