import { z } from 'zod'

import { CaseRow } from '../cases/case-file'
import { Day, LocalTime } from '../core/day'
import { CaseId } from '../core/ids'
import { open, query } from '../core/procedure'
import { BoardEntry } from '../sessions/contract'
import { Deadline } from '../deadlines/deadline'

/** One date on 今日: a term, the court's 30 days, or a duty of an agreement. */
export const DueRow = z.object({
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  what: z.enum(['term', 'confirmation', 'duty']),
  /** The day that counts; alarms run on it. */
  day: Day,
  deadline: Deadline.nullable(),
  /** For a duty: the clause in words. */
  text: z.string(),
  /** Working days from today; negative when overdue. */
  workdays: z.int(),
})
export type DueRow = z.infer<typeof DueRow>

export const todayContract = {
  'today.clock': open(query(z.object({}), z.object({ today: Day, now: LocalTime }))),
  'today.get': query(
    z.object({}),
    z.object({
      today: Day,
      now: LocalTime,
      sessions: z.array(BoardEntry),
      due: z.array(DueRow),
      withoutNext: z.array(CaseRow),
      openCases: z.int(),
      /** A case waiting for its next paper: presented but unsigned, or finished and not archived. */
      papersWaiting: z.int(),
    }),
  ),
}
