import { shortNumber } from '@shared/cases/case'
import type { DueRow } from '@shared/today/contract'

import { placeToHash } from '../../app/place'
import { DueDate } from '../../ui/due-date'
import { Ruled } from '../../ui/ruled'
import { useRows } from '../../ui/use-rows'
import { confirmationReason, termReason } from '../../wording/deadlines'

const WHAT: Record<DueRow['what'], string> = { term: '调解期满', confirmation: '申请司法确认', duty: '履行' }

/** What has a day and is not done: overdue first. */
export function DueList({ rows, today }: { rows: readonly DueRow[]; today: string }) {
  const keys = useRows<HTMLElement>()
  const sorted = rows.toSorted((a, b) => a.day.localeCompare(b.day))
  const late = sorted.filter(each => each.day < today).length
  return (
    <section className="today-dues" aria-labelledby="today-due" {...keys}>
      <Ruled
        id="today-due"
        title="期限"
        note={late > 0 ? `${rows.length} 项，逾期 ${late} 项` : `${rows.length} 项`}
      />
      {rows.length === 0 && <p className="today-none">近期没有到期的事。</p>}
      {sorted.map(row => (
        <a
          data-row
          key={`${row.caseId}-${row.what}-${row.day}-${row.text}`}
          className={`today-due${row.day < today ? ' today-due-late' : row.day === today ? ' today-due-now' : ''}`}
          href={placeToHash({
            at: 'cases',
            caseId: row.caseId,
            ...(row.what === 'duty' && { step: 'archive' }),
          })}
        >
          <DueDate day={row.day} today={today} distance />
          <span>
            <b>{row.title}</b>　{shortNumber(row.label)} {WHAT[row.what]}
            <small>{reason(row, today)}</small>
          </span>
        </a>
      ))}
    </section>
  )
}

function reason(row: DueRow, today: string): string {
  if (row.what === 'duty') return row.text
  if (!row.deadline) return ''
  const why =
    row.what === 'term' ? termReason(row.deadline, '受理', today) : confirmationReason(row.deadline, today)
  return row.what === 'term' && row.day < today ? `${why}。须延期或终止。` : why
}
