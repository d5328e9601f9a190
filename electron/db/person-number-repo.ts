import { Agent, Guardian } from '@shared/cases/party'
import { PersonId } from '@shared/core/ids'
import type { NumberRef } from '@shared/persons/contract'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

const Row = z.object({
  personId: PersonId.nullable(),
  id: z.string(),
  phone: z.string(),
  guardian: json(Guardian).nullable(),
  agents: json(z.array(Agent)),
})

const SQL: Record<NumberRef['of'], string> = {
  person: `SELECT id AS personId, id_number AS id, phone, NULL AS guardian, '[]' AS agents FROM persons WHERE id = @id`,
  party: 'SELECT person_id AS personId, id_number AS id, phone, guardian, agents FROM parties WHERE id = @id',
  entry: `SELECT person_id AS personId, '' AS id, phone, NULL AS guardian, '[]' AS agents FROM entries WHERE id = @id`,
}

/** Whole numbers with the persons they belong to; what is not there any more is left out. */
export function numbersOf(
  db: Reader,
  refs: readonly NumberRef[],
): (NumberRef & { text: string; personId: PersonId | null })[] {
  return refs.flatMap(ref => {
    const row = db.one(Row, SQL[ref.of], { id: ref.id })
    if (!row) return []
    const text = {
      id: row.id,
      phone: row.phone,
      guardian: row.guardian?.phone ?? '',
      'agent-1': row.agents[0]?.phone ?? '',
      'agent-2': row.agents[1]?.phone ?? '',
    }[ref.field]
    return [{ ...ref, text, personId: row.personId }]
  })
}
