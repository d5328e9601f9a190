import { dayOf } from '@shared/core/day'
import type { Session } from '@shared/sessions/session'
import { useState } from 'react'

import { useGo } from '../../app/place'
import { Button } from '../../ui/button'
import { Ruled } from '../../ui/ruled'
import { dayText, periodText } from '../../wording/dates'
import type { CaseDesk } from '../cases/case-desk'
import { BookingForm } from './booking-form'
import { CancelDialog } from './cancel-dialog'
import { ConsentGrid } from './consent-grid'
import { NoticePanel } from './notice-panel'
import { ScreeningLine } from './screening-line'
import { TellParties } from '../notices/tell-parties'
import { SessionList } from './session-list'
import { goingOn } from '@shared/cases/open-item'
import type { ContactId } from '@shared/core/ids'
import './schedule-step.css'

/** 排期: who, where and when; who has agreed to whom; and the calls to attend. */
export function ScheduleStep({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const go = useGo()
  const booked = file.sessions.find(each => each.state === 'booked')
  const [invited, setInvited] = useState<readonly ContactId[]>([])
  const [cancelling, setCancelling] = useState<Session | null>(null)
  const goesOn = file.case.stage === 'effective' && goingOn(file.openItems).length > 0
  const mayBook = file.case.stage === 'accepted' || file.case.stage === 'mediating' || goesOn
  return (
    <div className="schedule-step">
      <section className="schedule-form" aria-label="排期">
        {mayBook ? (
          <BookingForm
            key={booked?.id ?? 'new'}
            desk={desk}
            booked={booked ?? null}
            onInvited={setInvited}
            onBoard={day => go({ at: 'schedule', caseId: file.case.id, ...(day && { day }) })}
            onCancel={() => booked && setCancelling(booked)}
          />
        ) : (
          <div className="case-body step-empty">
            <Ruled title="排期" />
            <p>
              {file.case.stage === 'registered' ? '受理以后才能排调解会。' : '调解已经结束，不再排调解会。'}
            </p>
          </div>
        )}
      </section>
      <aside className="schedule-side">
        <ConsentGrid desk={desk} invited={invited} />
        <ScreeningLine desk={desk} session={booked ?? null} />
        {booked && (
          <section aria-label={`第${booked.ordinal}次调解会`}>
            <Ruled
              title={`第${booked.ordinal}次调解会`}
              note={`${dayText(dayOf(booked.start), today)} ${periodText(booked.start, booked.end)}`}
              actions={
                dayOf(booked.start) <= today && (
                  <Button size="s" onPress={() => go({ at: 'cases', caseId: file.case.id, step: 'session' })}>
                    开始
                  </Button>
                )
              }
            />
            <NoticePanel desk={desk} session={booked} />
            <TellParties desk={desk} session={booked} />
          </section>
        )}
        <SessionList file={file} today={today} />
      </aside>
      {cancelling && <CancelDialog desk={desk} session={cancelling} onClose={() => setCancelling(null)} />}
    </div>
  )
}
