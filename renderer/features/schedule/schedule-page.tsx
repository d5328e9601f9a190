import type { CaseId, ContactId } from '@shared/core/ids'
import { addDays } from '@shared/core/day'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { useCalendar } from '../../app/calendar'
import { queries, useToday } from '../../app/queries'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { PageHead } from '../../ui/page-head'
import { useKeys } from '../../ui/use-keys'
import { longDayText, workMark } from '../../wording/dates'
import { useLooseKeys } from '../cases/use-loose-keys'
import { boardRows, NO_TIMES } from './board-rows'
import type { PlanDraft } from '../sessions/plan'
import { DayPapers } from './day-papers'
import { DayBoard, type PlannedBar } from './day-board'
import { MoveBar } from './move-bar'
import type { Moving } from './move-session'
import { SchedulingCase } from './scheduling-case'
import './schedule-page.css'

type Props = { day?: string; caseId?: CaseId }

const boardQuery = (day: string) => ({
  queryKey: ['board', day],
  queryFn: () => call('sessions.board', { day }),
  placeholderData: keepPreviousData,
})

/** 排期: one day of all people and rooms; with a case in hand, the form that books it stands beside. */
export function SchedulePage({ day: asked, caseId }: Props) {
  const go = useGo()
  const today = useToday()
  const calendar = useCalendar()
  const day = asked ?? today
  const { data: entries = [], isFetched } = useQuery(boardQuery(day))
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: rooms = [] } = useQuery(queries.rooms)
  const [current, setCurrent] = useState<string | null>(null)
  const [draft, setDraft] = useState<PlanDraft | null>(null)
  const planning = caseId === undefined ? null : draft
  const [moving, setMoving] = useState<Moving | null>(null)
  const { data: times = NO_TIMES } = useQuery({
    queryKey: ['board-times', day, caseId],
    queryFn: () => call('finder.day', { day, caseId: caseId ?? null }),
    placeholderData: keepPreviousData,
  })
  const show = (to: string) => {
    setCurrent(null)
    setMoving(null)
    go({ at: 'schedule', day: to, ...(caseId && { caseId }) }, { replace: true })
  }
  useKeys({ t: () => show(today), b: () => go({ at: 'rosters' }) })
  useLooseKeys(
    moving
      ? { Escape: () => setMoving(null) }
      : { ArrowLeft: () => show(addDays(day, -1)), ArrowRight: () => show(addDays(day, 1)) },
  )
  const rows = boardRows(entries, contacts, rooms, planning ? peopleIn(planning) : [], times)
  const open = rooms.filter(each => each.active)
  return (
    <div className="schedule-page" data-booking={caseId !== undefined || undefined}>
      <section className="schedule-day" aria-label="当天">
        <PageHead
          title="排期"
          second={
            <>
              <span className="schedule-date">
                {longDayText(day)}
                {workMark(day, calendar) && <span className="schedule-mark">{workMark(day, calendar)}</span>}
              </span>
              <span aria-live="polite">{entries.length === 0 ? '没有调解会' : `${entries.length} 场`}</span>
            </>
          }
          actions={
            <>
              <Button size="s" keyHint="B" onPress={() => go({ at: 'rosters' })}>
                班表
              </Button>
              <Button size="s" keyHint="←" onPress={() => show(addDays(day, -1))}>
                前一天
              </Button>
              <Button size="s" keyHint="T" onPress={() => show(today)}>
                今天
              </Button>
              <Button size="s" keyHint="→" onPress={() => show(addDays(day, 1))}>
                后一天
              </Button>
            </>
          }
        />
        <div className="schedule-scroll">
          {isFetched && entries.length === 0 && <p className="schedule-empty">{emptyText(caseId)}</p>}
          <DayBoard
            rows={rows}
            planned={moving ? movedBar(moving) : planning && plannedBar(planning, day)}
            moving={moving}
            onMove={setMoving}
            rooms={open}
            current={current}
            onCurrent={setCurrent}
            onOpen={entry =>
              go({ at: 'cases', caseId: entry.caseId, step: entry.state === 'held' ? 'session' : 'schedule' })
            }
          />
        </div>
        {moving && <MoveBar moving={moving} rooms={rooms} onEnd={() => setMoving(null)} />}
        <DayPapers day={day} version={entries.length} />
        <p className="schedule-key">
          <span>
            <i data-state="booked" /> 已订
          </span>
          <span>
            <i data-state="held" /> 已开
          </span>
          <span>
            <i data-state="busy" /> 没空
          </span>
          <span>
            <i data-state="here" /> 值守
          </span>
          <span>
            <i data-state="unasked" /> 未问
          </span>
          <span>方向键在各场之间走，Enter 打开案件，M 移动，也可以拖</span>
        </p>
      </section>
      {caseId !== undefined && <SchedulingCase caseId={caseId} day={day} onDay={show} onDraft={setDraft} />}
    </div>
  )
}

const peopleIn = (draft: PlanDraft): ContactId[] =>
  [draft.presiderId, draft.recorderId, ...draft.invitedIds, ...draft.onDutyIds].filter(id => id !== null)

/** Where a session on the move would stand: over all of its people and its new room. */
function movedBar({ entry, start, end, roomId }: Moving): PlannedBar {
  const people = entry.contactIds.map(id => `contact-${id}`)
  const parties = entry.parties.map(name => `party-${name}`)
  return { start, end, rows: new Set([...people, ...parties, `room-${roomId}`]) }
}

/** The frame stands as soon as there are two times; which rows it covers follows the form. */
function plannedBar(draft: PlanDraft, day: string): PlannedBar | null {
  if (!draft.start || !draft.end) return null
  const rooms = draft.roomId === null ? [] : [`room-${draft.roomId}`]
  const keys = [...peopleIn(draft).map(id => `contact-${id}`), ...rooms]
  return { start: `${day}T${draft.start}`, end: `${day}T${draft.end}`, rows: new Set(keys) }
}

const emptyText = (caseId: CaseId | undefined) =>
  caseId === undefined ? '这一天没有调解会。从案件页按 P 排一场。' : '这一天没有调解会。'
