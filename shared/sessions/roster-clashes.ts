import type { Contact } from '../directory/contact'
import { contactSpans, type TimeFacts } from '../finder/desk-spans'
import { clockAt } from '../finder/span'
import { isCovered, keptAway } from '../finder/within'
import type { Clash } from './clashes'
import type { SessionPlan } from './session'

/** Rotas whose times are published (四员一律, 驻点): whoever is booked outside of them is asked first. */
const PUBLISHED = ['resident', 'four']

/**
 * leave, patrol and what somebody said, by the same spans that the finder goes by. Stops for whoever
 * presides, asks a reason for all others.
 */
export function rosterClashes(plan: SessionPlan, contacts: readonly Contact[], time: TimeFacts): Clash[] {
  const ids = new Set([plan.presiderId, plan.recorderId, ...plan.invitedIds, ...plan.onDutyIds])
  const alone = { ...time, bookings: [] }
  return contacts.flatMap((contact): Clash[] => {
    if (!ids.has(contact.id)) return []
    const spans = contactSpans(contact, alone)
    const severity = contact.id === plan.presiderId ? 'stop' : 'reason'
    const away = keptAway(spans, plan)
    if (away) {
      const start = `${away.day}T${clockAt(away.from)}`
      const end = away.to < 24 * 60 ? `${away.day}T${clockAt(away.to)}` : `${away.day}T23:59`
      const label = away.why || '别的安排'
      return [{ sessionId: null, severity, what: 'roster', name: contact.name, label, start, end }]
    }
    const publishes = time.shifts.some(
      each => each.contactId === contact.id && PUBLISHED.includes(each.kind) && !each.busy,
    )
    if (!publishes || isCovered(spans, plan)) return []
    const { start, end } = plan
    return [
      { sessionId: null, severity: 'reason', what: 'outside', name: contact.name, label: '', start, end },
    ]
  })
}
