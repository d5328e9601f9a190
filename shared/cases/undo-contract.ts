import { z } from 'zod'

import { LocalTime } from '../core/day'
import { CaseId, OnCase } from '../core/ids'
import { command, query } from '../core/procedure'
import { CaseFile } from './case-file'
import { UNDOABLE } from './undo'

export const undoContract = {
  /** The step that may be taken back and until when; null where there is none, or it stands. */
  'cases.undoable': query(
    z.object({ id: CaseId }),
    z.object({ what: z.enum(UNDOABLE), at: LocalTime, until: LocalTime }).nullable(),
  ),
  'cases.undo': command(
    OnCase.extend({ what: z.enum(UNDOABLE), reason: z.string().trim().max(400) }),
    CaseFile,
  ),
}
