import type { CaseFile } from '@shared/cases/case-file'
import { addDays } from '@shared/core/day'
import type { ContactId } from '@shared/core/ids'
import { USUAL_HOURS, type Ask, type ChangeShown } from '@shared/finder/ask'
import type { Weights } from '@shared/finder/problem'
import { roomNeeds, type Screening } from '@shared/sessions/screening'
import type { PlanDraft } from '../sessions/plan'

/** How far ahead is looked where no term runs. */
const USUAL_DAYS = 30

/** The question as it is first asked: the people of the last session or of the form, up to the legal date. */
export function defaultAsk(
  file: CaseFile,
  today: string,
  weights: Weights,
  draft: PlanDraft | null,
  /** What the staff answered for themselves decides room and arrival. */
  screening: Screening,
): Ask {
  const needs = roomNeeds(screening)
  const last = file.sessions.at(-1)
  const presider = draft?.presiderId ?? file.case.acceptance?.mediatorId ?? last?.presiderId
  const invited = draft?.invitedIds ?? last?.invitedIds ?? []
  const onDuty = draft?.onDutyIds ?? last?.onDutyIds ?? []
  const far = addDays(today, USUAL_DAYS)
  const end = file.term?.end ?? far
  return {
    minutes: 90,
    earliest: addDays(today, 1),
    latest: end < today ? far : end,
    presiderIds: presider ? [presider] : [],
    recorderId: draft?.recorderId ?? last?.recorderId ?? null,
    guests: [...seats(invited, false), ...seats(onDuty, true)],
    parties: file.case.parties.map(each => ({ partyId: each.id, need: 'required' })),
    roomId: null,
    screen: false,
    privacy: needs.privacy,
    twoExits: needs.secondExit,
    apart: needs.apart,
    hours: USUAL_HOURS,
    restDays: false,
    weights,
  }
}

const seats = (ids: readonly ContactId[], onDuty: boolean): Ask['guests'] =>
  ids.map(id => ({ contactIds: [id], need: 'required', onDuty }))

/** The same question with one of the proposed changes made. */
export function changed(ask: Ask, change: ChangeShown): Ask {
  switch (change.kind) {
    case 'replace':
      if (change.seat === 'presider') return { ...ask, presiderIds: [change.who] }
      if (change.seat === 'recorder') return { ...ask, recorderId: change.who }
      return {
        ...ask,
        guests: ask.guests.map((each, index) =>
          `g${index}` === change.seat ? { ...each, contactIds: [change.who] } : each,
        ),
      }
    case 'without':
      return { ...ask, guests: ask.guests.filter((_each, index) => `g${index}` !== change.seat) }
    case 'until':
      return { ...ask, latest: change.day }
    case 'outside-hours':
      return { ...ask, hours: [{ from: '08:00', to: '21:00' }], restDays: true }
    case 'shorter':
      return { ...ask, minutes: change.minutes }
    case 'any-room':
      return { ...ask, roomId: change.roomId, screen: false, privacy: false, twoExits: false }
    case 'clear':
      return ask
  }
}
