import { addDays, addMinutes } from '@shared/core/day'
import type { CaseFile } from '@shared/cases/case-file'

import type { SampleDispute } from './sample-files'
import { reaches, type Around, type State, type Step } from './step'

/** What happened beside the straight road: tags, calls, 劝阻, levels, letters, oral and partial agreements, the court. */
export function happeningSteps(dispute: SampleDispute, { desk, names, today }: Around, state: State): Step[] {
  const mediator = names.contact(dispute.mediator)
  const requested = `${addDays(today, -dispute.ago)}T${dispute.hour}`
  const steps: Step[] = []
  const morning = (ago: number, minutes: number) => addMinutes(`${addDays(today, -ago)}T08:40`, minutes)
  const then = (at: string, run: (file: CaseFile) => Promise<CaseFile | void>) =>
    steps.push({
      at,
      run: async () => {
        const next = await run(state.file())
        if (next) state.keep(next)
      },
    })

  for (const tag of dispute.tags)
    then(addMinutes(requested, 1), async ({ case: { id } }) => {
      await desk.call('marks.tag', { caseId: id, tag, on: true }, mediator)
    })
  if (dispute.pinned)
    then(addMinutes(requested, 1), async ({ case: { id } }) => {
      await desk.call('marks.pin', { caseId: id, on: true }, names.contact('沈玉兰'))
    })
  if (dispute.seen && reaches(dispute, 'accepted'))
    for (const index of dispute.parties.keys())
      then(addMinutes(requested, 80), file => {
        const partyId = file.case.parties[index]?.id
        if (!partyId) throw new Error('No such party')
        const lit = { partyId, light: 'identity-seen' as const, how: 'original' as const }
        return desk.onCase(file, 'cases.light', { ...lit, on: requested.slice(0, 10) }, mediator)
      })
  for (const [at, [kind, outcome, ago, text]] of dispute.outreach.entries())
    then(morning(ago, at), file => {
      const partyId = file.case.parties.at(-1)?.id ?? null
      return desk.onCase(file, 'outreach.log', { kind, outcome, partyId, text }, mediator)
    })
  const { hand, entrusted, oral, withdrawn, leftOpen, court, report } = dispute
  if (hand) {
    const [to, ago, receiver, reason] = hand
    const move = { to, on: addDays(today, -ago), receiver, reason }
    then(morning(ago, 20), file => desk.onCase(file, 'levels.hand', move, mediator))
  }
  if (entrusted) {
    const [organ, organName, letter, matter, contact, due] = entrusted
    const on = requested.slice(0, 10)
    const details = { organ, organName, letter, matter, contact, on, feedbackDue: addDays(today, due) }
    then(addMinutes(requested, 30), file => desk.onCase(file, 'entrustments.in', { details }, mediator))
  }
  if (oral) {
    const [ago, content, yuan] = oral
    const words = {
      on: addDays(today, -ago),
      place: '现场',
      facts: dispute.facts,
      content,
      amountFen: yuan * 100,
      due: null,
    }
    const plain = { askedForWriting: false, civilRights: false, reasons: [] }
    then(morning(ago, 60), file =>
      desk.onCase(file, 'oral.agree', { words, mediatorId: mediator, ...plain }, mediator),
    )
  }
  if (withdrawn) {
    const [ago, note] = withdrawn
    then(morning(ago, 70), file => {
      const partyId = file.case.parties[0]?.id
      if (!partyId) throw new Error('Nobody to withdraw')
      const asked = { partyId, on: addDays(today, -ago), routesTold: true, note }
      return desk.onCase(file, 'cases.withdraw', asked, mediator)
    })
  }
  if (leftOpen)
    then(morning(1, 10), file =>
      desk.onCase(
        file,
        'cases.leaveOpen',
        { items: leftOpen, course: 'goes-on', routesTold: false },
        mediator,
      ),
    )
  if (court) {
    const [applied, ruled, ruling] = court
    const asked = { court: '榕城区人民法院', appliedOn: addDays(today, -applied), joint: true }
    then(morning(applied, 30), file => desk.onCase(file, 'court.apply', asked, mediator))
    then(morning(ruled, 30), file => {
      const confirmationId = file.confirmations[0]?.id ?? 0
      const answer = { confirmationId, result: 'valid' as const, on: addDays(today, -ruled), ruling }
      return desk.onCase(file, 'court.ruled', answer, mediator)
    })
  }
  if (report) {
    const [ago, department, receiver, request] = report
    const told = { ground: 'noise' as const, department, receiver, request }
    then(morning(ago, 50), file => desk.onCase(file, 'escalation.report', told, mediator))
  }
  return steps
}
