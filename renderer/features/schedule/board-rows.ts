import { clockOf } from '@shared/core/day'
import type { DayStretch } from '@shared/finder/contract'
import type { ContactId, RoomId } from '@shared/core/ids'
import { ROLES, type Contact } from '@shared/directory/contact'
import type { Room } from '@shared/office/office'
import type { BoardEntry } from '@shared/sessions/contract'

/** What the board shows of a day: from the first of these hours up to the last. */
export type Hours = { first: number; last: number }
const USUAL: Hours = { first: 8, last: 20 }
/** Five minutes a column: fine enough for every time that people agree on. */
const COLUMN_MINUTES = 5

/** One line of the board with the sessions that lie on it. */
export type BoardRow = {
  key: string
  group: 'person' | 'party' | 'free' | 'room'
  name: string
  hint: string
  entries: readonly BoardEntry[]
  /** Duty, leave, answers and kept times: drawn behind the sessions. */
  stretches: readonly DayStretch[]
  /** Nobody has asked this one yet, whatever the hour. */
  unasked: boolean
}

/** What is known of a day besides its sessions. */
export type DayTimes = { stretches: readonly DayStretch[]; unasked: readonly ContactId[] }
export const NO_TIMES: DayTimes = { stretches: [], unasked: [] }

/** Everybody who has something to do that day, then the mediators who are free, then every room. */
export function boardRows(
  entries: readonly BoardEntry[],
  contacts: readonly Contact[],
  rooms: readonly Room[],
  /** People of the session being planned; they stand on the board though they are still free. */
  wanted: readonly ContactId[] = [],
  times: DayTimes = NO_TIMES,
): BoardRow[] {
  const of = (contact: Contact) =>
    times.stretches.filter(each => 'contactId' in each.who && each.who.contactId === contact.id)

  const busy = (row: { contact: Contact; entries: readonly BoardEntry[] }) =>
    row.entries.length > 0 || wanted.includes(row.contact.id) || of(row.contact).length > 0
  const people = contacts
    .map(contact => ({
      contact,
      entries: entries.filter(entry => entry.contactIds.includes(contact.id)),
    }))
    .filter(row => busy(row) || (row.contact.active && row.contact.role === 'mediator'))
  const parties = [...new Set(entries.flatMap(entry => entry.parties))]
  const person = ({ contact, entries: own }: (typeof people)[number]): BoardRow => ({
    key: `contact-${contact.id}`,
    group: busy({ contact, entries: own }) ? 'person' : 'free',
    name: contact.name,
    hint: ROLES.words[contact.role],
    entries: own,
    stretches: of(contact),
    unasked: times.unasked.includes(contact.id),
  })
  return [
    ...people.filter(busy).map(person),
    ...parties.map((name): BoardRow => ({
      key: `party-${name}`,
      group: 'party',
      name,
      hint: '当事人',
      entries: entries.filter(entry => entry.parties.includes(name)),
      stretches: [],
      unasked: false,
    })),
    ...people.filter(each => !busy(each)).map(person),
    ...rooms
      .filter(room => room.active || entries.some(entry => entry.roomId === room.id))
      .map(room => roomRow(room, entries, times)),
  ]
}

function roomRow(room: Room & { id: RoomId }, entries: readonly BoardEntry[], times: DayTimes): BoardRow {
  return {
    key: `room-${room.id}`,
    group: 'room',
    name: room.name,
    hint: `${room.seats}座`,
    entries: entries.filter(entry => entry.roomId === room.id),
    stretches: times.stretches.filter(each => 'roomId' in each.who && each.who.roomId === room.id),
    unasked: false,
  }
}

/** The usual hours, and as much more as an early or a late session takes. */
export function hoursOf(spans: readonly { start: string; end: string }[]): Hours {
  return {
    first: Math.min(USUAL.first, ...spans.map(({ start }) => Math.floor(minuteOf(start) / 60))),
    last: Math.max(USUAL.last, ...spans.map(({ end }) => Math.ceil(minuteOf(end) / 60))),
  }
}

/** The grid line of a wall-clock time. */
export function columnOf(time: string, { first }: Hours): number {
  return Math.round((minuteOf(time) - first * 60) / COLUMN_MINUTES) + 1
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = clockOf(time).split(':').map(Number)
  return hours * 60 + minutes
}
