import { asAgreed, blankAct, blankPay, type Clause } from '@shared/agreements/clause'
import type { CaseFile } from '@shared/cases/case-file'
import { addDays, addMinutes } from '@shared/core/day'
import type { PartyId } from '@shared/core/ids'
import { missingItems } from '@shared/dossier/dossier'
import type { Signing } from '@shared/signing/signing'

import type { SampleClause, SampleDispute } from './sample-files'
import { reaches, type Around, type State, type Step } from './step'

const RULES_WITH_REASON = ['R-41', 'R-43', 'R-49'].map(rule => ({ rule, reason: '当事人当面说明并确认' }))

/** From the settled session to the archive, as far as the sample goes. */
export function agreeSteps(dispute: SampleDispute, { desk, names, today }: Around, state: State): Step[] {
  const mediator = names.contact(dispute.mediator)
  const recorder = names.contact(dispute.recorder)
  const { session } = dispute
  const end = session ? `${addDays(today, -session.ago)}T${session.time.split('-')[1] ?? ''}` : ''
  const steps: Step[] = []
  const step = (minutes: number, run: () => Promise<void>) =>
    steps.push({ at: addMinutes(end, minutes), run })

  step(1, async () => {
    state.keep(await desk.onCase(state.file(), 'agreements.draft', {}, mediator))
    const clauses = dispute.clauses.map(each => clauseOf(each, state.file(), today))
    state.keep(
      await desk.onCase(
        state.file(),
        'agreements.write',
        { changes: { clauses }, newEdition: false },
        mediator,
      ),
    )
  })
  if (reaches(dispute, 'presented'))
    step(2, async () =>
      state.keep(
        await desk.onCase(state.file(), 'agreements.present', { reasons: RULES_WITH_REASON }, mediator),
      ),
    )
  const mark = async (signing: Omit<Signing, 'aloud' | 'at'>, minutes: number) =>
    state.keep(
      await desk.onCase(
        state.file(),
        'signing.mark',
        { signing: { ...signing, at: addMinutes(end, minutes), aloud: false } },
        mediator,
      ),
    )
  if (reaches(dispute, 'signing'))
    step(5, async () => {
      const all = state.file().case.parties
      const signers = dispute.reach === 'signing' ? all.slice(0, 1) : all
      for (const { id } of signers)
        for (const act of ['read', 'signed', 'fingerprinted'] as const)
          await mark({ who: { partyId: id }, act }, 5)
    })
  if (reaches(dispute, 'effective'))
    step(9, async () => {
      await mark({ who: { mediatorId: mediator }, act: 'signed' }, 8)
      await mark({ who: { recorderId: recorder }, act: 'signed' }, 8)
      await mark({ who: { committee: true }, act: 'sealed' }, 9)
    })
  for (const index of dispute.done)
    steps.push({
      at: `${addDays(today, -1)}T17:${String(10 + index)}`,
      run: async () => {
        const duty = state.file().duties[index]
        if (!duty) throw new Error(`${dispute.title} has no duty ${index}`)
        const doneOn = duty.due < today ? duty.due : addDays(today, -1)
        state.keep(
          await desk.onCase(state.file(), 'agreements.perform', { dutyId: duty.id, doneOn }, mediator),
        )
      },
    })
  if (reaches(dispute, 'archived'))
    steps.push({
      at: `${addDays(today, -1)}T17:40`,
      run: async () => {
        for (const item of missingItems(state.file().dossier))
          state.keep(
            await desk.onCase(
              state.file(),
              'dossier.enclose',
              { item, pages: item === 'record' ? 3 : 2 },
              mediator,
            ),
          )
        state.keep(
          await desk.onCase(state.file(), 'dossier.close', { retention: '长期', reasons: [] }, mediator),
        )
      },
    })
  return steps
}

export function clauseOf(sample: SampleClause, file: CaseFile, today: string): Clause {
  const party = (name: string): PartyId => {
    const found = file.case.parties.find(each => each.name === name)
    if (!found) throw new Error(`No party ${name}`)
    return found.id
  }
  if (sample.open) return asAgreed(clauseOf({ ...sample, open: false }, file, today), false)
  if ('act' in sample) {
    const { by, days, measure, manner, otherwise } = sample.act
    const when = days === null ? { due: null, lasting: true } : { due: addDays(today, days), lasting: false }
    return { ...blankAct, ...when, actors: by.map(party), action: sample.act.do, measure, manner, otherwise }
  }
  const { from, to, outside, purpose, yuan, days, parts, method, otherwise } = sample.pay
  const instalments = (parts.length > 0 ? parts : [[days, yuan] as const]).map(([at, amount]) => ({
    due: addDays(today, at),
    amountFen: Math.round(amount * 100),
  }))
  const totalFen = Math.round(yuan * 100)
  const who = { payers: from.map(party), payees: to.map(party), payeeOutside: outside }
  return { ...blankPay, ...who, purpose, totalFen, instalments, method, otherwise }
}
