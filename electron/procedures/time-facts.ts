import { addDays, dayOf } from '@shared/core/day'
import type { CaseId } from '@shared/core/ids'
import type { TimeFacts } from '@shared/finder/desk-spans'
import { shiftsBetween } from '@shared/rosters/shifts'
import type { SessionPlan } from '@shared/sessions/session'

import { allRooms } from '../db/office-repo'
import { allRosters, changesFrom } from '../db/roster-repo'
import { saidFor } from '../db/said-repo'
import type { Reader } from '../db/store'
import { bookingsBetween } from './board'
import { calendarOf } from './calendar'

type Asked = { from: string; to: string; now: string; caseId: CaseId | null }

/** Everything that is known of anybody's time from one day to another, for finder, clash rule and board alike. */
export function timeFacts(db: Reader, { from, to, now, caseId }: Asked): TimeFacts {
  const calendar = calendarOf(db)
  const rooms = allRooms(db)
  const changes = changesFrom(db, from)
  return {
    from,
    to,
    bookings: bookingsBetween(db, { from, until: addDays(to, 1), now, except: caseId }),
    shifts: shiftsBetween(allRosters(db), changes, from, to, calendar).shifts,
    changes,
    said: saidFor(db, caseId),
    calendar,
    siteOf: id => rooms.find(each => each.id === id)?.site ?? '',
    siteNamed: name => (name === '' ? null : (rooms.find(each => each.name === name)?.site ?? name)),
  }
}

/** The week around a plan: enough to know whether somebody publishes times at all. */
export function planFacts(db: Reader, now: string, plan: SessionPlan, caseId: CaseId) {
  const day = dayOf(plan.start)
  const time = timeFacts(db, { from: addDays(day, -7), to: addDays(day, 7), now, caseId })
  return { time, bookings: time.bookings.filter(each => dayOf(each.start) === day) }
}
