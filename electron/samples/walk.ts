import type { CaseFile } from '@shared/cases/case-file'
import { addDays, addMinutes } from '@shared/core/day'
import { maskPhone } from '@shared/identity/mask'
import { expected } from '@shared/sessions/session'

import { happeningSteps } from './happenings'
import { agreeSteps } from './agreeing'
import type { SampleDesk } from './sample-desk'
import { roomSteps } from './room'
import type { SampleDispute } from './sample-files'
import { reaches, type Around, type State, type Step } from './step'
import { registerInput } from './registering'

/** One dispute as a list of dated steps, each a few calls of the procedures. */
export function stepsOf(dispute: SampleDispute, around: Around): Step[] {
  const { desk, names, today } = around
  const mediator = names.contact(dispute.mediator)
  const requested = `${addDays(today, -dispute.ago)}T${dispute.hour}`
  let file: CaseFile | undefined
  const state = {
    file: () => {
      if (!file) throw new Error(`${dispute.title} is not registered yet`)
      return file
    },
    keep: (next: CaseFile) => {
      file = next
    },
  }
  const steps: Step[] = [
    {
      at: requested,
      run: async () => {
        const start = registerInput(dispute, requested, mediator)
        const parties = []
        for (const party of start.parties)
          parties.push({ ...party, personId: await knownPerson(desk, party.name, party.phone) })
        state.keep(await desk.call('cases.register', { ...start, parties }, mediator))
      },
    },
  ]
  const { decline } = dispute
  if (decline)
    steps.push({
      at: addMinutes(requested, 40),
      run: async () =>
        state.keep(
          await desk.onCase(
            state.file(),
            'cases.decline',
            { reason: decline[0], note: decline[1] },
            mediator,
          ),
        ),
    })
  if (!decline && reaches(dispute, 'accepted'))
    steps.push({
      at: addMinutes(requested, 75),
      run: async () =>
        state.keep(
          await desk.onCase(state.file(), 'cases.accept', { mediatorId: mediator, reasons: [] }, mediator),
        ),
    })
  if (!decline && reaches(dispute, 'booked')) steps.push(...sessionSteps(dispute, around, state, requested))
  if (!decline && reaches(dispute, 'booked')) steps.push(...roomSteps(dispute, around, state))
  if (!decline && reaches(dispute, 'settled')) steps.push(...agreeSteps(dispute, around, state))
  steps.push(...happeningSteps(dispute, around, state))
  return steps
}

/** Whoever has been here before is chosen from the suggestions, as at the counter. */
async function knownPerson(desk: SampleDesk, name = '', phone = '') {
  if (name === '' || phone === '') return null
  const offered = await desk.call('persons.suggest', { text: name, limit: 20 })
  return offered.find(each => each.name === name && each.phone === maskPhone(phone))?.id ?? null
}

function sessionSteps(
  dispute: SampleDispute,
  { desk, names, today }: Around,
  state: State,
  requested: string,
): Step[] {
  const { session } = dispute
  if (!session) throw new Error(`${dispute.title} has no session`)
  const mediator = names.contact(dispute.mediator)
  const day = addDays(today, -session.ago)
  const [from = '', to = ''] = session.time.split('-')
  const invitedIds = dispute.invited.map(name => names.contact(name))
  const plan = {
    start: `${day}T${from}`,
    end: `${day}T${to}`,
    roomId: names.room(dispute.room),
    presiderId: mediator,
    recorderId: names.contact(dispute.recorder),
    invitedIds,
    onDutyIds: [],
  }
  const book = async () => {
    for (const contactId of invitedIds) {
      const consent = {
        partyIds: state.file().case.parties.map(each => each.id),
        contactId,
        category: null,
        on: requested.slice(0, 10),
        how: 'written' as const,
      }
      state.keep(await desk.onCase(state.file(), 'cases.consent', consent, mediator))
    }
    state.keep(await desk.onCase(state.file(), 'sessions.book', { plan, reasons: [] }, mediator))
  }
  const hold = async () => {
    const file = state.file()
    const sessionId = file.sessions.at(-1)?.id ?? null
    if (sessionId === null) throw new Error(`${dispute.title} was not booked`)
    const partyIds = file.case.parties.map(each => each.id)
    const speaker = (name: string) => {
      const party = file.case.parties.find(each => each.name === name)
      return party ? { partyId: party.id } : { contactId: names.contact(name) }
    }
    const changes = {
      attendance: expected(partyIds, plan).map(who => ({ who, came: true, at: plan.start })),
      rightsToldOn: day,
      rightsToldHow: 'oral' as const,
      notes: dispute.notes.map(([name, text]) => ({ speaker: speaker(name), text })),
      result: resultOf(dispute),
      nextNote: resultOf(dispute) === 'continued' ? '材料齐了另行电话约定' : '',
    }
    state.keep(await desk.onCase(file, 'sessions.record', { sessionId, changes }, mediator))
    state.keep(await desk.onCase(state.file(), 'sessions.close', { sessionId }, mediator))
    if (dispute.reach === 'failed')
      state.keep(
        await desk.onCase(
          state.file(),
          'cases.fail',
          { reason: 'far-apart', routesTold: true, note: '' },
          mediator,
        ),
      )
  }
  const steps: Step[] = [{ at: addMinutes(requested, 120), run: book }]
  if (dispute.reach !== 'booked') steps.push({ at: plan.end, run: hold })
  return steps
}

function resultOf({ reach }: SampleDispute): 'settled' | 'failed' | 'continued' {
  if (reach === 'failed') return 'failed'
  return reach === 'continued' ? 'continued' : 'settled'
}
