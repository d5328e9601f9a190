import { useState } from 'react'

import { useGo, type Step } from '../../app/place'
import { Button } from '../../ui/button'
import { useKeys } from '../../ui/use-keys'
import { OldSource } from '../exchange/old-source'
import { PlaceRow } from '../places/place-row'
import { MoreDialog } from '../process/more-dialog'
import { Neighbours } from '../process/neighbours'
import { ProcessRows } from '../process/process-rows'
import { ProcessDialog, stepsFor, type ProcessStep } from '../process/steps'
import { RecusalRow } from '../recusal/recusal-row'
import { FailDialog } from './fail-dialog'
import { InvitedRow } from './invited-row'
import { nextStep } from './next-step'
import { NoteDialog } from './note-dialog'
import { PartyTable } from './party-table'
import { RelatedRow } from './related-row'
import { RegistrationSummary } from './registration-summary'
import { TermLine } from './term-line'
import { Timeline } from './timeline'
import { UndoButton } from './undo-button'
import type { CaseDesk } from './case-desk'

/** The reading page of a case; 登记 and 受理 put what was written then in the place of the timeline. */
export function CaseOverview({ desk, step }: { desk: CaseDesk; step: Step | null }) {
  const { file, today } = desk
  const go = useGo()
  const [dialog, setDialog] = useState<'note' | 'fail' | 'more' | null>(null)
  const [further, setFurther] = useState<ProcessStep | null>(null)
  const next = nextStep(file, today)
  const { id, stage } = file.case
  const open = stage !== 'archived' && stage !== 'declined'
  const inMediation = stage === 'accepted' || stage === 'mediating'
  const hasMore = stepsFor(file).length > 0
  const advance = () => {
    if (!next) return
    if (next.step === 'accept') go({ at: 'register', caseId: id })
    else if (next.label === '终止调解') setDialog('fail')
    else go({ at: 'cases', caseId: id, step: next.step })
  }
  const schedule = () => go({ at: 'cases', caseId: id, step: 'schedule' })
  useKeys({
    Enter: next ? advance : undefined,
    n: open ? () => setDialog('note') : undefined,
    t: open ? () => setFurther('call') : undefined,
    v: open ? () => setFurther('visit') : undefined,
    g: hasMore ? () => setDialog('more') : undefined,
    p: inMediation ? schedule : undefined,
  })
  return (
    <>
      {/* Whoever has no mouse scrolls it with the arrows. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <div className="case-body" role="region" aria-label="案情" tabIndex={0}>
        <TermLine desk={desk} />
        <PartyTable file={file} today={today} />
        <RecusalRow desk={desk} />
        <PlaceRow file={file} />
        <InvitedRow file={file} today={today} />
        <ProcessRows desk={desk} onStep={setFurther} />
        <RelatedRow caseId={id} />
        <Neighbours caseId={id} today={today} />
        {step === null ? (
          <Timeline file={file} today={today} />
        ) : (
          <RegistrationSummary file={file} today={today} step={step} />
        )}
      </div>
      <div className="case-actions">
        {next && (
          <Button variant="primary" keyHint="Enter" onPress={advance}>
            {next.label}
          </Button>
        )}
        {open && (
          <Button keyHint="N" onPress={() => setDialog('note')}>
            记一笔
          </Button>
        )}
        {open && (
          <Button keyHint="T" onPress={() => setFurther('call')}>
            电话
          </Button>
        )}
        {open && (
          <Button keyHint="V" onPress={() => setFurther('visit')}>
            上门
          </Button>
        )}
        {hasMore && (
          <Button keyHint="G" onPress={() => setDialog('more')}>
            更多办理
          </Button>
        )}
        {inMediation && next?.step !== 'schedule' && (
          <Button keyHint="P" onPress={schedule}>
            排期
          </Button>
        )}
        <span className="case-actions-gap" />
        <UndoButton desk={desk} />
        {file.timeline.some(each => each.event === 'imported') && <OldSource caseId={id} />}
        {(inMediation || stage === 'signing') && next?.label !== '终止调解' && (
          <Button onPress={() => setDialog('fail')}>终止调解</Button>
        )}
        {!open && (
          <span className="case-actions-note">
            {stage === 'archived' ? '已归档，只能看' : '不予受理，只能看'}
          </span>
        )}
      </div>
      {dialog === 'more' && (
        <MoreDialog
          file={file}
          onChoose={chosen => {
            setDialog(null)
            setFurther(chosen)
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {further && <ProcessDialog step={further} desk={desk} onClose={() => setFurther(null)} />}
      {dialog === 'note' && <NoteDialog desk={desk} onClose={() => setDialog(null)} />}
      {dialog === 'fail' && <FailDialog desk={desk} onClose={() => setDialog(null)} />}
    </>
  )
}
