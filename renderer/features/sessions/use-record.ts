import type { CaseFile } from '@shared/cases/case-file'
import type { CaseId, SessionId } from '@shared/core/ids'
import type { SessionRecord } from '@shared/sessions/session'
import { useRef } from 'react'

import { client, queries } from '../../app/queries'
import type { Run } from '../../app/use-case-command'

/** Changes the record as it stands when its turn has come, not as it stood when the key was pressed. */
export type ChangeRecord = (
  change: (record: SessionRecord) => Partial<SessionRecord>,
) => Promise<CaseFile | null | undefined>

/** Two ticks or two notes in quick succession must both stay: each waits for the one before. */
export function useRecord(run: Run, caseId: CaseId, sessionId: SessionId): ChangeRecord {
  const last = useRef<Promise<unknown>>(Promise.resolve())
  return change => {
    const done = last.current.then(() => {
      const file = client.getQueryData(queries.case(caseId).queryKey)
      const session = file?.sessions.find(each => each.id === sessionId)
      return session ? run('sessions.record', { sessionId, changes: change(session.record) }) : null
    })
    last.current = done
    return done
  }
}
