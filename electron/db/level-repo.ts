import { STAGES } from '@shared/cases/codes'
import { CaseId } from '@shared/core/ids'
import { LevelMove } from '@shared/levels/level'
import { z } from 'zod'

import type { Reader, Writer } from './store'

const MOVE = 'from_level AS "from", to_level AS "to", on_day AS "on", reason, receiver'

/** Oldest first. */
export function levelMovesOf(db: Reader, caseId: CaseId): LevelMove[] {
  return db.all(LevelMove, `SELECT ${MOVE} FROM level_moves WHERE case_id = @caseId ORDER BY id`, { caseId })
}

export function insertLevelMove(db: Writer, caseId: CaseId, move: LevelMove): void {
  db.run(
    `INSERT INTO level_moves (case_id, from_level, to_level, on_day, reason, receiver)
     VALUES (@caseId, @from, @to, @on, @reason, @receiver)`,
    { ...move, caseId },
  )
}

const Away = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  stage: STAGES.schema,
})

/** Cases under way that lie elsewhere than in the community, newest first. */
export function casesElsewhere(db: Reader) {
  return db.all(
    Away,
    `SELECT id AS caseId, number, title, subject, stage FROM cases INDEXED BY cases_by_level
     WHERE level <> 'community' AND stage NOT IN ('declined', 'failed', 'archived') ORDER BY id DESC LIMIT 200`,
  )
}
