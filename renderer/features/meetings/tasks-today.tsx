import { STEPS } from '@shared/intake/loop'
import { useQuery } from '@tanstack/react-query'

import { placeToHash } from '../../app/place'
import { queries } from '../../app/queries'
import { Ruled } from '../../ui/ruled'
import { useRows } from '../../ui/use-rows'
import { dayText } from '../../wording/dates'

/** On 今日: steps of what meetings handed out that are overdue or due today. Nothing where there is none. */
export function TasksToday({ today }: { today: string }) {
  const { data = [] } = useQuery(queries.meetingTasks)
  const keys = useRows<HTMLElement>()
  const rows = data.filter(each => each.due <= today)
  if (rows.length === 0) return null
  const late = rows.filter(each => each.due < today).length
  return (
    <section aria-labelledby="today-tasks" {...keys}>
      <Ruled
        id="today-tasks"
        title="交办事项"
        note={late > 0 ? `${rows.length} 项，逾期 ${late} 项` : `${rows.length} 项`}
      />
      {rows.map(row => (
        <a
          data-row
          key={row.id}
          className="intake-due"
          href={placeToHash({ at: 'meetings', tab: 'tasks', id: row.id })}
        >
          <span className={row.due < today ? 'intake-due-time intake-due-late' : 'intake-due-time'}>
            {row.due < today && '逾期 '}
            {dayText(row.due, today)}
          </span>
          <span>
            <b>{STEPS.words[row.step]}</b>　{row.what} <small>{row.unit}</small>
          </span>
        </a>
      ))}
    </section>
  )
}
