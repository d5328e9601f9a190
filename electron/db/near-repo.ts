import { STAGES } from '@shared/cases/codes'
import { CaseId, EntryId } from '@shared/core/ids'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

const Near = z.object({
  caseId: CaseId.nullable(),
  entryId: EntryId.nullable(),
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  stage: STAGES.schema.nullable(),
  on: z.string(),
  room: z.string(),
  people: json(z.array(z.string())),
})
export type Near = z.infer<typeof Near>

/** How many of each kind are looked at; a case page shows fewer. */
const LIMIT = 12

export const NEAR_SQL = {
  people: `WITH met (id, names, many) AS (
       SELECT p.case_id, json_group_array(DISTINCT p.name), count(DISTINCT p.name)
       FROM json_each(@names) n CROSS JOIN parties p INDEXED BY parties_by_name ON p.name = n.value
       WHERE p.case_id IS NOT @caseId
       GROUP BY p.case_id HAVING count(DISTINCT p.name) >= @least ORDER BY p.case_id DESC LIMIT @limit)
     SELECT c.id AS caseId, NULL AS entryId, number, title, subject, stage, substr(requested_at, 1, 10) AS "on",
            room, names AS people
     FROM met CROSS JOIN cases c ON c.id = met.id ORDER BY many DESC, c.id DESC`,
  place: `SELECT id AS caseId, NULL AS entryId, number, title, subject, stage, substr(requested_at, 1, 10) AS "on",
            room, '[]' AS people
     FROM cases INDEXED BY cases_by_place
     WHERE estate <> '' AND estate = @estate AND building = @building AND id IS NOT @caseId
     ORDER BY requested_at DESC LIMIT @limit`,
  entriesAt: `SELECT NULL AS caseId, id AS entryId, NULL AS number, substr(what, 1, 40) AS title, '' AS subject,
            NULL AS stage, substr(received_at, 1, 10) AS "on", room, '[]' AS people
     FROM entries INDEXED BY entries_by_place
     WHERE estate <> '' AND estate = @estate AND building = @building AND id IS NOT @entryId
       AND (@caseId IS NULL OR case_id IS NOT @caseId)
     ORDER BY id DESC LIMIT @limit`,
  entriesOf: `SELECT NULL AS caseId, e.id AS entryId, NULL AS number, substr(what, 1, 40) AS title, '' AS subject,
            NULL AS stage, substr(received_at, 1, 10) AS "on", room, json_array(name) AS people
     FROM json_each(@names) n CROSS JOIN entries e INDEXED BY entries_by_name ON e.name = n.value
     WHERE e.name <> '' AND e.id IS NOT @entryId AND (@caseId IS NULL OR e.case_id IS NOT @caseId)
     ORDER BY e.id DESC LIMIT @limit`,
}

type Asked = {
  caseId: CaseId | null
  entryId: EntryId | null
  names: string[]
  /** How many names two cases must share. */
  least: number
  estate: string
  building: string
}

/** What touches the same people, then what touches the same building; every question by an index. */
export function nearTo(db: Reader, { caseId, entryId, names, least, estate, building }: Asked) {
  const place = estate === '' || building === '' ? null : { estate, building, limit: LIMIT }
  const known = names.filter(name => name !== '')
  return {
    people:
      known.length < least
        ? []
        : db.all(Near, NEAR_SQL.people, { caseId, names: known, least, limit: LIMIT }),
    entriesOf:
      known.length === 0
        ? []
        : db.all(Near, NEAR_SQL.entriesOf, { caseId, entryId, names: known, limit: LIMIT }),
    place: place ? db.all(Near, NEAR_SQL.place, { ...place, caseId }) : [],
    entriesAt: place ? db.all(Near, NEAR_SQL.entriesAt, { ...place, caseId, entryId }) : [],
  }
}
