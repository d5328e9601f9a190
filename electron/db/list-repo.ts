import type { CaseRow } from '@shared/cases/case-file'
import { STAGES } from '@shared/cases/codes'
import { addressText } from '@shared/places/address'
import { caseTitle } from '@shared/cases/case'
import { CaseId } from '@shared/core/ids'
import { Tag } from '@shared/marks/tag'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader } from './store'

const Row = z.object({
  id: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  stage: STAGES.schema,
  estate: z.string(),
  building: z.string(),
  room: z.string(),
  text: z.string(),
  requestedAt: z.string(),
  urgent: Flag,
  acceptedOn: z.string().nullable(),
  extendedTo: z.string().nullable(),
  parties: json(z.array(z.string())),
  sessionAt: z.string().nullable(),
  dutyOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  tags: json(z.array(Tag)),
})
type Row = z.infer<typeof Row>

const ROW = `
  SELECT c.id, number, title, subject, stage, estate, building, room, place_text AS text,
         requested_at AS requestedAt, urgent, accepted_on AS acceptedOn, extended_to AS extendedTo,
         (SELECT json_group_array(name) FROM (SELECT name FROM parties WHERE case_id = c.id ORDER BY side, id)) AS parties,
         (SELECT min(start_at) FROM sessions WHERE case_id = c.id AND state = 'booked') AS sessionAt,
         coalesce((SELECT min(due) FROM duties WHERE case_id = c.id AND done_on IS NULL),
           (SELECT due FROM oral_agreements WHERE case_id = c.id AND performed_on IS NULL)) AS dutyOn,
         (SELECT effective_on FROM agreements WHERE case_id = c.id AND state = 'effective') AS effectiveOn,
         (SELECT json_group_array(tag) FROM case_tags WHERE case_id = c.id) AS tags
  FROM cases c`

// Each in the order of an index: the newest thousand of a large register, not the whole of it sorted.
const WHICH = {
  open: `INDEXED BY cases_open WHERE stage NOT IN ('declined', 'archived') ORDER BY requested_at DESC, c.id DESC`,
  closed: `WHERE stage IN ('declined', 'archived') ORDER BY c.id DESC`,
  all: 'ORDER BY c.id DESC',
}

/** What a list row is made of, before its next date is worked out. */
export type ListedCase = Omit<CaseRow, 'nextAt' | 'nextWhat' | 'overdue'> &
  Pick<Row, 'acceptedOn' | 'extendedTo' | 'sessionAt' | 'dutyOn' | 'effectiveOn'>

export function listCases(db: Reader, which: 'open' | 'closed' | 'all'): ListedCase[] {
  return db.all(Row, `${ROW} ${WHICH[which]} LIMIT 1000`).map(listed)
}

/** The rows of these cases, in the order asked for. */
export function casesById(db: Reader, ids: readonly CaseId[]): ListedCase[] {
  const rows = db.all(Row, `${ROW} WHERE c.id IN (SELECT value FROM json_each(@ids))`, { ids })
  const byId = new Map(rows.map(row => [row.id, row]))
  return ids.flatMap(id => byId.get(id) ?? []).map(listed)
}

function listed({ subject, estate, building, room, text, ...row }: Row): ListedCase {
  const place = addressText({ estate, building, room, text })
  return { ...row, title: caseTitle({ title: row.title, subject }), place }
}
