import type { About } from '../core/decision'

/** Which of the six squares 谁事数时法违 a gap belongs to. */
export type ClauseSquare = 'who' | 'what' | 'much' | 'when' | 'how' | 'otherwise'

/** Where in the agreement a finding points. */
export type FindingPlace =
  | { at: 'parties' }
  | { at: 'facts' }
  | { at: 'clauses' }
  | { at: 'clause'; index: number; square: ClauseSquare }
  | { at: 'manner' }
  | { at: 'copies' }

/** stop: cannot be presented. reason: may be presented when a reason is written. hint: to think about. */
export type Severity = 'stop' | 'reason' | 'hint'

export type FindingCode =
  | 'no-parties'
  | 'no-facts'
  | 'no-clauses'
  | 'no-manner'
  | 'who-missing'
  | 'payee-missing'
  | 'what-missing'
  | 'amount-missing'
  | 'sum-differs'
  | 'date-missing'
  | 'date-past'
  | 'date-closed'
  | 'dates-out-of-order'
  | 'method-missing'
  | 'otherwise-missing'
  | 'date-impossible'
  | 'capital-differs'
  | 'capital-unreadable'
  | 'capital-missing'
  | 'account-missing'
  | 'shares-missing'
  | 'fee'
  | 'owner-absent'
  | 'term-over'
  | 'guardian-missing'
  | 'agent-may-not-compromise'
  | 'agent-letter-missing'
  | 'slot-open'
  | 'vague-word'
  | 'renounces-law'
  | 'status-or-title'
  | 'too-few-copies'
  | 'still-open'

export type FindingRule = 'R-06' | 'R-11' | 'R-23' | 'R-34' | 'R-41' | 'R-42' | 'R-43' | 'R-44' | 'R-49'

/** One thing the check found, naming its rule and leading to its place. */
export type Finding = {
  rule: FindingRule
  code: FindingCode
  severity: Severity
  place: FindingPlace
  about: About
}
