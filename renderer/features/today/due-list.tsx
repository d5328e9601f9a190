import { shortNumber } from '@shared/cases/case'
import type { DueRow } from '@shared/today/contract'

import { placeToHash } from '../../app/place'
import { DueDate } from '../../ui/due-date'
import { Ruled } from '../../ui/ruled'
import { useRows } from '../../ui/use-rows'
import { DUE_WORDS, dueReason, REMINDER_WORDS, WARNING_WORDS } from '../../wording/due-text'

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
          className="today-due"
          data-warning={row.warning}
          href={placeToHash({
            at: 'cases',
            caseId: row.caseId,
            ...((row.what === 'duty' || row.what === 'return-visit') && { step: 'archive' }),
          })}
        >
          <DueDate day={row.day} today={today} distance />
          <span>
            <b>{row.title}</b>　{shortNumber(row.label)} {DUE_WORDS[row.what]}
            <Mark row={row} />
            <small>{reason(row, today)}</small>
          </span>
        </a>
      ))}
    </section>
  )
}

/** The step of the alarm: 7, 3 and 1 working days. Overdue and today are said by the date itself. */
function Mark({ row }: { row: DueRow }) {
  const word = WARNING_WORDS[row.warning]
  return word === '' ? null : <span className="today-warning">{word}</span>
}

function reason(row: DueRow, today: string): string {
  const { reminder, mustAct, text, due } = row
  const why = due.kind === 'duty' ? text : dueReason(due, today)
  const then = mustAct ? '须延期或终止' : reminder === null ? '' : REMINDER_WORDS[reminder]
  return [why, then].filter(Boolean).join('。')
}
