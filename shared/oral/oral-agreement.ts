import { z } from 'zod'

import { isParty, reasoned, type WrittenReason } from '../cases/accept-case'
import type { Case } from '../cases/case'
import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { ContactId } from '../core/ids'
import { mayMediate, type Contact } from '../directory/contact'
import { Fen } from '../money/fen'

/** What the mediator writes into the 口头协议登记表 (domain 1.9). */
export const OralWords = z.object({
  on: Day,
  place: z.string().trim().max(120),
  facts: z.string().trim().min(1).max(4000),
  content: z.string().trim().min(1).max(4000),
  amountFen: Fen.nullable(),
  /** Null where everything was done on the spot. */
  due: Day.nullable(),
})
export type OralWords = z.infer<typeof OralWords>

/** in force from its day on, without anybody's signature. */
export const OralAgreement = OralWords.extend({
  number: z.string(),
  mediatorId: ContactId,
  performedOn: Day.nullable(),
})
export type OralAgreement = z.infer<typeof OralAgreement>

export type OralGap = {
  code: 'asks-for-writing' | 'labour' | 'medical' | 'not-at-once' | 'grave' | 'civil-rights'
  severity: 'stop' | 'confirm'
}

type Asked = { askedForWriting: boolean; civilRights: boolean; due: string | null }

/** what an agreement by word of mouth is not for; `stop` cannot be passed, `confirm` wants a reason. */
export function oralGaps(filed: Pick<Case, 'registration'>, asked: Asked): OralGap[] {
  const { kind, difficulty } = filed.registration
  const gaps: OralGap[] = []
  if (asked.askedForWriting) gaps.push({ code: 'asks-for-writing', severity: 'stop' })
  if (kind === 'labour' || kind === 'migrant-wages') gaps.push({ code: 'labour', severity: 'stop' })
  if (kind === 'medical') gaps.push({ code: 'medical', severity: 'stop' })
  if (asked.due !== null) gaps.push({ code: 'not-at-once', severity: 'confirm' })
  if (difficulty === 'grave') gaps.push({ code: 'grave', severity: 'confirm' })
  if (asked.civilRights) gaps.push({ code: 'civil-rights', severity: 'confirm' })
  return gaps
}

export type OralRefusal =
  | 'not-in-mediation'
  | 'agreement-begun'
  | 'oral-forbidden'
  | 'oral-reason-needed'
  | 'oral-in-future'
  | 'oral-before-acceptance'
  | 'oral-due-too-early'
  | 'oral-unwilling'
  | 'mediator-not-entitled'
  | 'mediator-is-party'
  | 'oral-performed-at-once'

type Facts = {
  mediator: Contact
  reasons: readonly WrittenReason[]
  askedForWriting: boolean
  civilRights: boolean
  hasAgreement: boolean
  today: string
}

/** 人民调解法 28: recorded by a mediator, on a day of the mediation, by parties who all want it. */
export function agreeOrally(filed: Case, words: OralWords, facts: Facts): Decision<OralWords, OralRefusal> {
  if (filed.stage !== 'accepted' && filed.stage !== 'mediating') return refuse('not-in-mediation')
  if (facts.hasAgreement) return refuse('agreement-begun')
  const unwilling = filed.parties.find(each => each.will !== 'agrees')
  if (unwilling) return refuse('oral-unwilling', { name: unwilling.name || unwilling.label })
  const gaps = oralGaps(filed, { ...facts, due: words.due })
  const stop = gaps.find(each => each.severity === 'stop')
  if (stop) return refuse('oral-forbidden', { why: stop.code })
  if (gaps.length > 0 && !reasoned(facts.reasons, 'R-40'))
    return refuse('oral-reason-needed', { why: gaps.map(each => each.code).join(' ') })
  if (words.on > facts.today) return refuse('oral-in-future', { on: words.on })
  const acceptedOn = filed.acceptance?.acceptedOn ?? words.on
  if (words.on < acceptedOn) return refuse('oral-before-acceptance', { acceptedOn })
  if (words.due !== null && words.due < words.on) return refuse('oral-due-too-early', { on: words.on })
  if (!mayMediate(facts.mediator, words.on))
    return refuse('mediator-not-entitled', { name: facts.mediator.name })
  if (isParty(facts.mediator, filed)) return refuse('mediator-is-party', { name: facts.mediator.name })
  return allow(words)
}

/** What was done on the spot is not done again, and nothing is done before it was agreed. */
export function performOral(
  { due, on }: OralAgreement,
  doneOn: string | null,
  today: string,
): Decision<true, OralRefusal> {
  if (due === null) return refuse('oral-performed-at-once', { on })
  return doneOn !== null && (doneOn > today || doneOn < on)
    ? refuse('oral-in-future', { on: doneOn })
    : allow(true)
}
