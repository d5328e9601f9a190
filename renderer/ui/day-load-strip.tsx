import { dateOnScreen, weekdayName } from '@shared/core/chinese-date'
import type { DayLoad } from '@shared/today/contract'
import { useQuery } from '@tanstack/react-query'

import { useCalendar } from '../app/calendar'
import { queries } from '../app/queries'

type Props = { today: string; onPick: (day: string) => void }

/** The coming two weeks under a date box: how many sessions and due dates each day already has. */
export function DayLoadStrip({ today, onPick }: Props) {
  const { data: days = [] } = useQuery(queries.load(today))
  const calendar = useCalendar()
  return (
    <div className="ui-load" role="group" aria-label="往后两周已有的安排">
      {days.map(each => (
        <button
          key={each.day}
          type="button"
          tabIndex={-1}
          className="ui-load-day"
          data-weight={weightOf(each)}
          data-closed={!calendar.works(each.day) || undefined}
          aria-label={`${dateOnScreen(each.day, today)}，${loadText(each)}`}
          title={loadText(each)}
          // The cursor stays in the box.
          onPointerDown={event => event.preventDefault()}
          onClick={() => onPick(each.day)}
        >
          <small>{weekdayName(each.day).slice(1)}</small>
          {Number(each.day.slice(8))}
          <b>{each.sessions + each.due || ''}</b>
        </button>
      ))}
    </div>
  )
}

const weightOf = ({ sessions, due }: DayLoad) => Math.min(3, sessions + due)

function loadText({ sessions, due }: DayLoad): string {
  if (sessions + due === 0) return '空'
  return [sessions > 0 && `调解会${sessions}场`, due > 0 && `期限${due}项`].filter(Boolean).join('，')
}
