import type { Case } from '../cases/case'
import { reasoned, type WrittenReason } from '../cases/accept-case'
import { allow, refuse, type Decision } from '../core/decision'
import type { Session } from '../sessions/session'
import { DOSSIER_ITEMS, missingItems, type DossierRow, type Outcome } from './dossier'

export type DossierRefusal =
  | 'open-items-left'
  | 'routes-not-in-record'
  | 'not-finished'
  | 'dossier-incomplete'
  | 'retention-unknown'
  | 'archived-already'

/** The outcome that decides which papers a folder needs. */
export function outcomeOf(filed: Pick<Case, 'stage' | 'closing'>, oral: boolean): Outcome {
  const agreed = oral ? 'oral' : 'written'
  if (filed.stage === 'effective') return agreed
  if (filed.stage === 'archived') return filed.closing.failedOn === null ? agreed : 'failed'
  if (filed.stage === 'failed') return 'failed'
  return filed.stage === 'declined' ? 'declined' : 'open'
}

/** the printed record of a session that failed names the other ways. */
export const namesRoutes = (session: Pick<Session, 'state' | 'record'>) =>
  session.state === 'held' && session.record.result === 'failed'

/** closes a finished case; a missing required paper needs a reason for the 卷宗情况说明. */
export function closeDossier(
  filed: Case,
  facts: {
    rows: readonly DossierRow[]
    retention: string
    retentions: readonly string[]
    reasons: readonly WrittenReason[]
    /** what is still mediated on. */
    openItems: number
    /** whether a record of a session that failed names the other ways. */
    routesInRecord: boolean
  },
): Decision<string, DossierRefusal> {
  if (filed.stage === 'archived') return refuse('archived-already')
  if (filed.stage !== 'effective' && filed.stage !== 'failed') return refuse('not-finished')
  if (facts.openItems > 0) return refuse('open-items-left', { count: facts.openItems })
  if (!facts.retentions.includes(facts.retention)) return refuse('retention-unknown')
  const missing = missingItems(facts.rows)
  if (missing.length > 0 && !reasoned(facts.reasons, 'R-53'))
    return refuse('dossier-incomplete', {
      count: missing.length,
      items: missing.map(item => DOSSIER_ITEMS.words[item]).join('、'),
    })
  if (filed.stage === 'failed' && !facts.routesInRecord && !reasoned(facts.reasons, 'R-50'))
    return refuse('routes-not-in-record')
  return allow(facts.retention)
}
