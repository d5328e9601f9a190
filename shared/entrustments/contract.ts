import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { Day } from '../core/day'
import { CaseId, OnCase } from '../core/ids'
import { command, query } from '../core/procedure'
import { Entrustment, EntrustmentDetails } from './entrustment'

const In = EntrustmentDetails.omit({ course: true, ground: true })
const Out = EntrustmentDetails.extend({ course: z.enum(['waits', 'ends']) })

/** A letter that still wants its answer, for 今日. */
export const OpenEntrustment = Entrustment.extend({ caseId: CaseId, label: z.string(), title: z.string() })
export type OpenEntrustment = z.infer<typeof OpenEntrustment>

export const entrustmentsContract = {
  'entrustments.in': command(OnCase.extend({ details: In }), CaseFile),
  /** Ends the case where its course says so; then the other ways must have been named. */
  'entrustments.out': command(OnCase.extend({ details: Out, routesTold: z.boolean() }), CaseFile),
  'entrustments.feedback': command(
    OnCase.extend({ entrustmentId: z.int(), on: Day, text: z.string().trim().min(1).max(400) }),
    CaseFile,
  ),
  'entrustments.open': query(z.object({}), z.array(OpenEntrustment)),
}
