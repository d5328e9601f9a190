import { addDays } from '@shared/core/day'
import { HOUSE_KINDS, type HousePaperRef } from '@shared/papers/contract'
import { weekdayFromMonday } from '@shared/rosters/shifts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { call } from '../../desk'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { PageHead } from '../../ui/page-head'
import { Ruled } from '../../ui/ruled'
import { useKeys } from '../../ui/use-keys'
import { dayText } from '../../wording/dates'
import { PaperPane } from '../papers/paper-pane'
import { AwayForm } from './away-form'
import { HitList } from './hit-list'
import { NoteForm } from './note-form'
import { RosterForm } from './roster-form'
import { WeekSheet } from './week-sheet'
import './rosters-page.css'

/** 班表: who is there this week, what is not covered, who is away, and which sessions that hits. */
export function RostersPage() {
  const today = useToday()
  const go = useGo()
  const [week, setWeek] = useState(0)
  const monday = addDays(today, 1 - weekdayFromMonday(today) + week * 7)
  const { data: contacts = [] } = useQuery(queries.contacts)
  const { data: view } = useQuery({
    queryKey: ['rosters', monday],
    queryFn: () => call('rosters.view', { from: monday, days: 7 }),
    placeholderData: keepPreviousData,
  })
  const { data: ahead } = useQuery({
    queryKey: ['rosters', 'ahead', today],
    queryFn: () => call('rosters.view', { from: today, days: 28 }),
  })
  useKeys({ t: () => setWeek(0) })
  const name = (id: number | null) => contacts.find(each => each.id === id)?.name ?? ''
  const gaps = ahead?.gaps ?? []
  const [paper, setPaper] = useState<HousePaperRef | null>(null)
  return (
    <div className="rosters-page">
      <PageHead
        title="班表"
        second={`${dayText(monday, today)} 起一周`}
        actions={
          <>
            <Button size="s" onPress={() => setWeek(now => now - 1)}>
              前一周
            </Button>
            <Button size="s" keyHint="T" onPress={() => setWeek(0)}>
              本周
            </Button>
            <Button size="s" onPress={() => setWeek(now => now + 1)}>
              后一周
            </Button>
            <Button size="s" onPress={() => setPaper({ kind: 'wall-sheet', monday })}>
              打印班表
            </Button>
            <Button size="s" onPress={() => setPaper({ kind: 'duty-poster', on: today })}>
              公示牌
            </Button>
            <Button size="s" onPress={() => go({ at: 'schedule' })}>
              看排期
            </Button>
          </>
        }
      />
      {paper && (
        <Dialog title={HOUSE_KINDS.words[paper.kind]} isOpen width="l" onClose={() => setPaper(null)}>
          <PaperPane paper={paper} title={HOUSE_KINDS.words[paper.kind]} version={view?.shifts.length ?? 0} />
        </Dialog>
      )}
      <div className="rosters-body">
        <div className="rosters-main">
          <HitList today={today} />
          {view && <WeekSheet view={view} monday={monday} today={today} name={name} />}
          <RosterForm contacts={contacts} today={today} />
        </div>
        <aside className="rosters-side">
          <AwayForm contacts={contacts} changes={ahead?.changes ?? []} today={today} />
          <section aria-label="没人的班">
            <Ruled title="没人的班" note={gaps.length === 0 ? '四周内都有人' : `四周内 ${gaps.length} 个`} />
            <ul className="rosters-lines">
              {gaps.map(each => (
                <li key={`${each.rosterId}${each.day}${each.from}${each.away ?? ''}`}>
                  <b>
                    {dayText(each.day, today)} {each.from}–{each.to}
                  </b>{' '}
                  {each.title}
                  {each.away !== null && `，${name(each.away)}不在`}
                </li>
              ))}
            </ul>
          </section>
          {view && <NoteForm view={view} today={today} />}
          <section aria-label="本周时数">
            <Ruled title="本周时数" note="按班表自己数" />
            <ul className="rosters-lines">
              {view?.hours
                .toSorted((a, b) => b.hours - a.hours)
                .map(each => (
                  <li key={each.contactId}>
                    {name(each.contactId)} <span>{Math.round(each.hours * 10) / 10} 小时</span>
                  </li>
                ))}
            </ul>
          </section>
        </aside>
      </div>
    </div>
  )
}
