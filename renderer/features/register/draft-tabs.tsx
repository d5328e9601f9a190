import type { CaseId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'

import { placeToHash } from '../../app/place'
import { queries } from '../../app/queries'
import { KeyHint } from '../../ui/key-hint'

const SHOWN = 2

/** The entries that wait for acceptance, put down and picked up again. */
export function DraftTabs({ caseId }: { caseId: CaseId | null }) {
  const { data = [] } = useQuery(queries.cases('open'))
  const waiting = data.filter(row => row.stage === 'registered')
  const current = waiting.find(row => row.id === caseId)
  const shown = [...(current ? [current] : []), ...waiting.filter(row => row.id !== caseId)].slice(0, SHOWN)
  return (
    <nav className="reg-tabs" aria-label="还没有受理的登记">
      {shown.map(row => (
        <a
          key={row.id}
          className="reg-tab"
          href={placeToHash({ at: 'register', caseId: row.id })}
          aria-current={row.id === caseId ? 'page' : undefined}
        >
          <span>{row.parties[0] || '无名'}</span>
          <span>{row.title}</span>
        </a>
      ))}
      {waiting.length > shown.length && (
        <a className="reg-tab-more" href={placeToHash({ at: 'cases', caseId: null })}>
          还有 {waiting.length - shown.length} 件
        </a>
      )}
      <a
        className="reg-tab reg-tab-new"
        href={placeToHash({ at: 'register', caseId: null })}
        aria-current={caseId === null ? 'page' : undefined}
      >
        新的一件 <KeyHint keys="F2" />
      </a>
    </nav>
  )
}
