import { CaseId } from '@shared/core/ids'
import { z } from 'zod'

import type { Asked } from './case-page-repo'
import type { Reader } from './store'

/** The orders that have an index of their own; what has no value comes before everything. */
const KEYS = {
  number: `coalesce(number, '')`,
  requested: 'requested_at',
  accepted: `coalesce(accepted_on, '')`,
  claim: 'coalesce(claim_fen, -1)',
} as const
export type KeyColumn = keyof typeof KEYS
const KEY_COLUMNS = ['number', 'requested', 'accepted', 'claim'] as const satisfies readonly KeyColumn[]

const INDEXES: Record<KeyColumn, string> = {
  number: 'cases_by_number',
  requested: 'cases_by_request',
  accepted: 'cases_by_acceptance',
  claim: 'cases_by_claim',
}

const Keyed = z.object({ id: CaseId, key: z.union([z.string(), z.int()]) })
export type Keyed = z.infer<typeof Keyed>

const walk = (column: KeyColumn, down: boolean) => {
  const [key, before, order] = [KEYS[column], down ? '<' : '>', down ? 'DESC' : 'ASC']
  return `SELECT id, ${key} AS key FROM cases INDEXED BY ${INDEXES[column]}
    WHERE ${key} ${before}= @key AND (${key} ${before} @key OR id ${before} @id)
    ORDER BY ${key} ${order}, id ${order} LIMIT @limit`
}

const sorted = (column: KeyColumn, down: boolean, join: string) => {
  const [key, before, order] = [KEYS[column], down ? '<' : '>', down ? 'DESC' : 'ASC']
  return `SELECT cases.id AS id, ${key} AS key FROM case_search s CROSS JOIN cases ON cases.id = s.rowid ${join}
    WHERE case_search MATCH @match AND s.rowid BETWEEN @low AND @high
      AND ${key} ${before}= @key AND (${key} ${before} @key OR cases.id ${before} @id)
    ORDER BY ${key} ${order}, cases.id ${order} LIMIT @limit`
}
const WITH_DUE = 'CROSS JOIN case_next n ON n.case_id = s.rowid AND next_on BETWEEN @from AND @until'

/** Each order in both directions, by name. */
export const ORDER_SQL = Object.fromEntries(
  KEY_COLUMNS.flatMap(column =>
    [true, false].flatMap(down => [
      [`walk ${column} ${down ? 'down' : 'up'}`, walk(column, down)],
      [`sorted ${column} ${down ? 'down' : 'up'}`, sorted(column, down, '')],
    ]),
  ),
)

export type From = { column: KeyColumn; down: boolean; after: Keyed | null; limit: number }

/** The next cases in an order, whatever they are. */
export function walkCases(db: Reader, { column, down, after, limit }: From): Keyed[] {
  return db.all(Keyed, walk(column, down), { ...(after ?? edge(column, down)), limit })
}

type Hits = Pick<Asked, 'match' | 'due' | 'range'>

/** The next of some hits in an order; for few of them, since all are looked at. */
export function sortCases(db: Reader, { match, due, range }: Hits, from: From): Keyed[] {
  const { column, down, after, limit } = from
  if (range.low > range.high) return []
  const place = { ...(after ?? edge(column, down)), limit }
  return db.all(Keyed, sorted(column, down, due === null ? '' : WITH_DUE), {
    match,
    ...due,
    ...range,
    ...place,
  })
}

/** Where an order begins. */
function edge(column: KeyColumn, down: boolean): { key: string | number; id: number } {
  if (!down) return { key: column === 'claim' ? -1 : '', id: -1 }
  return { key: column === 'claim' ? Number.MAX_SAFE_INTEGER : '\u{10FFFF}', id: Number.MAX_SAFE_INTEGER }
}

const Due = z.object({ id: CaseId, nextOn: z.string() })

export const BY_DUE_SQL = {
  due: `SELECT case_id AS id, next_on AS nextOn FROM case_next INDEXED BY cases_by_next
    WHERE next_on >= @on AND (next_on > @on OR case_id < @id) AND next_on BETWEEN @from AND @until
    ORDER BY next_on, case_id DESC LIMIT @limit`,
  // Only what is under way is asked for, which is little at any size of the register.
  foundDue: `SELECT case_id AS id, next_on AS nextOn FROM case_search s CROSS JOIN case_next n ON n.case_id = s.rowid
    WHERE case_search MATCH @match AND next_on >= @on AND (next_on > @on OR case_id < @id)
      AND next_on BETWEEN @from AND @until
    ORDER BY next_on, case_id DESC LIMIT @limit`,
}

type ByDue = {
  match: string
  due: { from: string; until: string } | null
  on: string
  id: number
  limit: number
}

/** Cases under way by the date that binds next, from one place on. */
export function casesByNext(db: Reader, { match, due, on, id, limit }: ByDue): z.infer<typeof Due>[] {
  const asked = { from: '', until: '9999', ...due, on, id, limit }
  return match === 'zopen' || match === '"zopen"'
    ? db.all(Due, BY_DUE_SQL.due, asked)
    : db.all(Due, BY_DUE_SQL.foundDue, { ...asked, match })
}
