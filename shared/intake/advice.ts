import { z } from 'zod'

import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { ContactId, EntryId } from '../core/ids'
import type { Contact } from '../directory/contact'
import type { Entry } from './entry'
import { mayWrite, type IntakeRefusal } from './sort-entry'

export const AdviceId = z.int().positive().brand<'AdviceId'>()
export type AdviceId = z.infer<typeof AdviceId>

/** One talk with a resident lawyer; `opinion` is the number of the 法律意见 made of it. */
export const Advice = z.object({
  id: AdviceId,
  on: Day,
  lawyerId: ContactId,
  matter: z.string().trim().min(1).max(200),
  advice: z.string().trim().min(1).max(4000),
  minutes: z.int().min(1).max(600),
  opinion: z.string().nullable(),
})
export type Advice = z.infer<typeof Advice>

/** Who asked which lawyer about what: what a check for conflicts of interest reads (律师法 39). */
export const AskedLawyer = Advice.pick({
  id: true,
  on: true,
  lawyerId: true,
  matter: true,
  opinion: true,
}).extend({ entryId: EntryId, name: z.string(), phone: z.string() })
export type AskedLawyer = z.infer<typeof AskedLawyer>

/** Series of its own, beside cases, agreements and notices. */
export const OPINION_PATTERN = '（{年}）法意字第{序4}号'

export type AdviceRefusal =
  | IntakeRefusal
  | 'advice-not-here'
  | 'not-a-lawyer'
  | 'advice-in-future'
  | 'opinion-drawn'

/** a 咨询 is answered by an active lawyer, today or earlier, and stays no case. */
export function logAdvice(
  entry: Entry,
  lawyer: Contact,
  on: string,
  today: string,
): Decision<Entry, AdviceRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (entry.stream !== 'advice') return refuse('advice-not-here')
  if (lawyer.role !== 'lawyer' || !lawyer.active) return refuse('not-a-lawyer', { name: lawyer.name })
  return on > today ? refuse('advice-in-future', { on }) : allow(entry)
}

/** A talk becomes a numbered opinion once, also after the 咨询 is closed. */
export function drawOpinion(advice: Advice): Decision<Advice, AdviceRefusal> {
  return advice.opinion === null ? allow(advice) : refuse('opinion-drawn', { number: advice.opinion })
}
