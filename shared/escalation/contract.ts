import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { LocalTime } from '../core/day'
import { CaseId, OnCase } from '../core/ids'
import { command, query } from '../core/procedure'
import { REPORT_GROUNDS, RISKS } from './escalation'

const words = (least: 0 | 1, most: number) => z.string().trim().min(least).max(most)

export const OpenFlag = z.object({
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  risk: RISKS.schema,
  since: LocalTime,
})
export type OpenFlag = z.infer<typeof OpenFlag>

export const escalationContract = {
  'escalation.flag': command(OnCase.extend({ risk: RISKS.schema, note: words(0, 400) }), CaseFile),
  'escalation.measure': command(OnCase.extend({ text: words(1, 400) }), CaseFile),
  'escalation.lift': command(OnCase.extend({ note: words(0, 400) }), CaseFile),
  /** notes that a department was told, when and who took it. */
  'escalation.report': command(
    OnCase.extend({
      ground: REPORT_GROUNDS.schema,
      department: words(1, 60),
      receiver: words(0, 60),
      request: words(1, 1000),
    }),
    CaseFile,
  ),
  'escalation.open': query(z.object({}), z.array(OpenFlag)),
}
