import type { Case } from '@shared/cases/case'
import type { CaseFile } from '@shared/cases/case-file'
import { Refusal } from '@shared/core/failure'
import type { CaseId } from '@shared/core/ids'

import { findCase, nextVersion } from '../db/case-repo'
import { addToTimeline, insertReason } from '../db/folder-repo'
import { changesOf } from '../db/journal-repo'
import type { Scopes } from '../ipc/dispatch'
import { caseFile } from './case-file'
import { found } from './refusing'

type Scope = Scopes['command']
type Asked = { caseId: CaseId; version: number }

/**
 * A command on one case: refused as stale when the case has moved on since the asker saw it, else done, the
 * version moved on by exactly one, and the whole file answered.
 */
export function onCase<I extends Asked>(work: (scope: Scope, filed: Case, input: I) => void) {
  return (scope: Scope, input: I): CaseFile => {
    const filed = found(findCase(scope.db, input.caseId), 'case')
    if (filed.version !== input.version) {
      const changes = changesOf(scope.db, filed.id, Math.max(0, filed.version - input.version))
      throw new Refusal({ code: 'stale', version: filed.version, changes })
    }
    work(scope, filed, input)
    nextVersion(scope.db, filed.id)
    return caseFile(scope, filed.id)
  }
}

/** Writes a line of the reading column. */
export function happened({ db, now, actor }: Scope, caseId: CaseId, event: string, text = ''): void {
  addToTimeline(db, { caseId, at: now, actorId: actor, event, text })
}

/** Keeps the reasons somebody wrote for passing a rule that allows it. */
export function keepReasons(
  { db, now, actor }: Scope,
  caseId: CaseId,
  reasons: readonly { rule: string; reason: string }[],
): void {
  for (const { rule, reason } of reasons) insertReason(db, { caseId, rule, reason, actorId: actor, at: now })
}
