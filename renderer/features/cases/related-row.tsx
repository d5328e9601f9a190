import type { CaseId } from '@shared/core/ids'
import { STAGES } from '@shared/cases/codes'
import { useQuery } from '@tanstack/react-query'

import { placeToHash } from '../../app/place'
import { call } from '../../desk'

const KINDS = { same: '同一件', linked: '互相关联' } as const

/** The cases that this one was set beside, seen from either side. */
export function RelatedRow({ caseId }: { caseId: CaseId }) {
  const { data = [] } = useQuery({
    queryKey: ['related', caseId],
    queryFn: () => call('cases.related', { id: caseId }),
  })
  const shown = data.flatMap(each => (each.kind === 'unrelated' ? [] : [{ ...each, kind: each.kind }]))
  if (shown.length === 0) return null
  return (
    <div className="invited-row">
      <span className="term-label">相关案件</span>
      <div>
        {shown.map(each => (
          <p key={each.caseId}>
            {KINDS[each.kind]}{' '}
            <a href={placeToHash({ at: 'cases', caseId: each.caseId })}>
              {each.label}　{each.title}
            </a>{' '}
            {STAGES.words[each.stage]}
          </p>
        ))}
      </div>
    </div>
  )
}
