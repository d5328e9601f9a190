import { reasoned, isParty, type WrittenReason } from '../cases/accept-case'
import type { Case } from '../cases/case'
import { clockOf, dayOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { mayMediate, type Contact } from '../directory/contact'
import type { Room } from '../office/office'
import { standsAside, type Recusal } from '../recusal/recusal'
import type { TimeFacts } from '../finder/desk-spans'
import { clashes, type Booking, type Clash } from './clashes'
import { consentMissing } from './consent'
import { partyKey } from './party-key'
import { rosterClashes } from './roster-clashes'
import type { Session, SessionPlan } from './session'

export type BookRefusal =
  | 'not-in-mediation'
  | 'session-ends-before-start'
  | 'session-in-past'
  | 'room-closed'
  | 'presider-not-entitled'
  | 'presider-is-party'
  | 'mediator-aside'
  | 'lawyer-is-agent'
  | 'consent-missing'
  | 'clash'
  | 'clash-reason-needed'
  | 'outside-published-times'
  | 'session-open-already'

type Facts = {
  now: string
  room: Room
  contacts: readonly Contact[]
  bookings: readonly Booking[]
  sessions: readonly Session[]
  reasons: readonly WrittenReason[]
  recusals: readonly Recusal[]
  /** Rotas, leave and answers: the same that the finder goes by. */
  time: TimeFacts
  /** how many items are still mediated on. */
  openItems: number
}

/** may this session stand in the calendar? `moved` is the one being changed. */
export function bookSession(
  filed: Case,
  plan: SessionPlan,
  facts: Facts,
  moved?: Session,
): Decision<SessionPlan, BookRefusal> {
  // what an agreement left open is mediated on after it.
  const goesOn = filed.stage === 'effective' && facts.openItems > 0
  if (filed.stage !== 'accepted' && filed.stage !== 'mediating' && !goesOn) return refuse('not-in-mediation')
  if (plan.end <= plan.start || dayOf(plan.end) !== dayOf(plan.start))
    return refuse('session-ends-before-start')
  if (plan.end < facts.now) return refuse('session-in-past', { start: plan.start })
  const waiting = facts.sessions.find(each => each.state === 'booked' && each.id !== moved?.id)
  if (waiting) return refuse('session-open-already', { start: waiting.start, ordinal: waiting.ordinal })
  if (!facts.room.active) return refuse('room-closed', { room: facts.room.name })
  return people(filed, plan, facts, moved)
}

function people(
  filed: Case,
  plan: SessionPlan,
  facts: Facts,
  moved?: Session,
): Decision<SessionPlan, BookRefusal> {
  const byId = (id: Contact['id']) => facts.contacts.find(each => each.id === id)
  const presider = byId(plan.presiderId)
  if (!presider || !mayMediate(presider, dayOf(plan.start)))
    return refuse('presider-not-entitled', { name: presider?.name ?? '' })
  if (isParty(presider, filed)) return refuse('presider-is-party', { name: presider.name })
  for (const id of [plan.presiderId, plan.recorderId]) {
    const aside = id === null ? undefined : standsAside(facts.recusals, id)
    if (aside) return refuse('mediator-aside', { name: byId(aside.contactId)?.name ?? '', by: aside.askedBy })
  }
  for (const id of plan.invitedIds) {
    const invited = byId(id)
    if (!invited) continue
    if (invited.role === 'lawyer' && isParty(invited, filed))
      return refuse('lawyer-is-agent', { name: invited.name })
    const missing = consentMissing(filed, invited)
    if (missing.length > 0) {
      const names = filed.parties
        .filter(each => missing.includes(each.id))
        .map(each => each.name || each.label)
      return refuse('consent-missing', { name: invited.name, parties: names.join('、') })
    }
  }
  const found = allClashes(filed, plan, facts, moved)
  const first = found.find(each => each.severity === 'stop') ?? found[0]
  if (!first) return allow(plan)
  const about = {
    name: first.name.split('|')[0] ?? '',
    label: first.label,
    from: clockOf(first.start),
    to: clockOf(first.end),
  }
  if (first.severity === 'stop') return refuse('clash', about)
  if (reasoned(facts.reasons, 'R-27') || reasoned(facts.reasons, 'R-28')) return allow(plan)
  return first.what === 'outside'
    ? refuse('outside-published-times', { name: about.name })
    : refuse('clash-reason-needed', about)
}

/** everything that a plan runs into; asked while it is filled, dragged and saved alike. */
export function allClashes(
  filed: Pick<Case, 'parties'>,
  plan: SessionPlan,
  facts: Pick<Facts, 'room' | 'contacts' | 'bookings' | 'time'>,
  moved?: { id: Session['id'] },
): Clash[] {
  const names = {
    room: facts.room.name,
    buffer: facts.room.buffer,
    contact: (id: Contact['id']) => facts.contacts.find(each => each.id === id)?.name ?? '',
    parties: filed.parties.map(partyKey),
  }
  return [
    ...clashes(plan, facts.bookings, names, moved?.id),
    ...rosterClashes(plan, facts.contacts, facts.time),
  ]
}
