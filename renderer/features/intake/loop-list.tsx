import { STEPS } from '@shared/intake/loop'
import { dayOf } from '@shared/core/day'
import { useQuery } from '@tanstack/react-query'

import { placeToHash } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { Ruled } from '../../ui/ruled'
import { useRows } from '../../ui/use-rows'
import { timeText } from '../../wording/dates'

/** On 今日: stages of 诉求 and 隐患 that are overdue or due today. Nothing where there is none. */
export function LoopList({ now }: { now: string }) {
  const { data = [] } = useQuery(queries.openSteps)
  const today = useToday()
  const keys = useRows<HTMLElement>()
  const rows = data.filter(each => dayOf(each.due) <= dayOf(now))
  if (rows.length === 0) return null
  const late = rows.filter(each => each.due < now).length
  return (
    <section aria-labelledby="today-loop" {...keys}>
      <Ruled
        id="today-loop"
        title="民情簿"
        note={late > 0 ? `${rows.length} 项，逾期 ${late} 项` : `${rows.length} 项`}
      />
      {rows.map(row => (
        <a
          data-row
          key={`${row.entryId}-${row.step}`}
          className="intake-due"
          href={placeToHash({ at: 'intake', entryId: row.entryId })}
        >
          <span className={row.due < now ? 'intake-due-time intake-due-late' : 'intake-due-time'}>
            {row.due < now && '逾期 '}
            {timeText(row.due, today)}
          </span>
          <span>
            <b>{STEPS.words[row.step]}</b>　{row.what || '还没有写什么事'} <small>{row.owner}</small>
          </span>
        </a>
      ))}
    </section>
  )
}
