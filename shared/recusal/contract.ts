import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { MANNERS } from '../cases/codes'
import { Day } from '../core/day'
import { CaseId, ContactId, OnCase, PartyId } from '../core/ids'
import { command, query } from '../core/procedure'
import { Disclosure, Recusal, RecusalId } from './recusal'

/** What there is to know of one person before he sits in this case. */
export const Standing = z.object({
  contactId: ContactId,
  name: z.string(),
  /** party or agent himself. */
  isParty: z.boolean(),
  /** asked to stand aside and neither kept nor asked back. */
  aside: z.boolean(),
  /** R-17, what has not been disclosed yet. */
  near: z.array(
    z.object({
      about: z.string(),
      by: z.enum(['name', 'id', 'phone', 'address', 'employer', 'tie']),
      detail: z.string(),
    }),
  ),
  /** agents of the same firm. */
  firm: z.array(z.string()),
})
export type Standing = z.infer<typeof Standing>

const Answer = OnCase.extend({ recusalId: RecusalId })

export const recusalContract = {
  /** The mediators of a case, what was asked of them and what they disclosed. */
  'recusals.of': query(
    z.object({ caseId: CaseId }),
    z.object({
      recusals: z.array(Recusal),
      disclosures: z.array(Disclosure),
      neutral: z.array(Standing),
    }),
  ),
  /** The same for people who are only thought of. */
  'recusals.judge': query(
    z.object({ caseId: CaseId, contactIds: z.array(ContactId).max(40) }),
    z.array(Standing),
  ),
  'recusals.ask': command(
    OnCase.extend({
      contactId: ContactId,
      partyId: PartyId,
      on: Day,
      how: MANNERS.schema,
      reason: z.string().trim().min(1).max(400),
    }),
    CaseFile,
  ),
  'recusals.replace': command(Answer.extend({ replacementId: ContactId }), CaseFile),
  'recusals.keep': command(Answer.extend({ reason: z.string().trim().min(1).max(400) }), CaseFile),
  'recusals.withdraw': command(Answer, CaseFile),
  'recusals.disclose': command(
    OnCase.extend({
      contactId: ContactId,
      about: z.string().trim().min(1).max(200),
      text: z.string().trim().min(1).max(400),
    }),
    CaseFile,
  ),
}
