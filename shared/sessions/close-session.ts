import type { Case } from '../cases/case'
import { dayOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { sameAttendee, type Session, type SessionRecord } from './session'

export type CloseRefusal =
  | 'session-not-open'
  | 'session-not-begun'
  | 'result-missing'
  | 'rights-not-told'
  | 'nobody-came'
  | 'presider-absent'
  | 'settled-without-all'
  | 'consent-to-mediate-missing'
  | 'next-date-missing'
  | 'next-date-past'

/** Ends a session with its record: and one of exactly three results. */
export function closeSession(
  filed: Case,
  session: Session,
  now: string,
): Decision<SessionRecord, CloseRefusal> {
  if (session.state !== 'booked') return refuse('session-not-open')
  if (dayOf(session.start) > dayOf(now)) return refuse('session-not-begun', { start: session.start })
  const { record } = session
  if (record.result === null) return refuse('result-missing')
  if (record.rightsToldOn === null || record.rightsToldHow === null) return refuse('rights-not-told')
  const came = record.attendance.filter(each => each.came)
  const absent = filed.parties.filter(
    party => !came.some(each => sameAttendee(each.who, { partyId: party.id })),
  )
  if (absent.length === filed.parties.length) return refuse('nobody-came')
  if (!came.some(each => sameAttendee(each.who, { contactId: session.presiderId })))
    return refuse('presider-absent')
  if (record.result === 'settled' && absent.length > 0)
    return refuse('settled-without-all', { names: absent.map(party => party.name || party.label).join('、') })
  const unwilling = filed.parties.filter(party => party.will !== 'agrees')
  if (filed.registration.source === 'initiative' && unwilling.length > 0)
    return refuse('consent-to-mediate-missing', {
      names: unwilling.map(party => party.name || party.label).join('、'),
    })
  if (record.result === 'continued') {
    if (record.nextOn === null && record.nextNote === '') return refuse('next-date-missing')
    if (record.nextOn !== null && record.nextOn < dayOf(now))
      return refuse('next-date-past', { nextOn: record.nextOn })
  }
  return allow({ ...record, endedAt: record.endedAt ?? (now > session.start ? now : session.end) })
}
