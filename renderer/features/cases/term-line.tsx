import { dateOnScreen } from '@shared/core/chinese-date'
import type { Deadline } from '@shared/deadlines/deadline'
import { useState } from 'react'

import { useCalendar } from '../../app/calendar'
import { Button } from '../../ui/button'
import { confirmationReason, distanceText, termReason } from '../../wording/deadlines'
import type { CaseDesk } from './case-desk'
import { ExtendDialog } from './extend-dialog'

/** 调解期限 with its day, its distance and the rule it comes from. */
export function TermLine({ desk }: { desk: CaseDesk }) {
  const { file, today } = desk
  const calendar = useCalendar()
  const [extending, setExtending] = useState(false)
  const { stage, acceptance } = file.case
  // Once the court has been asked, its own line tells.
  if (file.confirmation && file.confirmations.length > 0) return null
  if (file.confirmation) return <ConfirmationLine deadline={file.confirmation} today={today} />
  if (!file.term || !acceptance) return null
  const running = stage === 'accepted' || stage === 'mediating' || stage === 'signing'
  const { end, deadline } = file.term
  const extended = acceptance.extendedTo !== null && acceptance.extendedOn !== null
  return (
    <div className="term-line">
      <span className="term-label">调解期限</span>
      <b className="term-day" data-late={(running && end < today) || undefined}>
        {dateOnScreen(end, today)}
      </b>
      {running && (
        <span>
          {end >= today && end !== today ? '还有 ' : ''}
          {distanceText(end, today, calendar)}
        </span>
      )}
      <span className="term-reason">
        {termReason(deadline, '受理', today)}
        {extended && `；各方${dateOnScreen(acceptance.extendedOn ?? '', today)}同意延长`}
      </span>
      {running && stage !== 'signing' && (
        <Button size="s" variant="text" onPress={() => setExtending(true)}>
          延长期限
        </Button>
      )}
      {running && isLabour(file) && file.case.closing.routesToldOn === null && (
        <Button size="s" variant="text" onPress={() => void desk.run('cases.tellRoutes', {})}>
          已告知可以申请仲裁
        </Button>
      )}
      {extending && <ExtendDialog desk={desk} end={end} onClose={() => setExtending(false)} />}
    </div>
  )
}

/** fifteen days after a labour application the parties are told that arbitration is open. */
const isLabour = ({ case: { registration } }: CaseDesk['file']) =>
  registration.kind === 'labour' || registration.kind === 'migrant-wages'

/** Once the agreement is in force its own date counts, not the term that led to it. */
function ConfirmationLine({ deadline, today }: { deadline: Deadline; today: string }) {
  const calendar = useCalendar()
  const day = deadline.due ?? deadline.raw
  return (
    <div className="term-line">
      <span className="term-label">司法确认</span>
      <b className="term-day">{dateOnScreen(day, today)}</b>
      <span>{day < today ? '申请期已过' : `最晚，还有 ${distanceText(day, today, calendar)}`}</span>
      <span className="term-reason">{confirmationReason(deadline, today)}，双方共同申请</span>
    </div>
  )
}
