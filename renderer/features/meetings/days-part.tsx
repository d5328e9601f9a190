import { dayOf } from '@shared/core/day'
import type { MeetingRow, Upcoming } from '@shared/meetings/contract'
import type { Office } from '@shared/office/office'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button as RowButton } from 'react-aria-components'

import { placeToHash, useGo } from '../../app/place'
import { useToday } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { FailureNote } from '../../ui/failure-note'
import { useKeys } from '../../ui/use-keys'
import { useRows } from '../../ui/use-rows'
import { notLoadedText, timeText } from '../../wording/dates'
import { MeetingDetail } from './meeting-detail'
import { PlanDialog } from './plan-dialog'
import { RuleDialog } from './rule-dialog'

const AHEAD = 45

const STATES = { planned: '', held: '已写定', cancelled: '已取消' } as const

/** 议事会: the days to come and what was held at the left, one meeting at the right. */
export function DaysPart({ meetingId, office }: { meetingId: number | null; office: Office }) {
  const go = useGo()
  const { data: upcoming = [] } = useQuery({
    queryKey: ['meetings', 'upcoming'],
    queryFn: () => call('meetings.upcoming', { days: AHEAD }),
  })
  const { data: meetings } = useQuery({
    queryKey: ['meetings', 'list'],
    queryFn: () => call('meetings.list', {}),
  })
  const { run, sentence } = useCommand()
  const [asking, setAsking] = useState<'plan' | 'rule' | null>(null)
  const keys = useRows<HTMLElement>()
  useKeys({ n: () => setAsking('plan'), r: () => setAsking('rule') })
  if (!meetings) return null
  const show = (id: number) => go({ at: 'meetings', tab: 'days', id })
  const open = async ({ ruleId, nominal }: Upcoming) => {
    const file = await run('meetings.open', { ruleId, nominal })
    if (file) show(file.meeting.id)
  }
  const chosen =
    meetings.find(each => each.id === meetingId) ??
    meetings.find(each => each.state === 'planned') ??
    meetings[0]
  const ahead = upcoming.filter(each => each.meetingId === null)
  return (
    <div className="meet">
      <nav className="meet-list" aria-label="议事会" {...keys}>
        {ahead.length > 0 && <h2 className="meet-group">接下来</h2>}
        {ahead.slice(0, 6).map(each => (
          <RowButton
            data-row
            key={`${each.ruleId}-${each.nominal}`}
            className="meet-row meet-row-button"
            onPress={() => void open(each)}
          >
            <UpcomingLine each={each} />
          </RowButton>
        ))}
        {meetings.length > 0 && <h2 className="meet-group">议程和纪要</h2>}
        {meetings.map(each => (
          <a
            data-row
            key={each.id}
            className="meet-row"
            href={placeToHash({ at: 'meetings', tab: 'days', id: each.id })}
            aria-current={each.id === chosen?.id ? 'page' : undefined}
          >
            <MeetingLine meeting={each} />
          </a>
        ))}
        {ahead.length + meetings.length === 0 && (
          <p className="meet-none">还没有议事日。按 R 定一个规则，或按 N 定一次会。</p>
        )}
      </nav>
      <div className="meet-side">
        <FailureNote>{sentence}</FailureNote>
        {chosen ? <MeetingDetail key={chosen.id} meetingId={chosen.id} /> : <div className="meet-body" />}
        <div className="meet-actions">
          <Button size="l" keyHint="N" onPress={() => setAsking('plan')}>
            另定一次会
          </Button>
          <Button size="l" keyHint="R" onPress={() => setAsking('rule')}>
            议事日规则
          </Button>
        </div>
      </div>
      {asking === 'plan' && (
        <PlanDialog
          office={office}
          onClose={() => setAsking(null)}
          onDone={id => {
            setAsking(null)
            show(id)
          }}
        />
      )}
      {asking === 'rule' && <RuleDialog onClose={() => setAsking(null)} />}
    </div>
  )
}

function UpcomingLine({ each }: { each: Upcoming }) {
  const today = useToday()
  const day = dayOf(each.start)
  return (
    <>
      <span className="meet-row-head">
        <b>{each.name}</b>
        <span>开议程</span>
      </span>
      <small>
        {timeText(each.start, today)}　{each.place}
        {day !== each.nominal && `　原为 ${Number(each.nominal.slice(8))} 日`}
        {!each.known && `　${notLoadedText(day)}`}
      </small>
    </>
  )
}

function MeetingLine({ meeting }: { meeting: MeetingRow }) {
  const today = useToday()
  return (
    <>
      <span className="meet-row-head">
        <b>{meeting.name}</b>
        <span>{meeting.openTasks > 0 ? `交办 ${meeting.openTasks} 项` : STATES[meeting.state]}</span>
      </span>
      <small>
        {timeText(meeting.start, today)}　议题 {meeting.items} 项
      </small>
    </>
  )
}
