import { z } from 'zod'

import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { PartyId } from '../core/ids'

/** A call, a visit, or 劝阻 on the spot. */
export const OUTREACH_KINDS = codeList({ call: '电话', visit: '上门', dissuasion: '劝阻' })
export type OutreachKind = (typeof OUTREACH_KINDS.codes)[number]

/** What came of it; the digit that logs it is its place in the list. */
export const OUTREACH_OUTCOMES = {
  call: codeList({
    reached: '接通',
    'no-answer': '未接',
    promised: '约定时间',
    'call-back': '请回电',
    refused: '拒绝谈',
    wrong: '号码不对',
  }),
  visit: codeList({
    met: '见到本人',
    family: '见到家人',
    nobody: '未见到人',
    'not-let-in': '不让进门',
    'left-note': '留了字条',
    inspected: '看了现场',
  }),
  dissuasion: codeList({
    stopped: '当场停止',
    lessened: '有所收敛',
    promised: '答应改',
    'went-on': '不听劝阻',
    nobody: '未见到人',
  }),
} as const

const OUTCOME_CODES = [
  ...OUTREACH_OUTCOMES.call.codes,
  ...OUTREACH_OUTCOMES.visit.codes,
  ...OUTREACH_OUTCOMES.dissuasion.codes,
] as const

/** One entry of the log. */
export const Outreach = z.object({
  at: LocalTime,
  kind: OUTREACH_KINDS.schema,
  outcome: z.string(),
  partyId: PartyId.nullable(),
  text: z.string(),
})
export type Outreach = z.infer<typeof Outreach>

/** Each kind with its own outcomes, so that no call ends with nobody at home. */
export const OutreachOutcome = z.enum([...new Set(OUTCOME_CODES)])

export type OutreachRefusal = 'outcome-not-of-kind'

/** A call ends as a call does. */
export function outreachOutcome(kind: OutreachKind, outcome: string): Decision<true, OutreachRefusal> {
  return outcomeWord(kind, outcome) === '' ? refuse('outcome-not-of-kind') : allow(true)
}

/** '未接', whatever kind the code belongs to; empty where it belongs to none of that kind. */
export function outcomeWord(kind: OutreachKind, outcome: string): string {
  const words: Readonly<Record<string, string>> = OUTREACH_OUTCOMES[kind].words
  return words[outcome] ?? ''
}

/** 噪声 is told by the words of the case, since the 18 kinds of the form do not know it. */
export const isNoise = (words: { title: string; subject: string; facts: string }) =>
  /噪|扰民|吠|吵闹|广场舞|深夜|高音/.test(`${words.title}${words.subject}${words.facts}`)
