import type { Case } from '../cases/case'
import { reasoned, type WrittenReason } from '../cases/accept-case'
import { allow, refuse, type Decision } from '../core/decision'
import { DOSSIER_ITEMS, missingItems, type DossierRow, type Outcome } from './dossier'

export type DossierRefusal = 'not-finished' | 'dossier-incomplete' | 'retention-unknown' | 'archived-already'

/** The outcome that decides which papers a folder needs. */
export function outcomeOf(filed: Pick<Case, 'stage' | 'closing'>): Outcome {
  if (filed.stage === 'effective') return 'written'
  if (filed.stage === 'archived') return filed.closing.failedOn === null ? 'written' : 'failed'
  if (filed.stage === 'failed') return 'failed'
  return filed.stage === 'declined' ? 'declined' : 'open'
}

/** closes a finished case; a missing required paper needs a reason for the 卷宗情况说明. */
export function closeDossier(
  filed: Case,
  facts: {
    rows: readonly DossierRow[]
    retention: string
    retentions: readonly string[]
    reasons: readonly WrittenReason[]
  },
): Decision<string, DossierRefusal> {
  if (filed.stage === 'archived') return refuse('archived-already')
  if (filed.stage !== 'effective' && filed.stage !== 'failed') return refuse('not-finished')
  if (!facts.retentions.includes(facts.retention)) return refuse('retention-unknown')
  const missing = missingItems(facts.rows)
  if (missing.length > 0 && !reasoned(facts.reasons, 'R-53'))
    return refuse('dossier-incomplete', {
      count: missing.length,
      items: missing.map(item => DOSSIER_ITEMS.words[item]).join('、'),
    })
  return allow(facts.retention)
}
