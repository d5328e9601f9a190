import { CaseId } from '@shared/core/ids'
import { STAGES } from '@shared/cases/codes'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

const OpenCase = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  stage: STAGES.schema,
  kind: z.string().nullable(),
  requestedAt: z.string(),
  acceptedOn: z.string().nullable(),
  extendedTo: z.string().nullable(),
  routesToldOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  visitedOn: z.string().nullable(),
  appliedOn: z.string().nullable(),
  duties: json(z.array(z.object({ due: z.string() }))),
})
export type OpenCase = z.infer<typeof OpenCase>

/** A term that ends after the last day asked for is never read: `case_next` is no later than it. */
export const DUE_SQL = {
  open: `SELECT c.id AS caseId, c.number, title, subject, stage, kind, requested_at AS requestedAt,
            accepted_on AS acceptedOn, extended_to AS extendedTo, routes_told_on AS routesToldOn,
            (SELECT effective_on FROM agreements WHERE case_id = c.id AND state = 'effective') AS effectiveOn,
            (SELECT on_day FROM enclosures WHERE case_id = c.id AND item = 'return-visit') AS visitedOn,
            (SELECT max(applied_on) FROM confirmations WHERE case_id = c.id) AS appliedOn,
            (SELECT json_group_array(json_object('due', due)) FROM duties WHERE case_id = c.id) AS duties
     FROM case_next n CROSS JOIN cases c ON c.id = n.case_id
     WHERE (stage IN ('accepted', 'mediating', 'signing') AND next_on <= @until)
        OR stage = 'effective'
        OR (stage IN ('registered', 'accepted', 'mediating', 'signing') AND kind IN ('labour', 'migrant-wages'))
     ORDER BY requested_at DESC, c.id DESC`,
  lastNext: `SELECT next_on AS day FROM case_next INDEXED BY cases_by_next WHERE next_on < '9' ORDER BY next_on DESC LIMIT 1`,
}

/** What every legal date of the open cases up to a day is counted from. Those that wait for nothing dated are left out. */
export function openCases(db: Reader, until: string): OpenCase[] {
  return db.all(OpenCase, DUE_SQL.open, { until })
}

/** The last day by which an open case orders itself; null where none has any. */
export function lastBindingDay(db: Reader): string | null {
  return db.one(z.object({ day: z.string() }), DUE_SQL.lastNext)?.day ?? null
}

const OpenDuty = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  due: z.string(),
  text: z.string(),
})

/** Duties not yet performed that fall due up to a day, soonest first. */
export function dutiesUntil(db: Reader, until: string) {
  return db.all(
    OpenDuty,
    `SELECT d.case_id AS caseId, number, title, subject, due, text FROM duties d JOIN cases c ON c.id = d.case_id
     WHERE done_on IS NULL AND due <= @until
     UNION ALL
     SELECT o.case_id, c.number, title, subject, due, content FROM oral_agreements o JOIN cases c ON c.id = o.case_id
     WHERE performed_on IS NULL AND due <= @until
     ORDER BY due, 1`,
    { until },
  )
}

/** The years in which something is still to be performed. */
export function yearsOfDuties(db: Reader): number[] {
  return db
    .all(
      z.object({ year: z.string() }),
      'SELECT DISTINCT substr(due, 1, 4) AS year FROM duties WHERE done_on IS NULL',
    )
    .map(each => Number(each.year))
}

/** How many sessions each day has that has any. */
export function sessionsPerDay(db: Reader, from: string, until: string) {
  return db.all(
    z.object({ day: z.string(), count: z.int() }),
    `SELECT substr(start_at, 1, 10) AS day, count(*) AS count FROM sessions
     WHERE state <> 'cancelled' AND start_at >= @from AND start_at < @until || 'U' GROUP BY 1`,
    { from, until },
  )
}

const Confirmed = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  subject: z.string(),
  last: z.string(),
})

/** agreements that a court has confirmed and that are not performed, with their last day of performance. */
export function enforceable(db: Reader) {
  return db.all(
    Confirmed,
    `SELECT c.id AS caseId, number, title, subject, max(d.due) AS last
     FROM confirmations f INDEXED BY confirmations_valid
     JOIN cases c ON c.id = f.case_id JOIN duties d ON d.case_id = f.case_id
     WHERE f.result = 'valid'
       AND EXISTS (SELECT 1 FROM duties o WHERE o.case_id = f.case_id AND o.done_on IS NULL)
     GROUP BY c.id ORDER BY last`,
  )
}
