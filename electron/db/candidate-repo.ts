import { CaseId, EntryId } from '@shared/core/ids'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader } from './store'

const CaseRow = z.object({
  id: CaseId,
  title: z.string(),
  estate: z.string(),
  building: z.string(),
  urgent: Flag,
  since: z.string(),
  /** Sessions held without a settlement. */
  held: z.int(),
  termEnd: z.string().nullable(),
  next: z.string().nullable(),
  names: json(z.array(z.string())),
})
export type OpenCase = z.infer<typeof CaseRow>

/** Cases on which the desk is still at work, with what tells a hard one. */
export function openCases(db: Reader): OpenCase[] {
  return db.all(
    CaseRow,
    `SELECT c.id, c.title, c.estate, c.building, c.urgent, c.requested_at AS since, c.extended_to AS termEnd,
            (SELECT count(*) FROM sessions WHERE case_id = c.id AND state = 'held') AS held,
            (SELECT min(start_at) FROM sessions WHERE case_id = c.id AND state = 'booked') AS next,
            (SELECT json_group_array(name) FROM parties WHERE case_id = c.id AND kind = 'natural') AS names
     FROM cases c WHERE c.stage IN ('registered', 'accepted', 'mediating') ORDER BY c.id LIMIT 500`,
  )
}

const EntryRow = z.object({
  id: EntryId,
  what: z.string(),
  name: z.string(),
  stream: z.enum(['request', 'hazard']),
  urgency: z.enum(['ordinary', 'today', 'urgent']),
  since: z.string(),
  due: z.string().nullable(),
})

/** 诉求 and 隐患 that are not done with. */
export function openEntries(db: Reader): z.infer<typeof EntryRow>[] {
  return db.all(
    EntryRow,
    `SELECT id, what, name, stream, urgency, received_at AS since,
            (SELECT min(due) FROM entry_steps WHERE entry_id = e.id AND done_at IS NULL) AS due
     FROM entries e WHERE closed_at IS NULL AND stream IN ('request', 'hazard') AND what <> '' ORDER BY id LIMIT 500`,
  )
}

/** Natural persons of these cases and entries: whom a paper for outsiders calls by an initial. */
export function namesOf(db: Reader, cases: readonly CaseId[], entries: readonly EntryId[]): string[] {
  return db
    .all(
      z.object({ name: z.string() }),
      `SELECT name FROM parties WHERE kind = 'natural' AND case_id IN (SELECT value FROM json_each(@cases))
       UNION SELECT json_extract(guardian, '$.name') FROM parties
         WHERE guardian IS NOT NULL AND case_id IN (SELECT value FROM json_each(@cases))
       UNION SELECT json_extract(a.value, '$.name') FROM parties p, json_each(p.agents) a
         WHERE p.case_id IN (SELECT value FROM json_each(@cases))
       UNION SELECT name FROM entries WHERE id IN (SELECT value FROM json_each(@entries))`,
      { cases, entries },
    )
    .map(each => each.name)
    .filter(each => each !== '')
}
