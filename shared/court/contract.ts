import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { Day } from '../core/day'
import { OnCase } from '../core/ids'
import { command } from '../core/procedure'
import { COURT_RESULTS } from './confirmation'

export const courtContract = {
  'court.apply': command(
    OnCase.extend({ court: z.string().trim().min(1).max(60), appliedOn: Day, joint: z.boolean() }),
    CaseFile,
  ),
  /** with 裁定有效 the term for enforcement begins to count. */
  'court.ruled': command(
    OnCase.extend({
      confirmationId: z.int(),
      result: COURT_RESULTS.schema,
      on: Day,
      ruling: z.string().trim().max(60),
    }),
    CaseFile,
  ),
}
