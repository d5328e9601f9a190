import { CaseId } from '@shared/core/ids'
import type { CaseFilters } from '@shared/search/filters'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader } from './store'

export const Id = z.object({ id: CaseId })
const Bounds = z.object({ first: z.int().nullable(), last: z.int().nullable() })

const found = (join: string) =>
  `SELECT s.rowid AS id FROM case_search s ${join} WHERE case_search MATCH @match AND s.rowid BETWEEN @low AND @high`
const DUE = found('CROSS JOIN case_next n ON n.case_id = s.rowid').concat(
  ' AND next_on BETWEEN @from AND @until',
)

/** Every question on the way to a page, by name, so that their plans can be looked at (tests/db/plans). */
export const PAGE_SQL = {
  newest: 'SELECT id FROM cases WHERE id BETWEEN @low AND @high ORDER BY id DESC LIMIT @limit',
  oldest: 'SELECT id FROM cases WHERE id BETWEEN @low AND @high ORDER BY id LIMIT @limit',
  foundNewest: `${found('')} ORDER BY s.rowid DESC LIMIT @limit`,
  foundOldest: `${found('')} ORDER BY s.rowid LIMIT @limit`,
  dueNewest: `${DUE} ORDER BY s.rowid DESC LIMIT @limit`,
  dueOldest: `${DUE} ORDER BY s.rowid LIMIT @limit`,
  areMore: `SELECT count(*) AS count FROM (${found('')} LIMIT @limit)`,
  among: `SELECT s.rowid AS id FROM json_each(@ids) CROSS JOIN case_search s ON s.rowid = json_each.value
     WHERE case_search MATCH @match`,
  months: `SELECT min(first_id) AS first, max(last_id) AS last FROM case_months
     WHERE month BETWEEN @from AND @until`,
}

export type Range = { low: number; high: number }
const EVERYTHING: Range = { low: 0, high: Number.MAX_SAFE_INTEGER }

/** Between which ids the days of a filter lie; the cases in between may still be of other days. */
export function idsOfDays(db: Reader, { from, until }: Pick<CaseFilters, 'from' | 'until'>): Range {
  if (from === null && until === null) return EVERYTHING
  const bounds = db.one(Bounds, PAGE_SQL.months, {
    from: from?.slice(0, 7) ?? '0000',
    until: until?.slice(0, 7) ?? '9999',
  })
  return { low: bounds?.first ?? 1, high: bounds?.last ?? 0 }
}

export type Asked = {
  /** The question to the index; '' asks nothing. */
  match: string
  /** The days of the next date, where a filter asks for them. */
  due: { from: string; until: string } | null
  range: Range
  limit: number
  oldestFirst: boolean
}

/** The next cases that a query and its filters may mean, by id; words of three characters still want a look. */
export function candidates(db: Reader, { match, due, range, limit, oldestFirst }: Asked): CaseId[] {
  // FTS5 answers an empty range of ids with a row all the same.
  if (range.low > range.high) return []
  if (due !== null)
    return idsOf(db, oldestFirst ? PAGE_SQL.dueOldest : PAGE_SQL.dueNewest, {
      match,
      ...due,
      ...range,
      limit,
    })
  if (match === '') return idsOf(db, oldestFirst ? PAGE_SQL.oldest : PAGE_SQL.newest, { ...range, limit })
  return idsOf(db, oldestFirst ? PAGE_SQL.foundOldest : PAGE_SQL.foundNewest, { match, ...range, limit })
}

/** Whether more than so many cases are found. */
export function areMoreThan(
  db: Reader,
  most: number,
  { match, range }: Pick<Asked, 'match' | 'range'>,
): boolean {
  if (range.low > range.high) return false
  return (db.one(Count, PAGE_SQL.areMore, { match, ...range, limit: most + 1 })?.count ?? 0) > most
}

/** Which of these cases a query and its filters may mean. */
export function among(db: Reader, ids: readonly CaseId[], match: string): Set<CaseId> {
  return new Set(match === '' ? ids : idsOf(db, PAGE_SQL.among, { ids, match }))
}

const idsOf = (db: Reader, sql: string, params: Record<string, unknown>) =>
  db.all(Id, sql, params).map(each => each.id)
