import { STAGES } from '@shared/cases/codes'
import { RELATIONS, type Relation } from '@shared/cases/relate-cases'
import { CaseId, type ContactId } from '@shared/core/ids'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const Row = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  kind: z.string().nullable(),
  stage: STAGES.schema,
  estate: z.string(),
  building: z.string(),
  room: z.string(),
  requestedAt: z.string(),
  people: json(z.array(z.object({ name: z.string(), phone: z.string(), idNumber: z.string() }))),
})

type Asked = {
  caseId: CaseId | null
  since: string
  names: string[]
  idNumbers: string[]
  estate: string
  building: string
}

/** Cases since a day that share a name, a paper or a building with what is asked; the rule then weighs them. */
export function casesToCompare(db: Reader, asked: Asked) {
  return db.all(
    Row,
    `WITH found (id) AS (
       SELECT p.case_id FROM json_each(@names) n JOIN parties p ON p.name = n.value
       UNION SELECT p.case_id FROM json_each(@idNumbers) i
         JOIN parties p ON p.id_number = i.value AND p.id_number <> ''
       UNION SELECT id FROM cases WHERE @estate <> '' AND estate <> '' AND estate = @estate
         AND building = @building AND requested_at >= @since
     )
     SELECT c.id AS caseId, number, title, subject, kind, stage, estate, building, room,
            requested_at AS requestedAt,
            (SELECT json_group_array(json_object('name', name, 'phone', phone, 'idNumber', id_number))
               FROM (SELECT name, phone, id_number FROM parties WHERE case_id = c.id ORDER BY side, id)) AS people
     FROM found f JOIN cases c ON c.id = f.id
     WHERE requested_at >= @since AND c.id IS NOT @caseId
       AND NOT EXISTS (SELECT 1 FROM case_relations r
                        WHERE r.case_id = min(c.id, @caseId) AND r.other_id = max(c.id, @caseId))
     ORDER BY requested_at DESC, c.id DESC LIMIT 200`,
    asked,
  )
}

const RelatedRow = Row.pick({ caseId: true, number: true, title: true, subject: true, stage: true }).extend({
  kind: z.enum(RELATIONS),
  reason: z.string(),
})

export function relatedCases(db: Reader, id: CaseId) {
  return db.all(
    RelatedRow,
    `SELECT c.id AS caseId, number, title, subject, stage, r.kind, r.reason
     FROM case_relations r JOIN cases c ON c.id = iif(r.case_id = @id, r.other_id, r.case_id)
     WHERE r.case_id = @id OR r.other_id = @id ORDER BY r.at DESC`,
    { id },
  )
}

type NewRelation = {
  pair: readonly [CaseId, CaseId]
  kind: Relation
  reason: string
  actorId: ContactId
  at: string
}

export function putRelation(db: Writer, { pair: [caseId, otherId], ...rest }: NewRelation): void {
  db.run(
    `INSERT INTO case_relations (case_id, other_id, kind, reason, actor_id, at)
     VALUES (@caseId, @otherId, @kind, @reason, @actorId, @at)
     ON CONFLICT DO UPDATE SET kind = @kind, reason = @reason, actor_id = @actorId, at = @at`,
    { ...rest, caseId, otherId },
  )
}
