import { caseTitle, shortNumber } from '@shared/cases/case'
import type { CaseFile } from '@shared/cases/case-file'
import { clockOf, dayOf } from '@shared/core/day'
import type { CaseId } from '@shared/core/ids'
import type { Ask } from '@shared/finder/ask'
import type { SessionPlan } from '@shared/sessions/session'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'

import { useGo } from '../../app/place'
import { useCaseFile, useToday } from '../../app/queries'
import { useCaseCommand } from '../../app/use-case-command'
import { call } from '../../desk'
import { Choice } from '../../ui/choice'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'
import { defaultAsk } from '../finder/default-ask'
import { FinderPanel } from '../finder/finder-panel'
import { BookingForm } from '../sessions/booking-form'
import type { PlanDraft } from '../sessions/plan'

type Props = {
  caseId: CaseId
  day: string
  onDay: (day: string) => void
  onDraft: (draft: PlanDraft) => void
}

/** The case that is looking for a time, beside the board that shows what is free. */
export function SchedulingCase(props: Props) {
  const { data: file } = useCaseFile(props.caseId)
  const command = useCaseCommand(props.caseId)
  const today = useToday()
  if (!file) return <aside className="schedule-booking" />
  const mayBook = file.case.stage === 'accepted' || file.case.stage === 'mediating'
  return (
    <aside className="schedule-booking" aria-label="排期的案件">
      <p className="schedule-case">
        {shortNumber(file.case.acceptance?.number ?? null)}　{caseTitle(file.case.registration)}
      </p>
      {mayBook ? (
        <Planning {...props} file={file} desk={{ file, today, ...command }} />
      ) : (
        <p className="schedule-case">
          {file.case.stage === 'registered' ? '受理以后才能排调解会。' : '调解已经结束，不再排调解会。'}
        </p>
      )}
    </aside>
  )
}

/** 找时间 asks the finder; 自己填 writes a time by hand. A session that is booked is changed by hand. */
function Planning({ caseId, day, onDay, onDraft, file, desk }: Props & { file: CaseFile; desk: CaseDesk }) {
  const go = useGo()
  const booked = file.sessions.find(each => each.state === 'booked') ?? null
  const [mode, setMode] = useState<'find' | 'write'>(booked ? 'write' : 'find')
  const { data: settings } = useQuery({
    queryKey: ['finder-settings'],
    queryFn: () => call('finder.settings', {}),
  })
  const [written, setAsk] = useState<Ask | null>(null)
  const { data: caucus } = useQuery({
    queryKey: ['finder-screening', caseId],
    queryFn: () => call('caucus.get', { caseId }),
  })
  const ask =
    written ??
    (settings && caucus ? defaultAsk(file, desk.today, settings.weights, null, caucus.screening) : null)
  const onPlan = useCallback(
    (plan: SessionPlan | null) => {
      if (!plan) return
      onDraft(draftOfPlan(plan))
      onDay(dayOf(plan.start))
    },
    // oxlint-disable-next-line react/exhaustive-deps -- the day is asked for when the proposal changes, not when the page does
    [onDraft],
  )
  const done = () => go({ at: 'cases', caseId, step: 'schedule' })
  return (
    <>
      {!booked && (
        <div className="schedule-modes">
          <Choice
            label="怎么排"
            layout="bare"
            value={mode}
            options={[
              { value: 'find', label: '找时间' },
              { value: 'write', label: '自己填' },
            ]}
            onChange={setMode}
          />
        </div>
      )}
      {mode === 'find' && !booked ? (
        ask && <FinderPanel desk={desk} ask={ask} onAsk={setAsk} onPlan={onPlan} onDone={done} />
      ) : (
        <>
          <Trouble desk={desk} />
          <BookingForm
            key={booked?.id ?? 'new'}
            desk={desk}
            booked={booked}
            day={day}
            onDay={onDay}
            onDraft={onDraft}
            onDone={done}
          />
        </>
      )}
    </>
  )
}

const draftOfPlan = (plan: SessionPlan): PlanDraft => ({
  day: dayOf(plan.start),
  start: clockOf(plan.start),
  end: clockOf(plan.end),
  roomId: plan.roomId,
  presiderId: plan.presiderId,
  recorderId: plan.recorderId,
  invitedIds: plan.invitedIds,
  onDutyIds: plan.onDutyIds,
})
