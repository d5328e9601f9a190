import type { CaseId } from '@shared/core/ids'
import { queryOptions } from '@tanstack/react-query'

import { call } from '../../desk'

export const signatureQueries = {
  signedFiles: (caseId: CaseId) =>
    queryOptions({
      queryKey: ['signed-files', caseId],
      queryFn: () => call('papers.signedFiles', { caseId }),
    }),
}
