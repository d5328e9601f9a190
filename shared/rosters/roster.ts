import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day, LocalTime } from '../core/day'
import { ContactId } from '../core/ids'
import { Clock } from '../directory/hours'

const id = () => z.int().positive()
export const RosterId = id().brand<'RosterId'>()
export type RosterId = z.infer<typeof RosterId>
export const RosterChangeId = id().brand<'RosterChangeId'>()
export type RosterChangeId = z.infer<typeof RosterChangeId>

/** What a rota is for. */
export const ROSTER_KINDS = codeList({
  duty: '值班',
  resident: '律师驻点',
  post: '执勤',
  patrol: '巡逻',
  four: '四员一律',
  visit: '上门走访',
  other: '其他',
})

/** Whose turn it is: everybody each time, the next one each time, or the next one each week. */
export const TURNS = codeList({ all: '全体', 'each-time': '逐次轮换', 'each-week': '逐周轮换' })

/** One rota: some hours on some weekdays, and who takes them in turn. */
export const RosterDetails = z
  .object({
    title: z.string().trim().min(1).max(40),
    kind: ROSTER_KINDS.schema,
    /** Where they are then; empty means anywhere. */
    site: z.string().trim().max(40),
    /** 1 is Monday, 7 Sunday. */
    weekdays: z.array(z.int().min(1).max(7)).min(1).max(7),
    from: Clock,
    to: Clock,
    startOn: Day,
    endOn: Day.nullable(),
    /** Every week, or every so many weeks from `startOn` on. */
    everyWeeks: z.int().min(1).max(8),
    people: z.array(ContactId).max(40),
    turn: TURNS.schema,
    /** How many at a time; with `all` everybody counts. */
    places: z.int().min(1).max(40),
    /** Also on days on which the office does not work. */
    onHolidays: z.boolean(),
    /** On duty here and free for a session, or away and busy (patrol). */
    busy: z.boolean(),
  })
  .refine(each => each.to > each.from, 'ends before it begins')
export type RosterDetails = z.infer<typeof RosterDetails>

export const Roster = RosterDetails.safeExtend({ id: RosterId })
export type Roster = z.infer<typeof Roster>

/** A departure from the rotas: somebody is away from `from` to `to`, or hands one duty to somebody else. */
export const RosterChangeDetails = z.union([
  z.object({
    kind: z.literal('leave'),
    contactId: ContactId,
    from: LocalTime,
    to: LocalTime,
    replacementId: ContactId.nullable(),
    why: z.string().trim().min(1).max(80),
  }),
  z.object({
    kind: z.literal('swap'),
    rosterId: RosterId,
    day: Day,
    contactId: ContactId,
    replacementId: ContactId,
    why: z.string().trim().max(80),
  }),
])
export type RosterChangeDetails = z.infer<typeof RosterChangeDetails>
export type RosterChange = RosterChangeDetails & { id: RosterChangeId }

/** 交接: what the next one has to know, written by whoever was on duty. */
export const HandOverNote = z.object({
  rosterId: RosterId,
  day: Day,
  text: z.string().trim().min(1).max(400),
  author: z.string(),
  at: LocalTime,
})
export type HandOverNote = z.infer<typeof HandOverNote>
