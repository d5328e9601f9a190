import { addDays, dayOf } from '@shared/core/day'
import { contactSpans } from '@shared/finder/desk-spans'
import { keptAway } from '@shared/finder/within'
import { replacementsFor } from '@shared/rosters/hits'
import type { RosterChangeDetails, RosterDetails, RosterId } from '@shared/rosters/roster'
import { hoursOf, shiftsBetween } from '@shared/rosters/shifts'

import { sessionsBetween } from '../db/board-repo'
import { findCase } from '../db/case-repo'
import { allContacts, findContact } from '../db/contact-repo'
import { noticesOf } from '../db/notice-repo'
import { sessionsOf } from '../db/session-repo'
import {
  allRosters,
  changesFrom,
  deleteChange,
  insertChange,
  insertNote,
  insertRoster,
  notesBetween,
  saveRoster,
} from '../db/roster-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { boardBetween } from './board'
import { calendarOf } from './calendar'
import { loadsOf } from './finder'
import { found, orRefuse } from './refusing'
import { timeFacts } from './time-facts'

/** How far ahead booked sessions are looked through after a change. */
const AHEAD_DAYS = 62

export const rosters = {
  'rosters.view': ({ db, today }, { from, days }) => {
    const to = addDays(from, days - 1)
    const all = allRosters(db)
    const { shifts, gaps } = shiftsBetween(all, changesFrom(db, from), from, to, calendarOf(db))
    return {
      rosters: all,
      changes: changesFrom(db, from < today ? from : today),
      shifts,
      gaps,
      notes: notesBetween(db, from, to),
      hours: [...hoursOf(shifts, from, to)].map(([contactId, hours]) => ({ contactId, hours })),
    }
  },

  'rosters.add': ({ db }, details) => {
    known(db, details)
    return rosterIn(db, insertRoster(db, details))
  },

  'rosters.change': ({ db }, { id, details }) => {
    rosterIn(db, id)
    known(db, details)
    saveRoster(db, id, details)
    return rosterIn(db, id)
  },

  'rosters.end': ({ db }, { id, on }) => {
    const roster = rosterIn(db, id)
    saveRoster(db, id, { ...roster, endOn: on })
    return rosterIn(db, id)
  },

  'rosters.away': ({ db, today }, change) => {
    for (const id of [change.contactId, change.replacementId])
      if (id !== null) found(findContact(db, id), 'contact')
    if (change.kind === 'swap') rosterIn(db, change.rosterId)
    const last = change.kind === 'leave' ? dayOf(change.to) : change.day
    const isEmpty = change.kind === 'leave' && change.to <= change.from
    if (last < today || isEmpty) orRefuse({ allowed: false, reason: 'roster-over', about: { on: last } })
    return { ...change, id: insertChange(db, change) } satisfies RosterChangeDetails & { id: number }
  },

  'rosters.back': ({ db }, { id }) => {
    if (deleteChange(db, id) === 0) found(undefined, 'roster-change')
    return { id }
  },

  'rosters.handOver': ({ db, now, actor }, note) => {
    rosterIn(db, note.rosterId)
    insertNote(db, { ...note, actor, at: now })
    return { ...note, author: found(findContact(db, actor), 'contact').name, at: now }
  },

  'rosters.hits': ({ db, today, now }) => {
    const contacts = allContacts(db)
    const loads = loadsOf(db, today)
    const last = addDays(today, AHEAD_DAYS)
    const time = timeFacts(db, { from: today, to: last, now, caseId: null })
    const alone = { ...time, bookings: [] }
    const ahead = boardBetween(db, today, AHEAD_DAYS).filter(
      each => each.state === 'booked' && each.end > now,
    )
    const people = sessionsBetween(db, today, last)
    return ahead.flatMap(entry => {
      const seated = people.find(each => each.sessionId === entry.sessionId)?.people ?? []
      return seated.flatMap(({ id, part }) => {
        const contact = found(
          contacts.find(each => each.id === id),
          'contact',
        )
        const away = keptAway(contactSpans(contact, alone), entry)
        if (!away || !isPart(part)) return []
        const filed = found(findCase(db, entry.caseId), 'case')
        const plan = found(
          sessionsOf(db, filed.id).find(each => each.id === entry.sessionId),
          'session',
        )
        return [
          {
            sessionId: entry.sessionId,
            caseId: entry.caseId,
            label: entry.label,
            title: entry.title,
            start: entry.start,
            end: entry.end,
            contactId: id,
            name: contact.name,
            part,
            why: away.why,
            replacements: replacementsFor(contact, part, plan, { filed, contacts, loads, time }),
            notices: noticesOf(db, filed.id)
              .filter(each => each.sessionId === entry.sessionId)
              .map(each => each.number),
          },
        ]
      })
    })
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `rosters.${string}`>>

const PARTS = ['presider', 'recorder', 'invited', 'on-duty'] as const
const isPart = (part: string): part is (typeof PARTS)[number] => PARTS.some(each => each === part)

const rosterIn = (db: Reader, id: RosterId) =>
  found(
    allRosters(db).find(each => each.id === id),
    'roster',
  )

function known(db: Reader, details: RosterDetails): void {
  for (const id of details.people) found(findContact(db, id), 'contact')
}
