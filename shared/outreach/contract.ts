import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { OnCase, PartyId } from '../core/ids'
import { command } from '../core/procedure'
import { OUTREACH_KINDS, OutreachOutcome } from './outreach'

export const outreachContract = {
  /** One key each: a call, a visit or 劝阻, with what came of it. The desk's own time stands beside it. */
  'outreach.log': command(
    OnCase.extend({
      kind: OUTREACH_KINDS.schema,
      outcome: OutreachOutcome,
      partyId: PartyId.nullable(),
      text: z.string().trim().max(2000),
    }),
    CaseFile,
  ),
}
