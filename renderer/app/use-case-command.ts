import type { CaseFile } from '@shared/cases/case-file'
import type { Failure } from '@shared/core/failure'
import type { CaseId } from '@shared/core/ids'
import { useCallback, useState, useSyncExternalStore } from 'react'

import { failureOf } from '../desk'
import { failureText } from '../wording/failure-text'
import {
  conflictOf,
  runOnCase,
  subscribeToCases,
  waitingOf,
  type CaseCommand,
  type CaseInput,
  type Conflict,
  type Since,
} from './case-desk'

/** The new file; null when the other change stays; undefined when the desk refused. */
export type Run = <N extends CaseCommand>(
  name: N,
  input: CaseInput<N>,
  since?: Since,
) => Promise<CaseFile | null | undefined>

export type CaseCommandState = {
  /** When the desk refused, `failure` says why. */
  run: Run
  failure: Failure | null
  /** The failure as a sentence, null when there is none. */
  sentence: string | null
  /** Somebody else changed the case first; StalePanel asks which change stays. */
  stale: Conflict | null
  busy: boolean
  clear: () => void
}

/** Commands on one case: one at a time and in order, whichever part of the window they come from. */
export function useCaseCommand(caseId: CaseId | null): CaseCommandState {
  const [failure, setFailure] = useState<Failure | null>(null)
  const stale = useSyncExternalStore(subscribeToCases, () => (caseId === null ? null : conflictOf(caseId)))
  const waiting = useSyncExternalStore(subscribeToCases, () => (caseId === null ? 0 : waitingOf(caseId)))

  const run = useCallback<Run>(
    async (name, input, since) => {
      if (caseId === null) return null
      try {
        const file = await runOnCase(caseId, name, input, since)
        setFailure(null)
        return file
      } catch (error) {
        setFailure(failureOf(error))
        return undefined
      }
    },
    [caseId],
  )
  const clear = useCallback(() => setFailure(null), [])
  return { run, failure, sentence: failure && failureText(failure), stale, busy: waiting > 0, clear }
}
