import type { CaseFile } from '@shared/cases/case-file'
import type { ContactId } from '@shared/core/ids'
import type { SessionPlan } from '@shared/sessions/session'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

import { call } from '../../desk'

/** What was asked and disclosed in a case, and who sits on its neutral side. */
export function useRecusals({ case: { id, version } }: CaseFile) {
  const { data } = useQuery({
    queryKey: ['recusals', id, version],
    queryFn: () => call('recusals.of', { caseId: id }),
    placeholderData: keepPreviousData,
  })
  return data
}

/** The same of people who are only thought of; of nobody while the case is not here yet. */
export function useStandings(file: CaseFile | undefined, contactIds: readonly ContactId[]) {
  const filed = file?.case
  const { data = [] } = useQuery({
    queryKey: ['standings', filed?.id, filed?.version, contactIds],
    queryFn: () => (filed ? call('recusals.judge', { caseId: filed.id, contactIds: [...contactIds] }) : []),
    enabled: filed !== undefined && contactIds.length > 0,
    placeholderData: keepPreviousData,
  })
  return contactIds.length > 0 ? data : []
}

export const peopleOf = (plan: SessionPlan | null): ContactId[] =>
  plan === null ? [] : [plan.presiderId, plan.recorderId, ...plan.invitedIds].filter(id => id !== null)
