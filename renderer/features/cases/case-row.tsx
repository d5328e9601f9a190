import type { CaseRow } from '@shared/cases/case-file'

import { StageMark } from '../../ui/stage-mark'
import { nextText, rowUnder } from './case-row-text'

/** One case in the list: where it stands, its name, and the next date, never the last change. */
export function CaseRowView({ row, today }: { row: CaseRow; today: string }) {
  const next = nextText(row, today)
  return (
    <div className="case-row">
      <StageMark stage={row.stage} />
      <b>{row.title}</b>
      <NextDate row={row} next={next} />
      <span className="case-row-under">
        {rowUnder(row).map(part => (
          <span key={part}>{part}</span>
        ))}
      </span>
    </div>
  )
}

function NextDate({ row, next }: { row: CaseRow; next: string | null }) {
  if (row.overdue) return <span className="case-row-overdue">逾期</span>
  if (next !== null) return <span className="case-row-next">{next}</span>
  const closed = row.stage === 'archived' || row.stage === 'declined'
  return closed ? <span /> : <span className="case-row-none">没有日期</span>
}
