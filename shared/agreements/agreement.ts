import { z } from 'zod'

import { Day } from '../core/day'
import { AgreementId, type PartyId } from '../core/ids'
import { Signing } from '../signing/signing'
import { Clause } from './clause'

/** What the parties sign. A change after the first signature makes a new one with the next `edition`. */
export const AgreementText = z.object({
  /** 纠纷主要事实、争议事项 and whose responsibility (人民调解法 29). */
  facts: z.string().trim().max(4000),
  clauses: z.array(Clause).max(80),
  /** 履行方式、时限 and place, beyond what the clauses say. */
  manner: z.string().trim().max(2000),
  copies: z.int().min(1).max(40),
})
export type AgreementText = z.infer<typeof AgreementText>

/** 人民调解协议书. */
export const Agreement = AgreementText.extend({
  id: AgreementId,
  edition: z.int().positive(),
  state: z.enum(['draft', 'presented', 'effective', 'superseded']),
  /** Drawn when the text is first presented for signing; kept through editions. */
  number: z.string().nullable(),
  presentedOn: Day.nullable(),
  /** SHA-256 of the presented text, hexadecimal. */
  textHash: z.string().nullable(),
  effectiveOn: Day.nullable(),
  signings: z.array(Signing),
})
export type Agreement = z.infer<typeof Agreement>

/** Enough copies for every party and one for the committee. */
export const copiesNeeded = (parties: readonly { id: PartyId }[]) => parties.length + 1
