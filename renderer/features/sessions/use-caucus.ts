import type { CaseId } from '@shared/core/ids'
import type { Output } from '@shared/contract'
import { useQuery } from '@tanstack/react-query'

import { call } from '../../desk'

export type Caucus = Output<'caucus.get'>

/** What only the staff see of a case. It has a place of its own in the window and is in no file of a case. */
export function useCaucus(caseId: CaseId): Caucus | undefined {
  const { data } = useQuery({ queryKey: ['caucus', caseId], queryFn: () => call('caucus.get', { caseId }) })
  return data
}
