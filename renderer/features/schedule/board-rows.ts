import { clockOf } from '@shared/core/day'
import type { ContactId, RoomId } from '@shared/core/ids'
import { ROLES, type Contact } from '@shared/directory/contact'
import type { Room } from '@shared/office/office'
import type { BoardEntry } from '@shared/sessions/contract'

export const FIRST_HOUR = 8
export const LAST_HOUR = 20
/** Five minutes a column: fine enough for every time that people agree on. */
const COLUMN_MINUTES = 5
export const COLUMNS = ((LAST_HOUR - FIRST_HOUR) * 60) / COLUMN_MINUTES

/** One line of the board with the sessions that lie on it. */
export type BoardRow = {
  key: string
  group: 'person' | 'party' | 'free' | 'room'
  name: string
  hint: string
  entries: readonly BoardEntry[]
}

/** Everybody who has something to do that day, then the mediators who are free, then every room. */
export function boardRows(
  entries: readonly BoardEntry[],
  contacts: readonly Contact[],
  rooms: readonly Room[],
  /** People of the session being planned; they stand on the board though they are still free. */
  wanted: readonly ContactId[] = [],
): BoardRow[] {
  const busy = (row: { contact: Contact; entries: readonly BoardEntry[] }) =>
    row.entries.length > 0 || wanted.includes(row.contact.id)
  const people = contacts
    .map(contact => ({
      contact,
      entries: entries.filter(entry => entry.contactIds.includes(contact.id)),
    }))
    .filter(row => busy(row) || (row.contact.active && row.contact.role === 'mediator'))
  const parties = [...new Set(entries.flatMap(entry => entry.parties))]
  const person = ({ contact, entries: own }: (typeof people)[number]): BoardRow => ({
    key: `contact-${contact.id}`,
    group: own.length > 0 || wanted.includes(contact.id) ? 'person' : 'free',
    name: contact.name,
    hint: ROLES.words[contact.role],
    entries: own,
  })
  return [
    ...people.filter(busy).map(person),
    ...parties.map((name): BoardRow => ({
      key: `party-${name}`,
      group: 'party',
      name,
      hint: '当事人',
      entries: entries.filter(entry => entry.parties.includes(name)),
    })),
    ...people.filter(each => !busy(each)).map(person),
    ...rooms
      .filter(room => room.active || entries.some(entry => entry.roomId === room.id))
      .map(room => roomRow(room, entries)),
  ]
}

function roomRow(room: Room & { id: RoomId }, entries: readonly BoardEntry[]): BoardRow {
  return {
    key: `room-${room.id}`,
    group: 'room',
    name: room.name,
    hint: `${room.seats}座`,
    entries: entries.filter(entry => entry.roomId === room.id),
  }
}

/** The grid line of a wall-clock time, held inside the hours that the board shows. */
export function columnOf(time: string): number {
  const [hours = 0, minutes = 0] = clockOf(time).split(':').map(Number)
  const column = Math.round(((hours - FIRST_HOUR) * 60 + minutes) / COLUMN_MINUTES)
  return Math.min(Math.max(column, 0), COLUMNS) + 1
}
