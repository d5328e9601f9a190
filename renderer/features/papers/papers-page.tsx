import type { CaseId } from '@shared/core/ids'
import type { AnyPaperRef } from '@shared/papers/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Choice } from '../../ui/choice'
import { placeToHash } from '../../app/place'
import { PageHead } from '../../ui/page-head'
import { CasePapers } from './case-papers'
import { NoticesRegister } from './notices-register'
import { NumbersLedger } from './numbers-ledger'
import { PaperPane } from './paper-pane'
import { paperKey } from './paper-queries'
import { queries } from '../../app/queries'
import { useCaseFile } from '../../app/queries'
import './papers-page.css'

export type ChosenPaper = { ref: AnyPaperRef; title: string }
type Which = 'cases' | 'notices' | 'numbers'

const WHICH = [
  { value: 'cases', label: '各案文书' },
  { value: 'notices', label: '到场通知簿' },
  { value: 'numbers', label: '编号台账' },
] as const

/** 文书: every paper of every open case, and the register of calls to attend, each with its printed page. */
export function PapersPage() {
  const [which, setWhich] = useState<Which>('cases')
  const [paper, setPaper] = useState<ChosenPaper | null>(null)
  const { data: rows = [] } = useQuery(queries.cases('open'))
  return (
    <div className="papers-page" data-alone={which === 'numbers' || undefined}>
      <section className="papers-list" aria-label="文书">
        <PageHead
          title="文书"
          actions={
            <>
              <Choice label="看什么" layout="bare" value={which} options={WHICH} onChange={setWhich} />
              <a href={placeToHash({ at: 'verify' })}>查验</a>
            </>
          }
        />
        {which === 'cases' && <CasePapers rows={rows} paper={paper} onPaper={setPaper} />}
        {which === 'notices' && <NoticesRegister paper={paper} onPaper={setPaper} />}
        {which === 'numbers' && <NumbersLedger />}
      </section>
      {/* What was said of one paper is not said of the next. */}
      {which !== 'numbers' && paper && <ChosenPane key={paperKey(paper.ref)} paper={paper} />}
      {which !== 'numbers' && !paper && <p className="papers-none">选一份文书，这里显示要打印的样子。</p>}
    </div>
  )
}

function ChosenPane({ paper: { ref, title } }: { paper: ChosenPaper }) {
  return 'caseId' in ref ? (
    <CasePane caseId={ref.caseId} paper={ref} title={title} />
  ) : (
    <PaperPane paper={ref} title={title} version={0} />
  )
}

function CasePane({ caseId, ...pane }: { caseId: CaseId; paper: AnyPaperRef; title: string }) {
  const { data: file } = useCaseFile(caseId)
  return <PaperPane {...pane} version={file?.case.version ?? 0} />
}
