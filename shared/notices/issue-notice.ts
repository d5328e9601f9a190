import { allow, refuse, type Decision } from '../core/decision'
import type { Contact } from '../directory/contact'
import type { Session } from '../sessions/session'

export type NoticeRefusal = 'issuer-not-secretary' | 'session-not-open' | 'notice-delivered-already'

/** only the 社区书记 issues a call to attend, and only to a session still ahead. */
export function issueNotice(issuer: Contact, session: Session): Decision<Session, NoticeRefusal> {
  if (issuer.role !== 'secretary' || !issuer.active)
    return refuse('issuer-not-secretary', { name: issuer.name })
  return session.state === 'booked' ? allow(session) : refuse('session-not-open')
}
