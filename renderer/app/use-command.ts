import type { Contract, Name, Output, RawInput } from '@shared/contract'
import type { Failure } from '@shared/core/failure'
import { useCallback, useState } from 'react'

import { call, failureOf } from '../desk'
import { failureText } from '../wording/failure-text'
import { refreshLists } from './queries'
import { noteSaved } from './saved'

export type FreeCommand = { [N in Name]: Contract[N]['kind'] extends 'command' ? N : never }[Name]

/** A command that is on no case: the directory, the rooms, the settings, a new entry. */
export function useCommand(): {
  run: <N extends FreeCommand>(name: N, input: RawInput<N>) => Promise<Output<N> | null>
  failure: Failure | null
  sentence: string | null
  clear: () => void
} {
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = useCallback(async <N extends FreeCommand>(name: N, input: RawInput<N>) => {
    try {
      const answer = await call(name, input)
      setFailure(null)
      noteSaved()
      void refreshLists()
      return answer
    } catch (error) {
      setFailure(failureOf(error))
      return null
    }
  }, [])
  const clear = useCallback(() => setFailure(null), [])
  return { run, failure, sentence: failure && failureText(failure), clear }
}
