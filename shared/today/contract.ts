import { z } from 'zod'

import { CaseRow } from '../cases/case-file'
import { Day, LocalTime } from '../core/day'
import { CaseId } from '../core/ids'
import { open, query } from '../core/procedure'
import { BoardEntry } from '../sessions/contract'
import { Due, DueKind } from '../deadlines/due'
import { WARNINGS } from '../deadlines/standing'

/** One date on 今日, with its rule. */
export const DueRow = z.object({
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  what: DueKind,
  /** The day that counts; alarms run on it. */
  day: Day,
  due: Due,
  /** For a duty: the clause in words. */
  text: z.string(),
  /** past its end, to be extended by all or ended. */
  mustAct: z.boolean(),
  /** where a duty stands in its reminders. */
  reminder: z.enum(['before', 'on', 'missed', 'press']).nullable(),
  warning: z.enum(WARNINGS),
  /** Working days from today, counted up to two months; negative when overdue. */
  workdays: z.int(),
})
export type DueRow = z.infer<typeof DueRow>

/** What already lies on one day: sessions that are not cancelled, and dates that fall due. */
export const DayLoad = z.object({ day: Day, sessions: z.int(), due: z.int() })
export type DayLoad = z.infer<typeof DayLoad>

export const todayContract = {
  'today.clock': open(query(z.object({}), z.object({ today: Day, now: LocalTime }))),
  'today.load': query(z.object({ from: Day, days: z.int().min(1).max(92) }), z.array(DayLoad)),
  'today.get': query(
    z.object({}),
    z.object({
      today: Day,
      now: LocalTime,
      sessions: z.array(BoardEntry),
      due: z.array(DueRow),
      /** years that open dates reach into and whose table is not loaded. */
      yearsMissing: z.array(z.int()),
      /** Under way and nothing booked or reached, newest first, at most 200; the count is of all. */
      withoutNext: z.array(CaseRow),
      withoutNextCount: z.int(),
      openCases: z.int(),
      /** A case waiting for its next paper: presented but unsigned, or finished and not archived. */
      papersWaiting: z.int(),
      /** No case has ever been registered. */
      isEmpty: z.boolean(),
    }),
  ),
}
