import { z } from 'zod'

import { STAGES } from '../cases/codes'
import { CaseId, ContactId, PersonId } from '../core/ids'
import { query } from '../core/procedure'
import { Hits } from '../search/contract'

export const CaseHit = z.object({
  id: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  stage: STAGES.schema,
  place: z.string(),
  parties: z.string(),
  /** What was hit, where it is shown. */
  hits: Hits.nullable(),
})
export const PersonHit = z.object({
  name: z.string(),
  /** Role or party label, and where they are found. */
  what: z.string(),
  phone: z.string(),
  contactId: ContactId.nullable(),
  caseId: CaseId.nullable(),
  personId: PersonId.nullable(),
})
export type CaseHit = z.infer<typeof CaseHit>
export type PersonHit = z.infer<typeof PersonHit>

export const findContract = {
  /** One box: words, numbers, names, pinyin initials. At most `limit` of each kind, newest first. */
  'find.anything': query(
    z.object({ text: z.string().trim().max(60), limit: z.int().min(1).max(50).default(8) }),
    z.object({ cases: z.array(CaseHit), people: z.array(PersonHit) }),
  ),
}
