import { isParty } from '../cases/accept-case'
import type { Case } from '../cases/case'
import { dayOf } from '../core/day'
import type { ContactId } from '../core/ids'
import { mayMediate, type Contact } from '../directory/contact'
import { contactSpans, type TimeFacts } from '../finder/desk-spans'
import { overlaps } from '../finder/span'
import { hoursWithin, isCovered, keptAway } from '../finder/within'
import { mayBeInvited } from '../sessions/may-be-invited'
import type { SessionPlan } from '../sessions/session'

export type Replacement = { contactId: ContactId; name: string; sentence: string }

/** Who could sit there instead: the same role, allowed by R-15 … R-20, not away; who is there anyway comes first. */
export function replacementsFor(
  gone: Contact,
  part: 'presider' | 'recorder' | 'invited' | 'on-duty',
  plan: SessionPlan,
  facts: {
    filed: Case
    contacts: readonly Contact[]
    loads: ReadonlyMap<ContactId, number>
    time: TimeFacts
  },
): Replacement[] {
  const { filed, contacts, loads, time } = facts
  const seated = [plan.presiderId, plan.recorderId, ...plan.invitedIds, ...plan.onDutyIds]
  const able = contacts.filter(each => {
    if (each.id === gone.id || seated.includes(each.id) || !each.active) return false
    if (part === 'presider') return mayMediate(each, dayOf(plan.start)) && !isParty(each, filed)
    if (part === 'recorder') return each.role === 'recorder' || each.role === 'mediator'
    return each.role === gone.role && (part === 'on-duty' || mayBeInvited(each, filed))
  })
  const ranked = able.flatMap(contact => {
    const spans = contactSpans(contact, time)
    if (keptAway(spans, plan)) return []
    const { day, ...hours } = hoursWithin(plan)
    const here = spans.find(each => each.state === 'here' && each.day === day && overlaps(each, hours))
    const known = isCovered(spans, plan)
    const load = loads.get(contact.id) ?? 0
    return [
      {
        contact,
        rank: (known ? (here ? 0 : 1) : 2) * 2000 + (contact.role === gone.role ? 0 : 1000) + load,
        here,
        known,
        load,
      },
    ]
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.contact.id - b.contact.id)
    .slice(0, 5)
    .map(({ contact, here, known, load }) => ({
      contactId: contact.id,
      name: contact.name,
      sentence: [
        known ? (here ? `当时${here.why === '上班' ? '在岗' : here.why}` : '当时有空') : '还没问过',
        ...(contact.role === 'lawyer' ? [`近三个月来过${load}次`] : []),
      ].join('，'),
    }))
}
