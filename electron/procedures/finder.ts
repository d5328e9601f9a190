import type { Case } from '@shared/cases/case'
import { addDays, addMinutes, clockOf, dayOf } from '@shared/core/day'
import type { CaseId, ContactId } from '@shared/core/ids'
import { answerOf } from '@shared/finder/answer'
import type { Ask } from '@shared/finder/ask'
import type { CaseTimes } from '@shared/finder/contract'
import { contactSpans } from '@shared/finder/desk-spans'
import { FAIR_DAYS, lastDayOf, type DeskFacts } from '@shared/finder/from-desk'
import { clockAt } from '@shared/finder/span'
import { HOLD_MINUTES, type Whose } from '@shared/rosters/said'
import { allClashes } from '@shared/sessions/book-session'

import { findCase } from '../db/case-repo'
import { allContacts, findContact } from '../db/contact-repo'
import { deleteHold, finderSettings, holdsAt, putHold, saveFinderSettings } from '../db/hold-repo'
import { allRooms } from '../db/office-repo'
import { deleteSaid, deleteWish, insertSaid, insertWish, saidFor, wishesOf } from '../db/said-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { boardBetween } from './board'
import { caseFile } from './case-file'
import { found, orRefuse } from './refusing'
import { planFacts, timeFacts } from './time-facts'

export const finder = {
  'finder.find': (scope, { caseId, ask }) =>
    answerOf(ask, deskFacts(scope, found(findCase(scope.db, caseId), 'case'), ask)),

  'finder.times': ({ db, now }, { caseId }) => caseTimes(db, now, found(findCase(db, caseId), 'case').id),

  'finder.say': ({ db, now }, { caseId, said, always }) => {
    known(db, found(findCase(db, caseId), 'case'), said.who)
    insertSaid(db, always && !('partyId' in said.who) ? null : caseId, said, now)
    return caseTimes(db, now, caseId)
  },

  'finder.unsay': ({ db, now }, { caseId, id }) => {
    if (deleteSaid(db, found(findCase(db, caseId), 'case').id, id) === 0) found(undefined, 'answer')
    return caseTimes(db, now, caseId)
  },

  'finder.wish': ({ db, now }, { caseId, wish }) => {
    known(db, found(findCase(db, caseId), 'case'), wish.who)
    insertWish(db, caseId, wish)
    return caseTimes(db, now, caseId)
  },

  'finder.unwish': ({ db, now }, { caseId, id }) => {
    if (deleteWish(db, found(findCase(db, caseId), 'case').id, id) === 0) found(undefined, 'wish')
    return caseTimes(db, now, caseId)
  },

  'finder.hold': ({ db, now }, { caseId, plan }) => {
    const filed = found(findCase(db, caseId), 'case')
    const room = found(
      allRooms(db).find(each => each.id === plan.roomId),
      'room',
    )
    const people = [plan.presiderId, plan.recorderId, ...plan.invitedIds, ...plan.onDutyIds].filter(
      id => id !== null,
    )
    for (const id of people) found(findContact(db, id), 'contact')
    if (plan.end <= plan.start || dayOf(plan.start) !== dayOf(plan.end) || plan.end < now)
      orRefuse({ allowed: false, reason: 'session-ends-before-start', about: {} })
    const facts = { room, contacts: allContacts(db), ...planFacts(db, now, plan, caseId) }
    const stop = allClashes(filed, plan, facts).find(each => each.severity === 'stop')
    if (stop)
      orRefuse({
        allowed: false,
        reason: 'hold-clash',
        about: {
          name: stop.name.split('|')[0] ?? '',
          label: stop.label,
          from: clockOf(stop.start),
          to: clockOf(stop.end),
        },
      })
    const { start, end, roomId } = plan
    putHold(db, { caseId, start, end, roomId, people, until: addMinutes(now, HOLD_MINUTES) })
    return caseTimes(db, now, caseId)
  },

  'finder.release': ({ db, now }, { caseId }) => {
    deleteHold(db, found(findCase(db, caseId), 'case').id)
    return caseTimes(db, now, caseId)
  },

  'finder.settings': ({ db }) => finderSettings(db),

  'finder.keepSettings': ({ db }, settings) => {
    saveFinderSettings(db, settings)
    return finderSettings(db)
  },

  'finder.day': ({ db, now }, { day, caseId }) => {
    const time = { ...timeFacts(db, { from: day, to: day, now, caseId }), bookings: [] }
    const contacts = allContacts(db).filter(each => each.active)
    const people = contacts.map(contact => ({ contact, spans: contactSpans(contact, time) }))
    const holds = holdsAt(db, now).filter(each => dayOf(each.start) === day)
    return {
      stretches: [
        ...people.flatMap(({ contact, spans }) =>
          spans
            .filter(each => each.why !== '上班')
            .map(each => stretch({ contactId: contact.id }, each, each.why)),
        ),
        ...time.said
          .filter(each => !('contactId' in each.who) && saidOn(each, day))
          .map(each => ({ who: each.who, from: each.from, to: each.to, state: each.state, text: each.why })),
        ...holds.flatMap(hold =>
          [{ roomId: hold.roomId }, ...hold.people.map(contactId => ({ contactId }))].map(who => ({
            who,
            from: clockOf(hold.start),
            to: clockOf(hold.end),
            state: 'hold' as const,
            text: hold.label,
          })),
        ),
      ],
      unasked: people.filter(each => each.spans.length === 0).map(each => each.contact.id),
    }
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `finder.${string}`>>

const stretch = (
  who: Whose,
  span: { from: number; to: number; state: 'here' | 'free' | 'leave' | 'busy' },
  text: string,
) => ({ who, from: clockAt(span.from), to: clockAt(span.to), state: span.state, text })

function saidOn(said: { fromDay: string; toDay: string; weekdays: number[] }, day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7
  return (
    said.fromDay <= day &&
    said.toDay >= day &&
    (said.weekdays.length === 0 || said.weekdays.includes(weekday))
  )
}

export function deskFacts(
  { db, now, today }: { db: Reader; now: string; today: string },
  filed: Case,
  ask: Pick<Ask, 'earliest' | 'latest'>,
): DeskFacts {
  return {
    filed,
    now,
    legal: caseFile({ db, today }, filed.id).term?.end ?? null,
    contacts: allContacts(db),
    rooms: allRooms(db),
    wishes: wishesOf(db, filed.id),
    travel: finderSettings(db).travel,
    loads: loadsOf(db, today),
    time: timeFacts(db, {
      from: ask.earliest < today ? today : ask.earliest,
      to: lastDayOf(ask),
      now,
      caseId: filed.id,
    }),
  }
}

/** How many sessions everybody sat in over the last months. */
export function loadsOf(db: Reader, today: string): Map<ContactId, number> {
  const loads = new Map<ContactId, number>()
  for (const each of boardBetween(db, addDays(today, -FAIR_DAYS), FAIR_DAYS))
    for (const id of each.contactIds) loads.set(id, (loads.get(id) ?? 0) + 1)
  return loads
}

function caseTimes(db: Reader, now: string, caseId: CaseId): CaseTimes {
  return {
    said: saidFor(db, caseId),
    wishes: wishesOf(db, caseId),
    holds: holdsAt(db, now).filter(each => each.caseId === caseId),
  }
}

/** Nobody's time is written down who is not there. */
function known(db: Reader, filed: Case, who: Whose): void {
  if ('partyId' in who)
    found(
      filed.parties.find(each => each.id === who.partyId),
      'party',
    )
  else if ('contactId' in who) found(findContact(db, who.contactId), 'contact')
  else
    found(
      allRooms(db).find(each => each.id === who.roomId),
      'room',
    )
}
