import { allClashes, bookSession } from '@shared/sessions/book-session'
import { icsOf } from '@shared/sessions/ics'
import { closeSession } from '@shared/sessions/close-session'
import { consentMissing } from '@shared/sessions/consent'
import { RESULTS, type Session, type SessionPlan } from '@shared/sessions/session'
import { goingOn } from '@shared/cases/open-item'
import { mayPreside } from '@shared/recusal/rules'
import { mayChange } from '@shared/cases/other-rules'
import type { Case } from '@shared/cases/case'
import { periodOnPaper } from '@shared/core/chinese-date'
import { defined } from '@shared/core/defined'
import type { SessionId } from '@shared/core/ids'
import type { WrittenReason } from '@shared/cases/accept-case'

import { findCase, saveStage } from '../db/case-repo'
import { eventsFrom } from '../db/calendar-repo'
import { allContacts, findContact } from '../db/contact-repo'
import { allRooms } from '../db/office-repo'
import { recusalsOf } from '../db/recusal-repo'
import { deleteHold } from '../db/hold-repo'
import { openItemsOf } from '../db/open-item-repo'
import { insertSession, savePlan, saveRecord, saveSessionState, sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { boardBetween, boardOf } from './board'
import { happened, keepReasons, onCase } from './on-case'
import { found, orRefuse } from './refusing'
import { planFacts } from './time-facts'

export const sessions = {
  'sessions.board': ({ db }, { day }) => boardOf(db, day),

  'sessions.range': ({ db }, { from, days }) => boardBetween(db, from, days),

  'sessions.calendar': async ({ db, today, host }, { contactId }) => {
    const whose = contactId === null ? '全部' : found(findContact(db, contactId), 'contact').name
    const events = eventsFrom(db, today, contactId)
    const bytes = new TextEncoder().encode(icsOf(events, host.instant()))
    return { savedAs: await host.saveFile(`调解日程 ${whose}.ics`, bytes), events: events.length }
  },

  'sessions.judge': ({ db, now }, { caseId, plan, movedId }) => {
    const filed = found(findCase(db, caseId), 'case')
    const contacts = allContacts(db)
    const named = (id: number) => contacts.find(each => each.id === id)
    const invited = plan.invitedIds.flatMap(id => named(id) ?? [])
    const room = found(
      allRooms(db).find(each => each.id === plan.roomId),
      'room',
    )
    const facts = { room, contacts, ...planFacts(db, now, plan, caseId) }
    return {
      clashes: allClashes(filed, plan, facts, movedId === null ? undefined : { id: movedId }).map(clash => ({
        ...clash,
        name: clash.name.split('|')[0] ?? '',
      })),
      consentMissing: invited.flatMap(contact => {
        const missing = consentMissing(filed, contact)
        const parties = filed.parties
          .filter(each => missing.includes(each.id))
          .map(each => each.name || each.label)
        return parties.length > 0 ? [{ contactId: contact.id, name: contact.name, parties }] : []
      }),
    }
  },

  'sessions.book': onCase((scope, filed, { plan, reasons }) => {
    const { db } = scope
    judged(scope, filed, plan, reasons)
    insertSession(db, filed.id, plan)
    deleteHold(db, filed.id)
    if (filed.stage !== 'effective') saveStage(db, filed.id, 'mediating', filed.closing)
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'session-booked', periodOnPaper(plan.start, plan.end))
  }),

  'sessions.move': onCase((scope, filed, { sessionId, plan, reasons }) => {
    const moved = sessionIn(scope.db, filed, sessionId)
    if (moved.state !== 'booked') orRefuse({ allowed: false, reason: 'session-not-open', about: {} })
    judged(scope, filed, plan, reasons, moved)
    savePlan(scope.db, sessionId, plan)
    keepReasons(scope, filed.id, reasons)
    happened(scope, filed.id, 'session-moved', periodOnPaper(plan.start, plan.end))
  }),

  'sessions.cancel': onCase((scope, filed, { sessionId, reason }) => {
    const session = sessionIn(scope.db, filed, sessionId)
    if (session.state !== 'booked') orRefuse({ allowed: false, reason: 'session-not-open', about: {} })
    saveSessionState(scope.db, sessionId, 'cancelled', reason)
    happened(scope, filed.id, 'session-cancelled', reason)
  }),

  'sessions.record': onCase((scope, filed, { sessionId, changes }) => {
    orRefuse(mayChange(filed))
    const session = sessionIn(scope.db, filed, sessionId)
    if (session.state !== 'booked') orRefuse({ allowed: false, reason: 'session-over', about: {} })
    saveRecord(scope.db, sessionId, { ...session.record, ...defined(changes) })
  }),

  'sessions.close': onCase((scope, filed, { sessionId }) => {
    const session = sessionIn(scope.db, filed, sessionId)
    const presider = findContact(scope.db, session.presiderId)?.name ?? ''
    orRefuse(mayPreside(session, recusalsOf(scope.db, filed.id), presider))
    const record = orRefuse(closeSession(filed, session, scope.now))
    saveRecord(scope.db, sessionId, record)
    saveSessionState(scope.db, sessionId, 'held')
    const result = record.result ? RESULTS.words[record.result] : ''
    happened(
      scope,
      filed.id,
      'session-held',
      `第${session.ordinal}次，${periodOnPaper(session.start, session.end)}。${result}`,
    )
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `sessions.${string}`>>

function sessionIn(db: Reader, filed: Case, id: SessionId): Session {
  return found(
    sessionsOf(db, filed.id).find(each => each.id === id),
    'session',
  )
}

/** May this session stand in the calendar? Refuses by name. */
export function judged(
  { db, now }: { db: Reader; now: string },
  filed: Case,
  plan: SessionPlan,
  reasons: readonly WrittenReason[],
  moved?: Session,
): void {
  const room = found(
    allRooms(db).find(each => each.id === plan.roomId),
    'room',
  )
  const contacts = allContacts(db)
  for (const id of [plan.presiderId, plan.recorderId, ...plan.invitedIds, ...plan.onDutyIds]) {
    if (id !== null)
      found(
        contacts.find(each => each.id === id),
        'contact',
      )
  }
  const facts = {
    now,
    room,
    contacts,
    ...planFacts(db, now, plan, filed.id),
    sessions: sessionsOf(db, filed.id),
    openItems: goingOn(openItemsOf(db, filed.id)).length,
    reasons,
    recusals: recusalsOf(db, filed.id),
  }
  orRefuse(bookSession(filed, plan, facts, moved))
}
