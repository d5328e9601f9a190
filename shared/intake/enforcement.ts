import { z } from 'zod'

import { LocalTime } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import type { Entry } from './entry'
import { mayWrite, type IntakeRefusal } from './sort-entry'

const id = () => z.int().positive()
export const EnforcementId = id().brand<'EnforcementId'>()
export type EnforcementId = z.infer<typeof EnforcementId>
export const HandOverId = id().brand<'HandOverId'>()
export type HandOverId = z.infer<typeof HandOverId>

/** One line of 执法清单: which matter goes to which department, on what ground. */
export const EnforcementDetails = z.object({
  matter: z.string().trim().min(1).max(60),
  department: z.string().trim().min(1).max(60),
  phone: z.string().trim().max(40),
  basis: z.string().trim().max(120),
  active: z.boolean(),
})
export type EnforcementDetails = z.infer<typeof EnforcementDetails>
export const EnforcementItem = EnforcementDetails.extend({ id: EnforcementId })
export type EnforcementItem = z.infer<typeof EnforcementItem>

/** To whom a 违规 was handed, when, and what came back. */
export const HandOver = z.object({
  id: HandOverId,
  matter: z.string(),
  department: z.string(),
  phone: z.string(),
  basis: z.string(),
  receiver: z.string(),
  at: LocalTime,
  answer: z.string(),
  answeredAt: LocalTime.nullable(),
})
export type HandOver = z.infer<typeof HandOver>

export type HandOverRefusal =
  | IntakeRefusal
  | 'hand-over-not-here'
  | 'handed-over-already'
  | 'answered-already'
  | 'matter-listed'

/** A violation is not mediated but handed over, to one department once until it has answered. */
export function mayHandOver(
  entry: Entry,
  earlier: readonly HandOver[],
  department: string,
): Decision<Entry, HandOverRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (entry.stream !== 'violation') return refuse('hand-over-not-here')
  return earlier.some(each => each.department === department && each.answeredAt === null)
    ? refuse('handed-over-already', { department })
    : allow(entry)
}

const pairs = (text: string) => {
  const marks = Array.from(text.replace(/[\s、，。；（）]/g, ''))
  return new Set(marks.slice(1).map((mark, index) => (marks[index] ?? '') + mark))
}

/** The lines of the list that share most pairs of characters with what was told; at most three. */
export function suggestItems(items: readonly EnforcementItem[], what: string): EnforcementItem[] {
  const told = pairs(what)
  return items
    .filter(each => each.active)
    .map(item => ({ item, shared: [...pairs(item.matter)].filter(pair => told.has(pair)).length }))
    .filter(each => each.shared > 0)
    .toSorted((a, b) => b.shared - a.shared || a.item.id - b.item.id)
    .slice(0, 3)
    .map(each => each.item)
}
