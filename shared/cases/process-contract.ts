import { z } from 'zod'

import { Day } from '../core/day'
import { CaseId, EntryId, OnCase, PartyId } from '../core/ids'
import { command, query } from '../core/procedure'
import { CaseFile } from './case-file'
import { STAGES } from './codes'
import { LIGHT_WAYS, LIGHTS } from './light'

const note = z.string().trim().max(400)

/** A case or an entry that touches the same people or the same building. */
export const Neighbour = z.object({
  caseId: CaseId.nullable(),
  entryId: EntryId.nullable(),
  label: z.string(),
  title: z.string(),
  /** Of a case; an entry has none. */
  stage: STAGES.schema.nullable(),
  on: Day,
  why: z.enum(['people', 'person', 'room', 'building']),
  /** The names that stand in both. */
  people: z.array(z.string()),
})
export type Neighbour = z.infer<typeof Neighbour>

const Neighbours = z.array(Neighbour)

export const processContract = {
  /** 撤回: the applicant takes the request back, before or after acceptance. */
  'cases.withdraw': command(
    OnCase.extend({ partyId: PartyId, on: Day, routesTold: z.boolean(), note }),
    CaseFile,
  ),
  /** */
  'cases.leaveOpen': command(
    OnCase.extend({
      items: z.array(z.string().trim().min(1).max(200)).min(1).max(20),
      course: z.enum(['goes-on', 'ends']),
      routesTold: z.boolean(),
    }),
    CaseFile,
  ),
  'cases.closeItem': command(
    OnCase.extend({ itemId: z.int(), result: z.enum(['settled', 'failed']), routesTold: z.boolean(), note }),
    CaseFile,
  ),
  'cases.light': command(
    OnCase.extend({ partyId: PartyId, light: LIGHTS.schema, on: Day, how: LIGHT_WAYS.schema }),
    CaseFile,
  ),
  'cases.unlight': command(OnCase.extend({ partyId: PartyId, light: LIGHTS.schema }), CaseFile),
  /** Other cases and entries of the same two people or the same building, newest first. */
  'cases.near': query(z.object({ id: CaseId }), Neighbours),
  'intake.near': query(z.object({ id: EntryId }), Neighbours),
}
