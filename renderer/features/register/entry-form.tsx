import type { CaseId } from '@shared/core/ids'
import type { Contact } from '@shared/directory/contact'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'

import { useGo } from '../../app/place'
import { queries, useToday } from '../../app/queries'
import { PageHead } from '../../ui/page-head'
import { useKeys } from '../../ui/use-keys'
import { timeText } from '../../wording/dates'
import { AcceptDialog } from './accept-dialog'
import { DeclineDialog } from './decline-dialog'
import { ArrivalFields, DisputeFields } from './dispute-fields'
import { DraftTabs } from './draft-tabs'
import { EntryActions } from './entry-actions'
import { gapField, gapsOf, goToField } from './gap-fields'
import { MissingSide } from './missing-side'
import { PartySide } from './party-side'
import { QuestionFields } from './question-fields'
import { useEntry } from './use-entry'

type Props = { caseId: CaseId | null; actor: Contact; onOpened: (id: CaseId) => void }

export function EntryForm({ caseId, actor, onOpened }: Props) {
  const go = useGo()
  const today = useToday()
  const { data: clock } = useQuery(queries.clock)
  const [opened] = useState(() => clock?.now ?? `${today}T09:00`)
  const entry = useEntry(caseId, actor, clock?.now ?? opened, onOpened)
  const [asking, setAsking] = useState<'accept' | 'decline' | null>(null)
  // 受理 was asked for while the last words were still on their way to the desk.
  const [wanted, setWanted] = useState(false)
  const at = useRef(-1)

  const registered = entry.file === null || entry.file.case.stage === 'registered'
  const gaps = registered ? gapsOf(entry, today) : []
  const missing = new Set(
    gaps.filter(each => each.severity !== 'hint').map(gap => gapField(gap, entry.parties)),
  )
  const stops = gaps.filter(each => each.severity === 'stop').length
  const readOnly = entry.locked === 'all'
  const fixed = entry.locked !== null

  const step = (by: number) => {
    if (gaps.length === 0) return
    at.current = (at.current + by + gaps.length) % gaps.length
    const gap = gaps[at.current]
    if (gap) goToField(gapField(gap, entry.parties))
  }
  const accept = () => setWanted(registered)
  if (wanted && !entry.command.busy && (entry.file !== null || caseId === null)) {
    setWanted(false)
    if (stops === 0 && entry.file) setAsking('accept')
  }
  const putDown = () => go({ at: 'today' })
  useKeys({
    F6: () => !fixed && entry.addParty('applicant'),
    F7: () => !fixed && entry.addParty('respondent'),
    F8: () => step(1),
    'Shift+F8': () => step(-1),
    F9: () => !readOnly && entry.write({ urgent: !entry.registration.urgent }),
    'Ctrl+Enter': registered ? accept : () => caseId && go({ at: 'cases', caseId }),
    'Ctrl+m': putDown,
  })
  if (caseId !== null && entry.file === null) return null
  const section = { entry, missing, readOnly }
  return (
    <>
      <PageHead
        title="登记"
        second={<DraftTabs caseId={caseId} />}
        actions={<span className="reg-time">申请时间 {timeText(entry.registration.requestedAt, today)}</span>}
      />
      <div className="reg">
        <div className="reg-form">
          {entry.registration.urgent && (
            <p className="reg-urgent">紧急：先保人身安全。有人受伤拨 120，有暴力拨 110，再接着登记。</p>
          )}
          <ArrivalFields {...section} />
          <PartySide
            {...section}
            readOnly={fixed}
            side="applicant"
            today={today}
            keyHint="F6"
            autoFocus={caseId === null}
          />
          <PartySide
            {...section}
            readOnly={fixed}
            side="respondent"
            today={today}
            keyHint="F7"
            autoFocus={false}
          />
          <DisputeFields {...section} />
          <QuestionFields {...section} />
        </div>
        <MissingSide entry={entry} gaps={gaps} today={today} />
      </div>
      <EntryActions
        entry={entry}
        stops={stops}
        registered={registered}
        onAccept={accept}
        onDecline={() => setAsking('decline')}
        onPutDown={putDown}
      />
      {asking === 'accept' && (
        <AcceptDialog
          entry={entry}
          gaps={gaps}
          actor={actor}
          today={today}
          onClose={() => setAsking(null)}
          onAccepted={() => caseId && go({ at: 'cases', caseId })}
        />
      )}
      {asking === 'decline' && (
        <DeclineDialog
          entry={entry}
          onClose={() => setAsking(null)}
          onDeclined={() => caseId && go({ at: 'cases', caseId })}
        />
      )}
    </>
  )
}
