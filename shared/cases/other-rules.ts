import { allow, refuse, type Decision } from '../core/decision'
import type { Case } from './case'
import { isClosed } from './case'

export type CaseRefusal =
  | 'case-closed'
  | 'not-registered-stage'
  | 'party-signed-already'
  | 'party-in-record'
  | 'not-in-mediation'
  | 'extension-not-later'
  | 'routes-not-told'
  | 'decline-note-missing'

/** archived and declined cases are read-only. */
export function mayChange(filed: Case): Decision<Case, CaseRefusal> {
  return isClosed(filed.stage) ? refuse('case-closed') : allow(filed)
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
