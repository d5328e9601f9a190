import type { CaseFile } from '@shared/cases/case-file'
import { addDays } from '@shared/core/day'

import { clauseOf } from './agreeing'
import type { SampleDispute } from './sample-files'
import type { Around, State, Step } from './step'

/** What the staff wrote down for themselves, and the points that stood before the session began. */
export function roomSteps(dispute: SampleDispute, { desk, names, today }: Around, state: State): Step[] {
  const mediator = names.contact(dispute.mediator)
  const { caucus } = dispute
  const steps: Step[] = []
  if (caucus) {
    steps.push({
      at: `${today}T08:31`,
      run: async () => {
        state.keep(await desk.onCase(state.file(), 'caucus.screen', { answers: caucus.screening }, mediator))
        for (const [name, text] of caucus.notes) {
          const speaker = name === '' ? null : { partyId: partyOf(state.file(), name) }
          const note = { sessionId: null, speaker, words: { inConfidence: text } }
          state.keep(await desk.onCase(state.file(), 'caucus.note', note, mediator))
        }
      },
    })
    for (const [name, matter, aim, yuan, terms, ago, hour] of caucus.offers)
      steps.push({
        at: `${addDays(today, -ago)}T${hour}`,
        run: async () => {
          const offer = {
            sessionId: null,
            partyId: partyOf(state.file(), name),
            matter,
            aim,
            amountFen: Math.round(yuan * 100),
            terms: terms === '' ? null : { inConfidence: terms },
          }
          state.keep(await desk.onCase(state.file(), 'caucus.offer', offer, mediator))
        },
      })
  }
  if (dispute.reach === 'booked' && dispute.clauses.length > 0)
    steps.push({
      at: `${today}T08:40`,
      run: async () => {
        state.keep(await desk.onCase(state.file(), 'agreements.draft', {}, mediator))
        const clauses = dispute.clauses.map(each => clauseOf(each, state.file(), today))
        const text = { changes: { clauses }, newEdition: false }
        state.keep(await desk.onCase(state.file(), 'agreements.write', text, mediator))
      },
    })
  return steps
}

function partyOf(file: CaseFile, name: string) {
  const found = file.case.parties.find(each => each.name === name)
  if (!found) throw new Error(`No party ${name}`)
  return found.id
}
