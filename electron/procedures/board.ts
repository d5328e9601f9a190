import { caseTitle, shortNumber } from '@shared/cases/case'
import { partyKey } from '@shared/sessions/book-session'
import type { Booking } from '@shared/sessions/clashes'
import type { BoardEntry } from '@shared/sessions/contract'

import { sessionsOn, type BoardRow } from '../db/board-repo'
import type { Reader } from '../db/store'

/** One day of the board, as the window draws it. */
export function boardOf(db: Reader, day: string): BoardEntry[] {
  return sessionsOn(db, day).map(row => ({
    sessionId: row.sessionId,
    caseId: row.caseId,
    label: shortNumber(row.number),
    title: caseTitle(row),
    state: row.state,
    start: row.start,
    end: row.end,
    roomId: row.roomId,
    contactIds: [...new Set(row.people.map(each => each.id))],
    parties: row.parties.map(each => each.name),
  }))
}

/** The same day as the clash rule wants it. */
export function bookingsOf(db: Reader, day: string): Booking[] {
  return sessionsOn(db, day).flatMap(toBooking)
}

function toBooking(row: BoardRow): Booking[] {
  const presider = row.people.find(each => each.part === 'presider')
  if (!presider || row.state !== 'booked') return []
  return [
    {
      sessionId: row.sessionId,
      caseId: row.caseId,
      label: `${shortNumber(row.number)} ${caseTitle(row)}`,
      start: row.start,
      end: row.end,
      roomId: row.roomId,
      presiderId: presider.id,
      recorderId: row.people.find(each => each.part === 'recorder')?.id ?? null,
      otherIds: row.people
        .filter(each => each.part === 'invited' || each.part === 'on-duty')
        .map(each => each.id),
      parties: row.parties.map(partyKey),
    },
  ]
}
