import type { PersonId } from '@shared/core/ids'
import { HOUSE_KINDS, PAPER_KINDS } from '@shared/papers/contract'
import type { Sight } from '@shared/persons/contract'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

const Input = z.object({
  numbers: z.array(z.object({ field: z.string() })).optional(),
  ref: z.object({ kind: z.string() }).optional(),
  purpose: z.string().optional(),
})
const Row = z.object({ at: z.string(), actor: z.string(), procedure: z.string(), input: json(Input) })

/**
 * who has seen the numbers or the papers of somebody, from the journal, newest first. A table that left the
 * house with whole numbers counts for everybody who was in the register by then.
 */
export function sightsOf(db: Reader, id: PersonId): Sight[] {
  const rows = db.all(
    Row,
    `SELECT j.at, coalesce(c.name, '') AS actor, procedure, input
     FROM journal j INDEXED BY journal_sights LEFT JOIN contacts c ON c.id = actor_id
     WHERE procedure IN ('persons.show', 'papers.save', 'papers.open', 'papers.print', 'exchange.export') AND (
       (procedure = 'persons.show' AND EXISTS (SELECT 1 FROM json_each(input, '$.noted.persons') p
          WHERE p.value = @id OR p.value IN (SELECT gone_id FROM person_merges WHERE kept_id = @id AND undone_at IS NULL)))
       OR (procedure LIKE 'papers.%' AND (json_extract(input, '$.ref.personId') = @id
          OR j.case_id IN (SELECT case_id FROM parties WHERE person_id = @id)))
       OR (procedure = 'exchange.export' AND json_extract(input, '$.unmasked') = 1
          AND substr(j.at, 1, 10) >= (SELECT min(substr(requested_at, 1, 10)) FROM parties p JOIN cases k ON k.id = p.case_id
                                      WHERE p.person_id = @id)))
     ORDER BY j.sequence DESC LIMIT 500`,
    { id },
  )
  return rows.map(({ at, actor, procedure, input }) => {
    if (procedure === 'persons.show')
      return {
        at,
        actor,
        what: 'numbers',
        detail: [...new Set(input.numbers?.map(each => each.field))].join(' '),
      }
    if (procedure === 'exchange.export') return { at, actor, what: 'table', detail: input.purpose ?? '' }
    const words: Readonly<Record<string, string>> = { ...PAPER_KINDS.words, ...HOUSE_KINDS.words }
    return { at, actor, what: 'paper', detail: words[input.ref?.kind ?? ''] ?? '' }
  })
}
