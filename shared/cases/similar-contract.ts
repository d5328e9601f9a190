import { z } from 'zod'

import { Day } from '../core/day'
import { CaseId, OnCase } from '../core/ids'
import { command, query } from '../core/procedure'
import { Address } from '../places/address'
import { CaseFile } from './case-file'
import { DISPUTE_KINDS, STAGES } from './codes'
import { RELATIONS } from './relate-cases'

const Named = z.object({
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  stage: STAGES.schema,
})

/** A case that the entry being written looks like, with what they share. */
export const SimilarCase = Named.extend({
  requestedOn: Day,
  parties: z.array(z.string()),
  people: z.array(z.string()),
  place: z.enum(['room', 'building']).nullable(),
  matter: z.enum(['subject', 'kind']).nullable(),
  score: z.int(),
})
export type SimilarCase = z.infer<typeof SimilarCase>

export const RelatedCase = Named.extend({ kind: z.enum(RELATIONS), reason: z.string() })
export type RelatedCase = z.infer<typeof RelatedCase>

export const similarContract = {
  /** R-07, asked while the entry is written; cases that somebody has already answered for are left out. */
  'cases.similar': query(
    z.object({
      caseId: CaseId.nullable(),
      people: z.array(z.object({ name: z.string(), phone: z.string(), idNumber: z.string() })).max(20),
      place: Address,
      subject: z.string(),
      kind: DISPUTE_KINDS.schema.nullable(),
    }),
    z.array(SimilarCase),
  ),
  /** The other cases that this one has been set beside, from either side. */
  'cases.related': query(z.object({ id: CaseId }), z.array(RelatedCase)),
  'cases.relate': command(
    OnCase.extend({ otherId: CaseId, kind: z.enum(RELATIONS), reason: z.string().trim().max(400) }),
    CaseFile,
  ),
}
