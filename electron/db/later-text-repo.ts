import { Clause } from '@shared/agreements/clause'
import { clauseText } from '@shared/agreements/clause-text'
import type { CaseId, PartyId } from '@shared/core/ids'
import type { CaseText } from '@shared/search/searchable'
import { z } from 'zod'

import { json } from './columns'
import { oralOf } from './oral-repo'
import type { Reader } from './store'

const Agreed = z.object({ number: z.string().nullable(), facts: z.string(), clauses: json(z.array(Clause)) })
const Note = z.object({ text: z.string() })

/** What has been agreed and noted in a case: found like everything else, but long and rarely looked at. */
export function laterTexts(
  db: Reader,
  id: CaseId,
  people: readonly { id: PartyId; name: string }[],
): Pick<CaseText, 'numbers' | 'pieces'> {
  const agreed = db.all(Agreed, 'SELECT number, facts, clauses FROM agreements WHERE case_id = @id', { id })
  const notes = db.all(
    Note,
    `SELECT text FROM timeline WHERE case_id = @id AND event IN ('call', 'visit', 'remark', 'dissuasion')
     UNION ALL
     SELECT value ->> 'text' FROM sessions s, json_each(s.notes) WHERE s.case_id = @id`,
    { id },
  )
  const oral = oralOf(db, id)
  return {
    numbers: [...agreed.flatMap(each => each.number ?? []), ...(oral ? [oral.number] : [])],
    pieces: [
      ...(oral ? [{ part: 'agreement' as const, text: oral.content }] : []),
      ...agreed.flatMap(({ facts, clauses }) => [
        { part: 'agreement' as const, text: facts },
        ...clauses.map(each => ({ part: 'agreement' as const, text: clauseText(each, people) })),
      ]),
      ...notes.map(({ text }) => ({ part: 'note' as const, text })),
    ],
  }
}
