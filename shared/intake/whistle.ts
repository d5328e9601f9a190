import { z } from 'zod'

import { codeList } from '../core/codes'
import { LocalTime, minutesOf } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { EntryId } from '../core/ids'
import type { Entry } from './entry'
import { mayWrite, type IntakeRefusal } from './sort-entry'

/** 三个吹哨: who blows and who must answer (domain 5.1, row 20). */
export const WHISTLES = codeList({
  grid: '居民吹哨，网格员报到',
  community: '网格员吹哨，社区报到',
  department: '社区吹哨，部门报到',
})

export const WhistleId = z.int().positive().brand<'WhistleId'>()
export type WhistleId = z.infer<typeof WhistleId>

export const Whistle = z.object({
  id: WhistleId,
  level: WHISTLES.schema,
  blower: z.string(),
  answerer: z.string(),
  blownAt: LocalTime,
  due: LocalTime,
  cameAt: LocalTime.nullable(),
  whoCame: z.string(),
})
export type Whistle = z.infer<typeof Whistle>

/** A whistle that a letter may be written for, with what it is about and who told it. */
export const OpenWhistle = Whistle.pick({ id: true, answerer: true, due: true }).extend({
  entryId: EntryId,
  what: z.string(),
  person: z.string(),
  place: z.string(),
})
export type OpenWhistle = z.infer<typeof OpenWhistle>

export type WhistleRefusal =
  | IntakeRefusal
  | 'whistle-due-too-early'
  | 'whistle-answered'
  | 'came-before-whistle'
  | 'came-in-future'

export function blowWhistle(entry: Entry, blownAt: string, due: string): Decision<Entry, WhistleRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  return due <= blownAt ? refuse('whistle-due-too-early', { blownAt }) : allow(entry)
}

/** The minute somebody came: after the whistle, and not later than now. */
export function noteArrival(
  entry: Entry,
  whistle: Whistle,
  cameAt: string,
  now: string,
): Decision<Whistle, WhistleRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (whistle.cameAt !== null) return refuse('whistle-answered', { at: whistle.cameAt })
  if (cameAt < whistle.blownAt) return refuse('came-before-whistle', { blownAt: whistle.blownAt })
  return cameAt > now ? refuse('came-in-future', { at: cameAt }) : allow(whistle)
}

/** Minutes after the time that was set; 0 where somebody came in time, null while nobody has to be there yet. */
export function minutesLate(whistle: Pick<Whistle, 'due' | 'cameAt'>, now: string): number | null {
  const late = minutesOf(whistle.cameAt ?? now) - minutesOf(whistle.due)
  if (late > 0) return late
  return whistle.cameAt === null ? null : 0
}

/** 出警出勤: one key for each line of a call-out; R-58 wants every 劝阻 and 调解 with its time. */
export const CALL_LINES = codeList({
  told: '接报',
  left: '出发',
  arrived: '到场',
  dissuaded: '劝阻',
  mediated: '现场调解',
  police: '通知派出所',
  quiet: '平息',
  back: '返回',
})
