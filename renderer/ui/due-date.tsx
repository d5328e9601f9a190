import { dateOnScreen } from '@shared/core/chinese-date'
import { yearOf } from '@shared/core/day'
import type { ReactNode } from 'react'

import { useCalendar } from '../app/calendar'
import { notLoadedText } from '../wording/dates'
import { distanceText } from '../wording/deadlines'
import './due-date.css'

type Props = {
  day: string
  today: string
  /** Why it is this day: '11月18日受理，次日起一个月'. */
  reason?: ReactNode
  /** Prints 今天, 3 个工作日 or 逾期 1 天 under the day. */
  distance?: boolean
  /** False once what was due is done: then it is no longer overdue. */
  open?: boolean
}

/** A date with its weekday and its reason. Red when it is past and still open. */
export function DueDate({ day, today, reason, distance = false, open = true }: Props) {
  const calendar = useCalendar()
  const late = open && day < today
  return (
    <span className={late ? 'ui-due ui-due-late' : 'ui-due'}>
      <span className="ui-due-day">{dateOnScreen(day, today)}</span>
      {(distance || (late && !reason)) && (
        <span className="ui-due-distance">{distanceText(day, today, calendar)}</span>
      )}
      {!calendar.loaded(yearOf(day)) && <span className="ui-due-unknown">{notLoadedText(day)}</span>}
      {reason && (
        <span className="ui-due-reason">
          {late && !distance && `${distanceText(day, today, calendar)}，`}
          {reason}
        </span>
      )}
    </span>
  )
}
