import { addDays, clockOf, dayOf, daysBetween, weekday } from '../core/day'
import type { ContactId } from '../core/ids'
import type { WorkCalendar } from '../deadlines/calendar'
import type { Roster, RosterChange, RosterId } from './roster'

/** One person's duty on one day, '09:00' to '12:00'; `insteadOf` is whose turn it was. */
export type Shift = {
  rosterId: RosterId
  title: string
  kind: Roster['kind']
  site: string
  busy: boolean
  day: string
  from: string
  to: string
  contactId: ContactId
  insteadOf: ContactId | null
}

/** A duty that nobody takes, with whoever is away; null where the rota names nobody. */
export type Gap = {
  rosterId: RosterId
  title: string
  day: string
  from: string
  to: string
  away: ContactId | null
}

export type Shifts = { shifts: Shift[]; gaps: Gap[] }

/** No rota is older than this when its turns are counted. */
const LONGEST_DAYS = 3700

/** What the rotas come to from one day to another, both included, after leave and swaps. */
export function shiftsBetween(
  rosters: readonly Roster[],
  changes: readonly RosterChange[],
  from: string,
  to: string,
  calendar: WorkCalendar,
): Shifts {
  const found: Shifts = { shifts: [], gaps: [] }
  for (const roster of rosters) {
    let turn = 0
    const last = roster.endOn !== null && roster.endOn < to ? roster.endOn : to
    const first =
      daysBetween(roster.startOn, last) > LONGEST_DAYS ? addDays(last, -LONGEST_DAYS) : roster.startOn
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (!falls(roster, day, calendar)) continue
      if (day >= from) take(roster, day, turn, changes, found)
      turn += 1
    }
  }
  const order = (each: { day: string; from: string }) => `${each.day}${each.from}`
  found.shifts.sort((a, b) => order(a).localeCompare(order(b), 'en'))
  found.gaps.sort((a, b) => order(a).localeCompare(order(b), 'en'))
  return found
}

/** 1 is Monday. */
export const weekdayFromMonday = (day: string) => weekday(day) || 7
const mondayOf = (day: string) => addDays(day, 1 - weekdayFromMonday(day))
const weeksSince = (start: string, day: string) => Math.round(daysBetween(mondayOf(start), mondayOf(day)) / 7)

function falls(roster: Roster, day: string, calendar: WorkCalendar): boolean {
  if (!roster.weekdays.includes(weekdayFromMonday(day))) return false
  if (weeksSince(roster.startOn, day) % roster.everyWeeks !== 0) return false
  return roster.onHolidays || calendar.works(day) || weekdayFromMonday(day) > 5
}

function take(
  roster: Roster,
  day: string,
  turn: number,
  changes: readonly RosterChange[],
  found: Shifts,
): void {
  const { id: rosterId, title, kind, site, busy, from, to } = roster
  const whole = { rosterId, title, kind, site, busy, day, from, to }
  const due = whoseTurn(roster, day, turn)
  if (due.length === 0) found.gaps.push({ rosterId, title, day, from, to, away: null })
  for (const contactId of due) {
    const swap = changes.find(
      each =>
        each.kind === 'swap' &&
        each.rosterId === rosterId &&
        each.day === day &&
        each.contactId === contactId,
    )
    const taker = swap?.replacementId ?? contactId
    const leave = leaveOf(changes, taker, day, from, to)
    const there = leave ? leave.replacementId : taker
    if (there === null || (leave && leaveOf(changes, there, day, from, to)))
      found.gaps.push({ rosterId, title, day, from, to, away: taker })
    else found.shifts.push({ ...whole, contactId: there, insteadOf: there === contactId ? null : contactId })
  }
}

function whoseTurn(roster: Roster, day: string, turn: number): ContactId[] {
  const { people, places } = roster
  if (roster.turn === 'all' || people.length <= places) return [...people]
  const week = Math.floor(weeksSince(roster.startOn, day) / roster.everyWeeks)
  const first = (roster.turn === 'each-time' ? turn : week) * places
  return Array.from({ length: places }, (_each, index) => people[(first + index) % people.length]).filter(
    each => each !== undefined,
  )
}

/** The leave that takes somebody away from some hours of a day. */
export function leaveOf(
  changes: readonly RosterChange[],
  contactId: ContactId,
  day: string,
  from: string,
  to: string,
) {
  return changes.find(
    (each): each is Extract<RosterChange, { kind: 'leave' }> =>
      each.kind === 'leave' &&
      each.contactId === contactId &&
      each.from < `${day}T${to}` &&
      each.to > `${day}T${from}`,
  )
}

/** Hours on duty up to and with a day, per person, counted from the rotas themselves. */
export function hoursOf(shifts: readonly Shift[], from: string, to: string): Map<ContactId, number> {
  const hours = new Map<ContactId, number>()
  for (const each of shifts) {
    if (each.day < from || each.day > to) continue
    hours.set(each.contactId, (hours.get(each.contactId) ?? 0) + lengthOf(each.from, each.to) / 60)
  }
  return hours
}

const lengthOf = (from: string, to: string) => minutes(to) - minutes(from)
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Whether a leave covers a day at all. */
export const isAway = (change: RosterChange, day: string) =>
  change.kind === 'leave' &&
  dayOf(change.from) <= day &&
  (dayOf(change.to) > day || (dayOf(change.to) === day && clockOf(change.to) > '00:00'))
