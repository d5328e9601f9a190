import { reasoned, type WrittenReason } from '../cases/accept-case'
import type { Case } from '../cases/case'
import { dayOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { sameAttendee, type Session } from '../sessions/session'
import { handsFor, type HandRefusal } from '../signing/signing-hands'
import type { Agreement } from './agreement'
import { asksReason, stops } from './check-agreement'
import type { Finding } from './finding'

export type DraftRefusal = 'not-in-mediation' | 'not-settled' | 'agreement-exists'
export type WriteRefusal = 'no-draft' | 'signed-text-frozen' | 'effective-text-final'
export type PresentRefusal =
  | 'not-settled'
  | 'no-draft'
  | 'presented-already'
  | 'findings-stop'
  | 'findings-reason-needed'
  | HandRefusal

/** Points are written down from the day of a session on; what is agreed in the room is the agreement's text. */
export function draftAgreement(
  filed: Case,
  sessions: readonly Session[],
  current: Agreement | undefined,
  today: string,
): Decision<Session, DraftRefusal> {
  if (filed.stage !== 'mediating' && filed.stage !== 'accepted') return refuse('not-in-mediation')
  if (current) return refuse('agreement-exists')
  const session = lastSettled(sessions) ?? sessions.find(each => underWay(each, today))
  return session ? allow(session) : refuse('not-settled')
}

const lastSettled = (sessions: readonly Session[]) =>
  sessions.findLast(each => each.state === 'held' && each.record.result === 'settled')

const underWay = (session: Session, today: string) =>
  session.state === 'booked' && dayOf(session.start) <= today

/** a draft is written on freely; a presented text only when somebody accepts that its signatures fall. */
export function writeAgreement(
  current: Agreement | undefined,
  newEdition: boolean,
): Decision<'same' | 'next', WriteRefusal> {
  if (!current) return refuse('no-draft')
  if (current.state === 'draft') return allow('same')
  if (current.state === 'effective')
    return refuse('effective-text-final', { effectiveOn: current.effectiveOn ?? '' })
  if (current.signings.length === 0) return allow('same')
  return newEdition ? allow('next') : refuse('signed-text-frozen', { count: current.signings.length })
}

/** Only what lies before the parties is taken back from them, and only unsigned. */
export function recallAgreement(current: Agreement): Decision<true, WriteRefusal | 'not-presented'> {
  if (current.state === 'draft') return refuse('not-presented')
  const written = writeAgreement(current, false)
  return written.allowed ? allow(true) : written
}

/** Puts the text before the parties: nothing may be missing in law, and what is doubtful has a written reason. */
export function presentAgreement(
  filed: Case,
  current: Agreement | undefined,
  facts: {
    findings: readonly Finding[]
    reasons: readonly WrittenReason[]
    sessions: readonly Session[]
    today: string
  },
): Decision<Agreement, PresentRefusal> {
  if (!current) return refuse('no-draft')
  if (current.state !== 'draft') return refuse('presented-already')
  if (!lastSettled(facts.sessions)) return refuse('not-settled')
  const hard = stops(facts.findings)
  if (hard.length > 0) return refuse('findings-stop', { count: hard.length })
  const soft = asksReason(facts.findings)
  if (soft.some(each => !reasoned(facts.reasons, each.rule)))
    return refuse('findings-reason-needed', { count: soft.length })
  const last = facts.sessions.findLast(each => each.state === 'held')
  for (const party of filed.parties) {
    const came =
      last?.record.attendance.some(each => each.came && sameAttendee(each.who, { partyId: party.id })) ??
      false
    const hands = handsFor(party, { came, day: facts.today })
    if (!hands.allowed) return hands
  }
  return allow(current)
}
