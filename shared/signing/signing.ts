import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day, LocalTime } from '../core/day'
import { ContactId, PartyId } from '../core/ids'

export const ACTS = codeList({ read: '已阅或宣读', signed: '签名', fingerprinted: '指印', sealed: '盖章' })
export type Act = (typeof ACTS.codes)[number]

/** One row of the board: a party, the mediator, the recorder, or the committee with its seal. */
export const Signer = z.union([
  z.object({ partyId: PartyId }),
  z.object({ mediatorId: ContactId }),
  z.object({ recorderId: ContactId }),
  z.object({ committee: z.literal(true) }),
])
export type Signer = z.infer<typeof Signer>

/** Something a person did by hand on the paper and the desk only notes. */
export const Signing = z.object({
  who: Signer,
  act: ACTS.schema,
  /** When it was done; the day counts for the effective day. */
  at: LocalTime,
  /** Of `read`: by themselves or aloud to them. */
  aloud: z.boolean(),
})
export type Signing = z.infer<typeof Signing>

export function signerKey(who: Signer): string {
  if ('partyId' in who) return `party:${who.partyId}`
  if ('mediatorId' in who) return `mediator:${who.mediatorId}`
  if ('recorderId' in who) return `recorder:${who.recorderId}`
  return 'committee'
}

export const MissingMark = z.object({ who: Signer, acts: z.array(ACTS.schema) })
export type MissingMark = z.infer<typeof MissingMark>

/** Where the legal moment stands. */
export const Effect = z.object({
  /** What the law still needs; each row is satisfied by any one of its acts. */
  missingInLaw: z.array(MissingMark),
  /** What the committee asks beyond the law; never moves the date. */
  missingForCommittee: z.array(MissingMark),
  effectiveOn: Day.nullable(),
})
export type Effect = z.infer<typeof Effect>
