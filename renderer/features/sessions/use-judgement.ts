import type { CaseFile } from '@shared/cases/case-file'
import type { SessionId } from '@shared/core/ids'
import type { SessionPlan } from '@shared/sessions/session'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

import { call } from '../../desk'

/** What a plan would run into, asked whenever it or the case changes; the last answer stays till the next. */
export function useJudgement(file: CaseFile, plan: SessionPlan | null, movedId: SessionId | null) {
  const { id, version } = file.case
  const { data } = useQuery({
    queryKey: ['judge', id, version, plan, movedId],
    queryFn: () => (plan ? call('sessions.judge', { caseId: id, plan, movedId }) : null),
    enabled: plan !== null,
    placeholderData: keepPreviousData,
  })
  return plan === null ? null : (data ?? null)
}
