import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { STAGES } from '../cases/codes'
import { Day } from '../core/day'
import { CaseId, OnCase } from '../core/ids'
import { command, query } from '../core/procedure'
import { LEVELS, LevelMove } from './level'

const words = (most: number) => z.string().trim().min(1).max(most)

/** A case that lies with somebody above, for 今日. */
export const AwayCase = LevelMove.extend({
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  stage: STAGES.schema,
})
export type AwayCase = z.infer<typeof AwayCase>

export const levelsContract = {
  /** Hands the case up or back; the number stays. */
  'levels.hand': command(
    OnCase.extend({ to: LEVELS.schema, on: Day, reason: words(400), receiver: words(60) }),
    CaseFile,
  ),
  'levels.away': query(z.object({}), z.array(AwayCase)),
}
