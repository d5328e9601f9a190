import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { ContactId } from '../core/ids'

export const MeetingRuleId = z.int().positive().brand<'MeetingRuleId'>()
export type MeetingRuleId = z.infer<typeof MeetingRuleId>

/** What happens when the day is no working day; chosen once for every occurrence. */
export const HOLIDAYS = codeList({
  keep: '照常开',
  before: '提前到前一个工作日',
  after: '顺延到下一个工作日',
  skip: '不开',
})
/** What happens in a month that has no such day. */
export const SHORTS = codeList({ last: '改在月末', skip: '这个月不开' })

const Weekday = z.int().min(0).max(6)
const several = <T extends z.ZodType>(each: T, most: number) => z.array(each).min(1).max(most)

/** On which days: by weekday (0 is Sunday), by day of the month, by day of each 旬, or by the lunar calendar. */
export const When = z.discriminatedUnion('by', [
  z.object({ by: z.literal('week'), weekdays: several(Weekday, 7) }),
  /** The nth such weekday of each month; -1 is the last one. */
  z.object({
    by: z.literal('month-weekday'),
    nth: z
      .int()
      .min(-1)
      .max(5)
      .refine(nth => nth !== 0),
    weekday: Weekday,
  }),
  z.object({ by: z.literal('month'), days: several(z.int().min(1).max(31), 31) }),
  /** The nth day of every 旬; 10 is 逢十. The last 旬 of February may be too short. */
  z.object({ by: z.literal('xun'), day: z.int().min(1).max(10) }),
  /** Days of every lunar month; in a leap month again only where `leap` says so. */
  z.object({ by: z.literal('lunar'), days: several(z.int().min(1).max(30), 30), leap: z.boolean() }),
])
export type When = z.infer<typeof When>

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

/** 逢十议事, 半月谈, 四员一律 …: a meeting that comes back by itself. */
export const RuleDetails = z.object({
  name: z.string().trim().min(1).max(40),
  when: When,
  short: SHORTS.schema,
  holiday: HOLIDAYS.schema,
  time: Clock,
  minutes: z.int().min(10).max(480),
  place: z.string().trim().min(1).max(80),
  convenorId: ContactId,
  /** Who is asked every time. */
  units: z.array(z.string().trim().min(1).max(60)).max(30),
  from: Day,
  until: Day.nullable(),
  active: z.boolean(),
})
export type RuleDetails = z.infer<typeof RuleDetails>

export const MeetingRule = RuleDetails.extend({ id: MeetingRuleId })
export type MeetingRule = z.infer<typeof MeetingRule>
