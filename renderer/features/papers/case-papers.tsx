import type { CaseRow } from '@shared/cases/case-file'
import { shortNumber } from '@shared/cases/case'
import type { CaseId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

import { StageMark } from '../../ui/stage-mark'
import { TextField } from '../../ui/text-field'
import { rowMatches } from '../cases/case-row-text'
import { paperKey, paperQueries } from './paper-queries'
import type { ChosenPaper } from './papers-page'

type Props = { rows: readonly CaseRow[]; paper: ChosenPaper | null; onPaper: (paper: ChosenPaper) => void }

/** The open cases; one opened at a time shows its papers. */
export function CasePapers({ rows, paper, onPaper }: Props) {
  const [open, setOpen] = useState<CaseId | null>(null)
  const [text, setText] = useState('')
  const shown = rows.filter(row => text === '' || rowMatches(row, text))
  return (
    <>
      <div className="papers-filter">
        <TextField
          label="在这一列里找"
          layout="bare"
          placeholder="在这一列里找"
          value={text}
          onChange={setText}
        />
      </div>
      <div className="papers-scroll">
        {shown.length === 0 && <p className="papers-empty">没有在办的案件。</p>}
        {shown.map(row => (
          <Disclosure
            key={row.id}
            className="papers-case"
            isExpanded={open === row.id}
            onExpandedChange={on => setOpen(on ? row.id : null)}
          >
            <Heading level={2}>
              <Button slot="trigger" className="papers-case-head">
                <StageMark stage={row.stage} />
                <span>{row.title}</span>
                <small>{shortNumber(row.number)}</small>
              </Button>
            </Heading>
            <DisclosurePanel>
              {open === row.id && <Papers caseId={row.id} paper={paper} onPaper={onPaper} />}
            </DisclosurePanel>
          </Disclosure>
        ))}
      </div>
    </>
  )
}

function Papers({ caseId, paper, onPaper }: { caseId: CaseId } & Pick<Props, 'paper' | 'onPaper'>) {
  const { data: papers } = useQuery(paperQueries.list(caseId))
  if (!papers) return null
  if (papers.length === 0) return <p className="papers-empty">还没有文书。</p>
  return (
    <ul>
      {papers.map(each => {
        const chosen =
          paper !== null &&
          'caseId' in paper.ref &&
          paper.ref.caseId === caseId &&
          paperKey(paper.ref) === paperKey(each.ref)
        return (
          <li key={paperKey(each.ref)}>
            <Button
              className="papers-item"
              {...(chosen && { 'aria-current': true })}
              onPress={() => onPaper({ ref: each.ref, title: each.title })}
            >
              <span>{each.title}</span>
              {each.note !== '' && <small>{each.note}</small>}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
