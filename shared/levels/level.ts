import { z } from 'zod'

import type { Case } from '../cases/case'
import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'

/** 三级联调: where a case lies, from below. */
export const LEVELS = codeList({ building: '楼栋', grid: '网格', community: '社区', street: '街道' })
export type Level = (typeof LEVELS.codes)[number]

/** One way up or down; case and number stay the same. */
export const LevelMove = z.object({
  from: LEVELS.schema,
  to: LEVELS.schema,
  on: Day,
  reason: z.string(),
  receiver: z.string(),
})
export type LevelMove = z.infer<typeof LevelMove>

export type LevelRefusal = 'level-same' | 'level-skipped' | 'level-in-future' | 'level-before-last'

export const rank = (level: Level) => LEVELS.codes.indexOf(level)

type Facts = { last: string | null; today: string }

/** Up goes one level at a time, since each has tried before it asks the next; down goes to whoever takes it back. */
export function handCase(
  filed: Pick<Case, 'stage' | 'level'>,
  { to, on }: Pick<LevelMove, 'to' | 'on'>,
  { last, today }: Facts,
): Decision<Level, LevelRefusal | 'case-closed'> {
  if (filed.stage === 'archived' || filed.stage === 'declined') return refuse('case-closed')
  if (to === filed.level) return refuse('level-same', { level: LEVELS.words[to] })
  if (rank(to) > rank(filed.level) + 1)
    return refuse('level-skipped', { next: LEVELS.words[LEVELS.codes[rank(filed.level) + 1] ?? to] })
  if (on > today) return refuse('level-in-future', { on })
  return last !== null && on < last ? refuse('level-before-last', { last }) : allow(to)
}

/** A case that was handed up and has not come back: it lies above where it came from, and is not ended. */
export const isAway = (moves: readonly LevelMove[]) => {
  const start = moves[0]?.from
  const now = moves.at(-1)?.to
  return start !== undefined && now !== undefined && rank(now) > rank(start)
}
