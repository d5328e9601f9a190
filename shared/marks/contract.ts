import { z } from 'zod'

import { CaseRow } from '../cases/case-file'
import { CaseId, ContactId } from '../core/ids'
import { command, query } from '../core/procedure'
import { Tag } from './tag'

/** What hangs on a case, and whether this person has pinned it. */
export const Marks = z.object({ caseId: CaseId, tags: z.array(Tag), pinned: z.boolean() })
export type Marks = z.infer<typeof Marks>

/** Tags are the committee's, pins each person's own; neither is part of the file, so no version is asked. */
export const marksContract = {
  'marks.of': query(z.object({ caseId: CaseId, actorId: ContactId }), Marks),
  'marks.pinned': query(z.object({ actorId: ContactId }), z.array(CaseRow)),
  'marks.tag': command(z.object({ caseId: CaseId, tag: Tag, on: z.boolean() }), Marks),
  'marks.pin': command(z.object({ caseId: CaseId, on: z.boolean() }), Marks),
}
