import { z } from 'zod'

import { MANNERS } from '../cases/codes'
import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { ContactId, PartyId } from '../core/ids'

/** What came of a request: somebody else mediates, the committee kept the mediator, or the party took it back. */
export const RECUSAL_ANSWERS = codeList({ replaced: '已调换', kept: '不调换', withdrawn: '撤回申请' })

export const RecusalId = z.int().positive().brand<'RecusalId'>()
export type RecusalId = z.infer<typeof RecusalId>

/** 申请回避: a party wants another mediator. */
export const Recusal = z.object({
  id: RecusalId,
  contactId: ContactId,
  /** Null once the party has been taken out of the case; `askedBy` stays. */
  partyId: PartyId.nullable(),
  askedBy: z.string(),
  askedOn: Day,
  how: MANNERS.schema,
  reason: z.string(),
  answer: RECUSAL_ANSWERS.schema.nullable(),
  answeredOn: Day.nullable(),
  answerNote: z.string(),
  replacementId: ContactId.nullable(),
})
export type Recusal = z.infer<typeof Recusal>

/** 披露: a mediator has told the parties how near he is to one of them. */
export const Disclosure = z.object({
  contactId: ContactId,
  /** Whom it is about, as named in the case. */
  about: z.string(),
  disclosedOn: Day,
  text: z.string(),
})
export type Disclosure = z.infer<typeof Disclosure>

/** Whoever was asked to stand aside and was neither kept nor asked back may not sit in the next session. */
export function standsAside(recusals: readonly Recusal[], contactId: ContactId): Recusal | undefined {
  return recusals.find(
    each => each.contactId === contactId && (each.answer === null || each.answer === 'replaced'),
  )
}
