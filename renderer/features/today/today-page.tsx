import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'

import { queries } from '../../app/queries'
import { PageHead } from '../../ui/page-head'
import { longDayText } from '../../wording/dates'
import { CommitteeNote } from '../directory/committee-note'
import { Elsewhere } from '../process/elsewhere'
import { PinnedCases } from '../marks/pinned-cases'
import { YearsMissing } from '../settings/years-missing'
import { DueList } from './due-list'
import { LoopList } from '../intake/loop-list'
import { TasksToday } from '../meetings/tasks-today'
import { EmptyRegister } from './empty-register'
import { SessionList } from './session-list'
import { WithoutNext } from './without-next'
import './today-page.css'

/** 今日: what is on, what is due, and what nobody has given a date. */
export function TodayPage({ office }: { office: Office }) {
  const { data } = useQuery(queries.today)
  const { data: contacts = [] } = useQuery(queries.contacts)
  if (!data) return null
  const { today, now } = data
  return (
    <>
      <PageHead
        title="今日"
        second={<span>{longDayText(today)}</span>}
        actions={<span>{office.committee}</span>}
      />
      {data.isEmpty ? (
        <EmptyRegister today={today} />
      ) : (
        <div className="today">
          <div className="today-left">
            <CommitteeNote contacts={contacts} today={today} />
            <YearsMissing years={data.yearsMissing} className="today-alarm" />
            <SessionList sessions={data.sessions} now={now} />
            <Elsewhere />
            <PinnedCases today={today} />
            <LoopList now={now} />
            <TasksToday today={today} />
            <WithoutNext rows={data.withoutNext} count={data.withoutNextCount} today={today} />
          </div>
          <DueList rows={data.due} today={today} />
        </div>
      )}
    </>
  )
}
