import type { Case } from '@shared/cases/case'
import type { ContactId } from '@shared/core/ids'
import type { Session } from '@shared/sessions/session'

/** Who signs besides the parties: whoever presided over and recorded the session that settled, else the case's mediator. */
export function signersOf(
  filed: Case,
  sessions: readonly Session[],
): { mediatorId: ContactId; recorderId: ContactId | null } {
  const settled = sessions.findLast(each => each.state === 'held' && each.record.result === 'settled')
  const mediatorId = settled?.presiderId ?? filed.acceptance?.mediatorId
  if (mediatorId === undefined) throw new Error('Only an accepted case has signers')
  return { mediatorId, recorderId: settled?.recorderId ?? null }
}
