import { isParty } from '../cases/accept-case'
import { isClosed, type Case } from '../cases/case'
import { dayOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import type { ContactId } from '../core/ids'
import { mayMediate, type Contact } from '../directory/contact'
import type { Session } from '../sessions/session'
import { standsAside, type Recusal } from './recusal'

export type RecusalRefusal =
  | 'recusal-nobody'
  | 'recusal-in-future'
  | 'recusal-asked-already'
  | 'recusal-answered'
  | 'recusal-binds'
  | 'replacement-same'
  | 'replacement-aside'
  | 'mediator-aside'
  | 'mediator-not-entitled'
  | 'mediator-is-party'
  | 'case-closed'

/** Who sits on the neutral side of a case: its mediator, and whoever presides or writes in the session that is booked. */
export function neutralIds(filed: Case, sessions: readonly Session[]): ContactId[] {
  const booked = sessions.find(each => each.state === 'booked')
  const ids = [filed.acceptance?.mediatorId, booked?.presiderId, booked?.recorderId]
  return [...new Set(ids.filter(id => id !== null && id !== undefined))]
}

type Asked = { contactId: ContactId; on: string }
type Facts = { today: string; sessions: readonly Session[]; recusals: readonly Recusal[] }

/** a party may ask that somebody who mediates stand aside, once at a time. */
export function askRecusal(filed: Case, asked: Asked, facts: Facts): Decision<Asked, RecusalRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  if (!neutralIds(filed, facts.sessions).includes(asked.contactId)) return refuse('recusal-nobody')
  if (asked.on > facts.today) return refuse('recusal-in-future', { on: asked.on })
  if (standsAside(facts.recusals, asked.contactId)) return refuse('recusal-asked-already')
  return allow(asked)
}

/** a session does not end with whoever was asked to stand aside on an earlier day and is still there. */
export function mayPreside(
  session: Session,
  recusals: readonly Recusal[],
  name: string,
): Decision<Session, RecusalRefusal> {
  const aside = standsAside(recusals, session.presiderId)
  return aside && aside.askedOn < dayOf(session.start)
    ? refuse('mediator-aside', { name, by: aside.askedBy })
    : allow(session)
}

/** who takes over may mediate on that day, is no party, and was not asked to stand aside himself. */
export function replaceMediator(
  filed: Case,
  recusal: Recusal,
  replacement: Contact,
  facts: { day: string; recusals: readonly Recusal[] },
): Decision<Contact, RecusalRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  if (recusal.answer !== null) return refuse('recusal-answered')
  if (recusal.contactId === replacement.id) return refuse('replacement-same', { name: replacement.name })
  if (!mayMediate(replacement, facts.day)) return refuse('mediator-not-entitled', { name: replacement.name })
  if (isParty(replacement, filed)) return refuse('mediator-is-party', { name: replacement.name })
  if (standsAside(facts.recusals, replacement.id))
    return refuse('replacement-aside', { name: replacement.name })
  return allow(replacement)
}

/** hard where the committee has bound itself (深圳条例 23), elsewhere passed with a written reason. */
export function keepMediator(filed: Case, recusal: Recusal, binds: boolean): Decision<true, RecusalRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  if (recusal.answer !== null) return refuse('recusal-answered')
  return binds ? refuse('recusal-binds') : allow(true)
}

export function withdrawRecusal(filed: Case, recusal: Recusal): Decision<true, RecusalRefusal> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return recusal.answer === null ? allow(true) : refuse('recusal-answered')
}
