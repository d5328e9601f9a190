import { isParty } from '../cases/accept-case'
import type { Case } from '../cases/case'
import { addDays, dayOf } from '../core/day'
import type { ContactId } from '../core/ids'
import { INVITED_ROLES, mayMediate, ROLES, type Contact } from '../directory/contact'
import type { Room } from '../office/office'
import type { SaidWish, Whose } from '../rosters/said'
import { mayBeInvited } from '../sessions/may-be-invited'
import { partyKey } from '../sessions/party-key'
import { consentMissing } from '../sessions/consent'
import type { Ask } from './ask'
import { bookingSpans, contactSpans, saidSpans, type TimeFacts } from './desk-spans'
import type { FinderRoom, Person, Problem, Seat } from './problem'
import { minuteOf, type Span } from './span'

/** The days that the finder may look at for an ask: three weeks more, to say what a later day would bring. */
export const lastDayOf = (ask: Pick<Ask, 'latest'>) => addDays(ask.latest, 22)
const ARRIVES_EARLY = 15
/** Fairness counts the sessions since this many days before the first day. */
export const FAIR_DAYS = 92

export type DeskFacts = {
  filed: Case
  now: string
  legal: string | null
  contacts: readonly Contact[]
  rooms: readonly Room[]
  wishes: readonly SaidWish[]
  travel: Problem['travel']
  /** Sessions each lawyer had in the last months. */
  loads: ReadonlyMap<ContactId, number>
  time: TimeFacts
}

export const keyOf = (who: Whose) =>
  'partyId' in who ? `p${who.partyId}` : 'contactId' in who ? `c${who.contactId}` : `r${who.roomId}`

/** The desk's question in the finder's terms: chairs, people with their time, rooms. Pure. */
export function problemOf(ask: Ask, facts: DeskFacts): Problem {
  const { filed, time } = facts
  const seats = seatsOf(ask, facts)
  const named = new Set(seats.flatMap(each => [...each.candidates, ...each.substitutes]))
  const today = dayOf(facts.now)
  const first = ask.earliest < today ? today : ask.earliest
  return {
    minutes: ask.minutes,
    earliest: { day: first, minute: first === today ? minuteOf(facts.now.slice(11)) : 0 },
    latest: ask.latest < first ? first : ask.latest,
    legal: facts.legal,
    hours: ask.hours.map(each => ({ from: minuteOf(each.from), to: minuteOf(each.to) })),
    restDays: ask.restDays,
    seats,
    people: [
      ...filed.parties.map((party): Person => ({
        key: `p${party.id}`,
        name: party.name || party.label,
        kind: 'party',
        title: party.label,
        phone: party.phone,
        load: null,
        spans: [
          ...saidSpans({ partyId: party.id }, time),
          ...bookingSpans(booking => booking.parties.includes(partyKey(party)), time),
        ],
      })),
      ...facts.contacts.filter(each => named.has(`c${each.id}`)).map(each => personOf(each, facts)),
    ],
    rooms: facts.rooms.filter(each => each.active).map(room => roomOf(room, time)),
    needs: {
      seats: seats.length,
      screen: ask.screen,
      privacy: ask.privacy,
      twoExits: ask.twoExits || ask.apart,
      only: ask.roomId === null ? null : `r${ask.roomId}`,
    },
    travel: facts.travel,
    wishes: facts.wishes.map(each => ({
      key: `w${each.id}`,
      person: keyOf(each.who),
      weekdays: each.weekdays.map(day => day % 7),
      notBefore: each.notBefore === null ? null : minuteOf(each.notBefore),
      notAfter: each.notAfter === null ? null : minuteOf(each.notAfter),
      text: each.text,
    })),
    weights: ask.weights,
    calendar: time.calendar,
  }
}

function personOf(contact: Contact, facts: DeskFacts): Person {
  const staff = !INVITED_ROLES.includes(contact.role)
  return {
    key: `c${contact.id}`,
    name: contact.name,
    kind: staff ? 'mediator' : 'outside',
    title: ROLES.words[contact.role],
    phone: contact.phone,
    load: contact.role === 'lawyer' ? (facts.loads.get(contact.id) ?? 0) : null,
    spans: contactSpans(contact, facts.time),
  }
}

function roomOf(room: Room, time: TimeFacts): FinderRoom {
  const taken: Span[] = bookingSpans(booking => booking.roomId === room.id, time)
  return {
    key: `r${room.id}`,
    name: room.name,
    site: room.site,
    seats: room.seats,
    screen: room.screen,
    privacy: room.privacy,
    exits: room.exits,
    buffer: room.buffer,
    opens: minuteOf(room.opens),
    closes: minuteOf(room.closes),
    elsewhere: room.elsewhere,
    spans: [...taken, ...saidSpans({ roomId: room.id }, time)],
  }
}

function seatsOf(ask: Ask, facts: DeskFacts): Seat[] {
  const { filed, contacts } = facts
  const used = new Set([...ask.presiderIds, ask.recorderId, ...ask.guests.flatMap(each => each.contactIds)])
  const free = contacts.filter(each => each.active && !used.has(each.id))
  const keys = (ids: readonly ContactId[]) => ids.map(id => `c${id}`)
  const byRole = (role: string | undefined) =>
    free.filter(each => each.role === role && mayBeInvited(each, filed)).map(each => `c${each.id}`)
  const early = (party: { side: string }) => (ask.apart && party.side === 'respondent' ? ARRIVES_EARLY : 0)
  const presiding = free.filter(each => mayMediate(each, ask.earliest) && !isParty(each, filed))
  return [
    {
      key: 'presider',
      title: '主持',
      need: 'required',
      candidates: keys(ask.presiderIds),
      substitutes: presiding.map(each => `c${each.id}`),
      early: 0,
    },
    ...(ask.recorderId === null
      ? []
      : [
          {
            key: 'recorder',
            title: '记录',
            need: 'required' as const,
            candidates: keys([ask.recorderId]),
            substitutes: free
              .filter(each => each.role === 'recorder' || each.role === 'mediator')
              .map(each => `c${each.id}`),
            early: 0,
          },
        ]),
    ...ask.parties.flatMap(({ partyId, need }): Seat[] => {
      const party = filed.parties.find(each => each.id === partyId)
      if (!party) return []
      const key = `p${partyId}`
      return [{ key, title: party.label, need, candidates: [key], substitutes: [], early: early(party) }]
    }),
    ...ask.guests.map(({ contactIds, need }, index): Seat => {
      const role = contacts.find(each => each.id === contactIds[0])?.role
      return {
        key: `g${index}`,
        title: role ? ROLES.words[role] : '',
        need,
        candidates: keys(contactIds),
        substitutes: byRole(role),
        early: 0,
      }
    }),
  ]
}

/** What forbids one of the people asked for to sit, whenever it is. */
export function obstaclesOf(ask: Ask, { filed, contacts }: DeskFacts) {
  const guests = ask.guests.filter(each => !each.onDuty).flatMap(each => each.contactIds)
  return contacts.flatMap(contact => {
    const asked = [...ask.presiderIds, ...guests].includes(contact.id)
    if (!asked) return []
    const about = { contactId: contact.id, name: contact.name }
    if (isParty(contact, filed)) return [{ ...about, why: '是本案当事人或代理人' }]
    const missing = guests.includes(contact.id) ? consentMissing(filed, contact) : []
    const names = filed.parties.filter(each => missing.includes(each.id)).map(each => each.name || each.label)
    return names.length > 0 ? [{ ...about, why: `还差${names.join('、')}同意` }] : []
  })
}
