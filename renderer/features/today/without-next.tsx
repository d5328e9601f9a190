import { shortNumber } from '@shared/cases/case'
import type { CaseRow } from '@shared/cases/case-file'
import { dayOf, daysBetween } from '@shared/core/day'

import { placeToHash } from '../../app/place'
import { Ruled } from '../../ui/ruled'
import { StageMark } from '../../ui/stage-mark'
import { useRows } from '../../ui/use-rows'

type Props = { rows: readonly CaseRow[]; count: number; today: string }

/** Open cases to which nothing will happen unless somebody gives them a date. */
export function WithoutNext({ rows, count, today }: Props) {
  const keys = useRows<HTMLElement>()
  return (
    <section className="today-withouts" aria-labelledby="today-without" {...keys}>
      <Ruled
        id="today-without"
        title="没有下次日期"
        note={rows.length < count ? `${count} 件，这里列出新的 ${rows.length} 件` : `${count} 件`}
      />
      {rows.length === 0 && <p className="today-none">每一件都有下次日期。</p>}
      {rows.map(row => (
        <a
          data-row
          key={row.id}
          className="today-without"
          href={placeToHash(
            row.stage === 'registered' ? { at: 'register', caseId: row.id } : { at: 'cases', caseId: row.id },
          )}
        >
          <StageMark stage={row.stage} />
          <span className="today-title">
            {row.title}
            <span className="today-parties">{row.parties.filter(Boolean).join('、')}</span>
          </span>
          <span className="today-number">{shortNumber(row.number)}</span>
          <span className="today-age">{age(row, today)}</span>
        </a>
      ))}
    </section>
  )
}

function age(row: CaseRow, today: string): string {
  const days = daysBetween(dayOf(row.requestedAt), today)
  return days === 0 ? '今天登记' : `登记 ${days} 天`
}
