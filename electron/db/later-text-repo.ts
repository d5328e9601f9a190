import { Clause } from '@shared/agreements/clause'
import { clauseText } from '@shared/agreements/clause-text'
import { CaseId, type PartyId } from '@shared/core/ids'
import type { Piece } from '@shared/search/searchable'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

const Agreed = z.object({
  caseId: CaseId,
  facts: z.string(),
  clauses: json(z.array(Clause)),
})
const Note = z.object({ caseId: CaseId, text: z.string() })

/** What has been agreed and noted in a case: found like everything else, but long and rarely looked at. */
export type LaterTexts = { agreed: z.infer<typeof Agreed>[]; notes: z.infer<typeof Note>[] }

export const LATER_SQL = {
  agreed: `SELECT case_id AS caseId, facts, clauses FROM agreements WHERE case_id IN (SELECT value FROM json_each(@ids))`,
  notes: `SELECT case_id AS caseId, text FROM timeline
      WHERE case_id IN (SELECT value FROM json_each(@ids)) AND event IN ('call', 'visit', 'remark', 'dissuasion')
    UNION ALL
    SELECT s.case_id, n.value ->> 'text' FROM sessions s, json_each(s.notes) n
      WHERE s.case_id IN (SELECT value FROM json_each(@ids))
    UNION ALL
    SELECT case_id, number || ' ' || content FROM oral_agreements
      WHERE case_id IN (SELECT value FROM json_each(@ids))`,
}

/** One reading for all of these cases. */
export function laterTextsOf(db: Reader, ids: readonly CaseId[]): (id: CaseId) => LaterTexts {
  const agreed = Map.groupBy(db.all(Agreed, LATER_SQL.agreed, { ids }), each => each.caseId)
  const notes = Map.groupBy(db.all(Note, LATER_SQL.notes, { ids }), each => each.caseId)
  return id => ({ agreed: agreed.get(id) ?? [], notes: notes.get(id) ?? [] })
}

export function laterPieces(
  { agreed, notes }: LaterTexts,
  people: readonly { id: PartyId; name: string }[],
): Piece[] {
  return [
    ...agreed.flatMap(({ facts, clauses }) => [
      { part: 'agreement' as const, text: facts },
      ...clauses.map(each => ({ part: 'agreement' as const, text: clauseText(each, people) })),
    ]),
    ...notes.map(({ text }) => ({ part: 'note' as const, text })),
  ]
}
