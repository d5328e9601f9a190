import { caseTitle, shortNumber } from '@shared/cases/case'
import type { CaseId } from '@shared/core/ids'

import { useGo } from '../../app/place'
import { useCaseFile, useToday } from '../../app/queries'
import { useCaseCommand } from '../../app/use-case-command'
import { Trouble } from '../cases/trouble'
import { BookingForm } from '../sessions/booking-form'
import type { PlanDraft } from '../sessions/plan'

type Props = {
  caseId: CaseId
  day: string
  onDay: (day: string) => void
  onDraft: (draft: PlanDraft) => void
}

/** The case that is looking for a time, beside the board that shows what is free. */
export function SchedulingCase({ caseId, day, onDay, onDraft }: Props) {
  const { data: file } = useCaseFile(caseId)
  const command = useCaseCommand(caseId)
  const today = useToday()
  const go = useGo()
  if (!file) return <aside className="schedule-booking" />
  const booked = file.sessions.find(each => each.state === 'booked') ?? null
  const mayBook = file.case.stage === 'accepted' || file.case.stage === 'mediating'
  return (
    <aside className="schedule-booking" aria-label="排期的案件">
      <p className="schedule-case">
        {shortNumber(file.case.acceptance?.number ?? null)}　{caseTitle(file.case.registration)}
      </p>
      <Trouble desk={command} />
      {mayBook ? (
        <BookingForm
          key={booked?.id ?? 'new'}
          desk={{ file, today, ...command }}
          booked={booked}
          day={day}
          onDay={onDay}
          onDraft={onDraft}
          onDone={() => go({ at: 'cases', caseId, step: 'schedule' })}
        />
      ) : (
        <p className="schedule-case">
          {file.case.stage === 'registered' ? '受理以后才能排调解会。' : '调解已经结束，不再排调解会。'}
        </p>
      )}
    </aside>
  )
}
