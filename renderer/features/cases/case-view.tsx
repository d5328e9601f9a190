import type { CaseId } from '@shared/core/ids'

import type { Step } from '../../app/place'
import { useCaseFile, useToday } from '../../app/queries'
import { useCaseCommand } from '../../app/use-case-command'
import { failureOf } from '../../desk'
import { FailureNote } from '../../ui/failure-note'
import { failureText } from '../../wording/failure-text'
import { AgreementStep } from '../agreement/agreement-step'
import { ArchiveStep } from '../dossier/archive-step'
import { DossierColumn } from '../dossier/dossier-column'
import { ScheduleStep } from '../sessions/schedule-step'
import { SessionStep } from '../sessions/session-step'
import { SigningStep } from '../signing/signing-step'
import { CaseHead } from './case-head'
import { CaseOverview } from './case-overview'
import type { CaseDesk } from './case-desk'
import { Trouble } from './trouble'
import { isWide } from './wide-steps'
import './case-view.css'

type Props = { caseId: CaseId; step: Step | null }

/** One case: its head with the seven steps, and under it either the overview or the step being worked on. */
export function CaseView({ caseId, step }: Props) {
  const { data: file, error } = useCaseFile(caseId)
  const command = useCaseCommand(caseId)
  const today = useToday()
  if (error) return <FailureNote>{failureText(failureOf(error))}</FailureNote>
  if (!file) return <CaseSkeleton />
  const desk: CaseDesk = { file, today, ...command }
  return (
    <article className="case" data-wide={isWide(step) || undefined}>
      <div className="case-main">
        <CaseHead file={file} step={step} />
        <Trouble desk={command} />
        <StepBody desk={desk} step={step} />
      </div>
      {!isWide(step) && <DossierColumn file={file} />}
    </article>
  )
}

function StepBody({ desk, step }: { desk: CaseDesk; step: Step | null }) {
  switch (step) {
    case 'schedule':
      return <ScheduleStep desk={desk} />
    case 'session':
      return <SessionStep desk={desk} />
    case 'agreement':
      return <AgreementStep desk={desk} />
    case 'signing':
      return <SigningStep desk={desk} />
    case 'archive':
      return <ArchiveStep desk={desk} />
    case 'register':
    case 'accept':
    case null:
      return <CaseOverview desk={desk} step={step} />
  }
}

/** Still bars where the text will be; a fast answer never shows them. */
function CaseSkeleton() {
  return (
    <div className="case-skeleton" aria-busy="true" aria-label="正在读取">
      <span />
      <span />
      <span />
    </div>
  )
}
