import { addDays, clockOf, dayOf } from '../core/day'
import type { ContactId, RoomId } from '../core/ids'
import type { WorkCalendar } from '../deadlines/calendar'
import type { Contact, Role } from '../directory/contact'
import type { RosterChange } from '../rosters/roster'
import type { Said, Whose } from '../rosters/said'
import { weekdayFromMonday, type Shift } from '../rosters/shifts'
import type { Booking } from '../sessions/clashes'
import { minuteOf, type Span } from './span'

/** The committee's own people are there in its hours without being asked. */
const STAFF: readonly Role[] = ['mediator', 'recorder', 'secretary']
const USUAL = [
  { from: '08:30', to: '12:00' },
  { from: '14:00', to: '17:30' },
]

/** Everything the desk knows about anybody's time, between two days, both included. */
export type TimeFacts = {
  from: string
  to: string
  bookings: readonly Booking[]
  shifts: readonly Shift[]
  changes: readonly RosterChange[]
  said: readonly Said[]
  calendar: WorkCalendar
  siteOf: (room: RoomId) => string
  /** What a rota calls its place, as a site; null where that is anywhere. */
  siteNamed: (name: string) => string | null
}

/** What is known of somebody of the directory; both the finder and the clash rule go by this. */
export function contactSpans(contact: Pick<Contact, 'id' | 'role' | 'hours'>, facts: TimeFacts): Span[] {
  return [
    ...usualSpans(contact, facts),
    ...shiftSpans(contact.id, facts),
    ...leaveSpans(contact.id, facts),
    ...bookingSpans(booking => sits(booking, contact.id), facts),
    ...saidSpans({ contactId: contact.id }, facts),
  ]
}

export const sits = (booking: Booking, id: ContactId) =>
  booking.presiderId === id || booking.recorderId === id || booking.otherIds.includes(id)

/** Working hours: at hand for the committee's own people, free for others who told theirs. */
function usualSpans({ role, hours }: Pick<Contact, 'role' | 'hours'>, facts: TimeFacts): Span[] {
  const staff = STAFF.includes(role)
  if (!staff && hours.length === 0) return []
  return daysOf(facts).flatMap(day => {
    const own = hours.filter(each => each.weekday === weekdayFromMonday(day))
    if (!facts.calendar.works(day) && !(own.length > 0 && weekdayFromMonday(day) > 5)) return []
    const spans = hours.length > 0 ? own : USUAL
    return spans.map(({ from, to }): Span => ({
      day,
      from: minuteOf(from),
      to: minuteOf(to),
      state: staff ? 'here' : 'free',
      site: null,
      why: '上班',
    }))
  })
}

function shiftSpans(id: ContactId, { shifts, siteNamed }: TimeFacts): Span[] {
  return shifts
    .filter(each => each.contactId === id)
    .map(each => ({
      day: each.day,
      from: minuteOf(each.from),
      to: minuteOf(each.to),
      state: each.busy ? ('busy' as const) : ('here' as const),
      site: siteNamed(each.site),
      why: each.title,
    }))
}

function leaveSpans(id: ContactId, facts: TimeFacts): Span[] {
  return facts.changes.flatMap(change =>
    change.kind === 'leave' && change.contactId === id
      ? eachDay(change.from, change.to, facts).map((each): Span => ({
          ...each,
          state: 'busy',
          site: null,
          why: change.why,
        }))
      : [],
  )
}

export function bookingSpans(which: (booking: Booking) => boolean, facts: TimeFacts): Span[] {
  return facts.bookings.filter(which).map(booking => ({
    day: dayOf(booking.start),
    from: minuteOf(clockOf(booking.start)),
    to: minuteOf(clockOf(booking.end)),
    state: 'busy' as const,
    site: facts.siteOf(booking.roomId),
    why: `有${booking.label}`,
  }))
}

const same = (a: Whose, b: Whose) => JSON.stringify(a) === JSON.stringify(b)

export function saidSpans(who: Whose, facts: TimeFacts): Span[] {
  const own = facts.said.filter(each => same(each.who, who))
  return own.flatMap(each =>
    daysOf({
      from: each.fromDay > facts.from ? each.fromDay : facts.from,
      to: each.toDay < facts.to ? each.toDay : facts.to,
    })
      .filter(day => each.weekdays.length === 0 || each.weekdays.includes(weekdayFromMonday(day)))
      .map((day): Span => ({
        day,
        from: minuteOf(each.from),
        to: minuteOf(each.to),
        state: each.state,
        site: null,
        why: each.why,
      })),
  )
}

/** A stretch over several days, day by day. */
function eachDay(from: string, to: string, facts: Pick<TimeFacts, 'from' | 'to'>) {
  const first = dayOf(from) > facts.from ? dayOf(from) : facts.from
  const last = dayOf(to) < facts.to ? dayOf(to) : facts.to
  return daysOf({ from: first, to: last }).map(day => ({
    day,
    from: day === dayOf(from) ? minuteOf(clockOf(from)) : 0,
    to: day === dayOf(to) ? minuteOf(clockOf(to)) : 24 * 60,
  }))
}

function daysOf({ from, to }: { from: string; to: string }): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}
