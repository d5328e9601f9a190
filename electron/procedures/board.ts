import { caseTitle, shortNumber } from '@shared/cases/case'
import { addDays } from '@shared/core/day'
import type { CaseId } from '@shared/core/ids'
import type { Hold } from '@shared/rosters/said'
import { partyKey } from '@shared/sessions/party-key'
import type { Booking } from '@shared/sessions/clashes'
import type { BoardEntry } from '@shared/sessions/contract'

import { sessionsBetween, type BoardRow } from '../db/board-repo'
import { holdsAt } from '../db/hold-repo'
import type { Reader } from '../db/store'

/** One day of the board, as the window draws it. */
export const boardOf = (db: Reader, day: string): BoardEntry[] => boardBetween(db, day, 1)

/** Several days of it. */
export function boardBetween(db: Reader, from: string, days: number): BoardEntry[] {
  return sessionsBetween(db, from, addDays(from, days)).map(row => ({
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

/** The same days as the clash rule and the finder want them, with the times that other cases keep. */
export function bookingsBetween(
  db: Reader,
  span: { from: string; until: string; now: string; except: CaseId | null },
): Booking[] {
  const holds = holdsAt(db, span.now).filter(
    each => each.caseId !== span.except && each.start >= span.from && each.start < span.until,
  )
  return [...sessionsBetween(db, span.from, span.until).flatMap(toBooking), ...holds.map(fromHold)]
}

const fromHold = (hold: Hold): Booking => ({
  sessionId: null,
  caseId: hold.caseId,
  label: `暂留 ${hold.label}`,
  start: hold.start,
  end: hold.end,
  roomId: hold.roomId,
  presiderId: hold.people[0] ?? null,
  recorderId: null,
  otherIds: hold.people.slice(1),
  parties: [],
})

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
