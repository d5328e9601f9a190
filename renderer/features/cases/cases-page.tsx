import type { CaseId } from '@shared/core/ids'
import { useCallback, useEffect } from 'react'

import { useGo, type Step } from '../../app/place'
import { CaseList } from './case-list'
import { CaseView } from './case-view'
import { isWide } from './wide-steps'
import './cases-page.css'

type Props = { caseId: CaseId | null; step?: Step }

/** 案件: the list, the case and its folder; while one step is worked on, that step has the page for itself. */
export function CasesPage({ caseId, step }: Props) {
  const go = useGo()
  const wide = caseId !== null && isWide(step)
  const choose = useCallback(
    (id: CaseId, how?: { replace: boolean }) => go({ at: 'cases', caseId: id }, how),
    [go],
  )
  useEffect(() => {
    document.title = '案件　解忧台'
  }, [])
  return (
    <div className="cases" data-wide={wide || undefined}>
      {!wide && <CaseList chosen={caseId} onChoose={choose} />}
      {caseId === null ? (
        <p className="cases-none">在左边选一件。</p>
      ) : (
        <CaseView key={caseId} caseId={caseId} step={step ?? null} />
      )}
    </div>
  )
}
