import { allow, refuse, type Decision } from '../core/decision'
import type { CaseId } from '../core/ids'

export const RELATIONS = ['same', 'linked', 'unrelated'] as const
export type Relation = (typeof RELATIONS)[number]

export type RelationRefusal = 'relation-to-itself' | 'relation-reason-missing'

/** the answer to the alarm; that two like entries have nothing to do with each other needs a reason. */
export function relateCases(
  caseId: CaseId,
  otherId: CaseId,
  { kind, reason }: { kind: Relation; reason: string },
): Decision<readonly [CaseId, CaseId], RelationRefusal> {
  if (caseId === otherId) return refuse('relation-to-itself')
  if (kind === 'unrelated' && reason.trim() === '') return refuse('relation-reason-missing')
  return allow(caseId < otherId ? [caseId, otherId] : [otherId, caseId])
}
