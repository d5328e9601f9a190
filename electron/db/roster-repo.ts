import { ContactId } from '@shared/core/ids'
import {
  HandOverNote,
  Roster,
  RosterChangeId,
  RosterId,
  type RosterChange,
  type RosterChangeDetails,
  type RosterDetails,
} from '@shared/rosters/roster'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader, Writer } from './store'

const RosterRow = z.object({
  ...Roster.shape,
  weekdays: json(z.array(z.int())),
  people: json(z.array(ContactId)),
  onHolidays: Flag,
  busy: Flag,
})

export function allRosters(db: Reader): Roster[] {
  return db.all(
    RosterRow,
    `SELECT id, title, kind, site, weekdays, from_clock AS "from", to_clock AS "to", start_on AS startOn,
            end_on AS endOn, every_weeks AS everyWeeks, turn, places, on_holidays AS onHolidays, busy,
            (SELECT json_group_array(contact_id) FROM
               (SELECT contact_id FROM roster_people WHERE roster_id = r.id ORDER BY position)) AS people
     FROM rosters r ORDER BY kind, from_clock, id`,
  )
}

export function insertRoster(db: Writer, details: RosterDetails): RosterId {
  const id = RosterId.parse(
    db.insert(
      `INSERT INTO rosters (title, kind, site, weekdays, from_clock, to_clock, start_on, end_on, every_weeks, turn,
                            places, on_holidays, busy)
       VALUES (@title, @kind, @site, @weekdays, @from, @to, @startOn, @endOn, @everyWeeks, @turn, @places, @onHolidays,
               @busy)`,
      details,
    ),
  )
  putPeople(db, id, details.people)
  return id
}

export function saveRoster(db: Writer, id: RosterId, details: RosterDetails): void {
  db.run(
    `UPDATE rosters SET title = @title, kind = @kind, site = @site, weekdays = @weekdays, from_clock = @from,
       to_clock = @to, start_on = @startOn, end_on = @endOn, every_weeks = @everyWeeks, turn = @turn, places = @places,
       on_holidays = @onHolidays, busy = @busy
     WHERE id = @id`,
    { ...details, id },
  )
  db.run('DELETE FROM roster_people WHERE roster_id = @id', { id })
  putPeople(db, id, details.people)
}

function putPeople(db: Writer, id: RosterId, people: readonly ContactId[]): void {
  for (const [position, contactId] of people.entries())
    db.run('INSERT INTO roster_people VALUES (@id, @position, @contactId)', { id, position, contactId })
}

const LeaveRow = z.object({
  id: RosterChangeId,
  kind: z.literal('leave'),
  contactId: ContactId,
  replacementId: ContactId.nullable(),
  from: z.string(),
  to: z.string(),
  why: z.string(),
})
const SwapRow = z.object({
  id: RosterChangeId,
  kind: z.literal('swap'),
  contactId: ContactId,
  replacementId: ContactId,
  rosterId: RosterId,
  day: z.string(),
  why: z.string(),
})

/** Leave and swaps that reach into the days from `day` on. */
export function changesFrom(db: Reader, day: string): RosterChange[] {
  return [
    ...db.all(
      LeaveRow,
      `SELECT id, kind, contact_id AS contactId, replacement_id AS replacementId, from_at AS "from", to_at AS "to", why
       FROM roster_changes WHERE kind = 'leave' AND to_at >= @day ORDER BY from_at, id`,
      { day },
    ),
    ...db.all(
      SwapRow,
      `SELECT id, kind, contact_id AS contactId, replacement_id AS replacementId, roster_id AS rosterId, day, why
       FROM roster_changes WHERE kind = 'swap' AND day >= @day ORDER BY day, id`,
      { day },
    ),
  ]
}

export function insertChange(db: Writer, change: RosterChangeDetails): RosterChangeId {
  const none = { from: null, to: null, rosterId: null, day: null }
  return RosterChangeId.parse(
    db.insert(
      `INSERT INTO roster_changes (kind, contact_id, replacement_id, from_at, to_at, roster_id, day, why)
       VALUES (@kind, @contactId, @replacementId, @from, @to, @rosterId, @day, @why)`,
      { ...none, ...change },
    ),
  )
}

/** How many were there. */
export const deleteChange = (db: Writer, id: RosterChangeId) =>
  db.run('DELETE FROM roster_changes WHERE id = @id', { id })

export function notesBetween(db: Reader, from: string, to: string): HandOverNote[] {
  return db.all(
    HandOverNote,
    `SELECT roster_id AS rosterId, day, text, name AS author, at
     FROM hand_over_notes n JOIN contacts c ON c.id = n.actor_id
     WHERE day >= @from AND day <= @to ORDER BY day, n.id`,
    { from, to },
  )
}

export function insertNote(
  db: Writer,
  note: { rosterId: RosterId; day: string; text: string; actor: ContactId; at: string },
): void {
  db.run(
    'INSERT INTO hand_over_notes (roster_id, day, text, actor_id, at) VALUES (@rosterId, @day, @text, @actor, @at)',
    note,
  )
}
