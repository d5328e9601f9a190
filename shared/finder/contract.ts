import { z } from 'zod'

import { Day } from '../core/day'
import { CaseId, ContactId } from '../core/ids'
import { command, query } from '../core/procedure'
import { Clock } from '../directory/hours'
import { Hold, Said, SaidDetails, SaidWish, WishDetails, Whose } from '../rosters/said'
import { SessionPlan } from '../sessions/session'
import { Answer, Ask, WeightsShape } from './ask'

/** What a case knows of people's time: answers, wishes, times kept. */
export const CaseTimes = z.object({ said: z.array(Said), wishes: z.array(SaidWish), holds: z.array(Hold) })
export type CaseTimes = z.infer<typeof CaseTimes>

export const FinderSettings = z.object({
  weights: WeightsShape,
  travel: z
    .array(
      z.object({
        a: z.string().trim().max(40),
        b: z.string().trim().max(40),
        minutes: z.int().min(0).max(480),
      }),
    )
    .max(60),
})
export type FinderSettings = z.infer<typeof FinderSettings>

/** One stretch on the day board that is no session: duty, leave, an answer, a hold. */
export const DayStretch = z.object({
  who: Whose,
  from: Clock,
  to: z.string(),
  state: z.enum(['here', 'free', 'leave', 'busy', 'hold']),
  text: z.string(),
})
export type DayStretch = z.infer<typeof DayStretch>

export const finderContract = {
  'finder.find': query(z.object({ caseId: CaseId, ask: Ask }), Answer),
  'finder.times': query(z.object({ caseId: CaseId }), CaseTimes),
  /** What somebody said about their time; `always` holds for every case, else for this one. */
  'finder.say': command(z.object({ caseId: CaseId, said: SaidDetails, always: z.boolean() }), CaseTimes),
  'finder.unsay': command(z.object({ caseId: CaseId, id: z.int().positive() }), CaseTimes),
  'finder.wish': command(z.object({ caseId: CaseId, wish: WishDetails }), CaseTimes),
  'finder.unwish': command(z.object({ caseId: CaseId, id: z.int().positive() }), CaseTimes),
  /** Keeps a time for 48 hours; a case keeps one at a time. */
  'finder.hold': command(z.object({ caseId: CaseId, plan: SessionPlan }), CaseTimes),
  'finder.release': command(z.object({ caseId: CaseId }), CaseTimes),
  'finder.settings': query(z.object({}), FinderSettings),
  'finder.keepSettings': command(FinderSettings, FinderSettings),
  /** Everything on a day that is no session, for the board; the people of the case as well. */
  'finder.day': query(
    z.object({ day: Day, caseId: CaseId.nullable() }),
    z.object({ stretches: z.array(DayStretch), unasked: z.array(ContactId) }),
  ),
}
