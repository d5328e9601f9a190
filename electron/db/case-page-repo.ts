import { CaseId } from '@shared/core/ids'
import { tagsAsked, type CaseFilters } from '@shared/search/filters'
import type { SearchQuery } from '@shared/search/query'
import { matchOf } from '@shared/search/tokens'
import { z } from 'zod'

import type { Reader } from './store'

export const Id = z.object({ id: CaseId })
const Bounds = z.object({ first: z.int().nullable(), last: z.int().nullable() })

/** Every question on the way to a page, by name, so that their plans can be looked at (tests/db/plans). */
export const PAGE_SQL = {
  newest: 'SELECT id FROM cases WHERE id BETWEEN @low AND @high ORDER BY id DESC LIMIT @limit',
  oldest: 'SELECT id FROM cases WHERE id BETWEEN @low AND @high ORDER BY id LIMIT @limit',
  foundNewest: `SELECT rowid AS id FROM case_search WHERE case_search MATCH @match AND rowid BETWEEN @low AND @high
     ORDER BY rowid DESC LIMIT @limit`,
  foundOldest: `SELECT rowid AS id FROM case_search WHERE case_search MATCH @match AND rowid BETWEEN @low AND @high
     ORDER BY rowid LIMIT @limit`,
  due: `SELECT c.id, next_on AS nextOn FROM case_next n INDEXED BY cases_by_next JOIN cases c ON c.id = n.case_id
     WHERE next_on >= @on AND (next_on > @on OR n.case_id < @id)
       AND (@stage IS NULL OR stage = @stage) AND (@kind IS NULL OR kind = @kind)
       AND (@source IS NULL OR source = @source) AND (@mediatorId IS NULL OR mediator_id = @mediatorId)
       AND (@building IS NULL OR estate || building = @building)
       AND requested_at BETWEEN @from AND @until
     ORDER BY next_on, n.case_id DESC LIMIT @limit`,
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

type Asked = { query: SearchQuery; filters: CaseFilters; range: Range; limit: number; oldestFirst: boolean }

/** The next cases that a query and its filters may mean, by id; words of three characters still want a look. */
export function candidates(db: Reader, { query, filters, range, limit, oldestFirst }: Asked): CaseId[] {
  // FTS5 answers an empty range of ids with a row all the same.
  if (range.low > range.high) return []
  const match = matchOf(query, tagsAsked(filters))
  const plain = oldestFirst ? PAGE_SQL.oldest : PAGE_SQL.newest
  const found = oldestFirst ? PAGE_SQL.foundOldest : PAGE_SQL.foundNewest
  const rows =
    match === '' ? db.all(Id, plain, { ...range, limit }) : db.all(Id, found, { match, ...range, limit })
  return rows.map(each => each.id)
}

const Due = z.object({ id: CaseId, nextOn: z.string() })

/** Cases under way by the date that binds next, from one place on. */
export function casesByNext(
  db: Reader,
  filters: CaseFilters,
  from: { on: string; id: number },
  limit: number,
): z.infer<typeof Due>[] {
  const { stage, kind, source, mediatorId, building } = filters
  const days = { from: filters.from ?? '0', until: `${filters.until ?? '9999'}T99` }
  return db.all(Due, PAGE_SQL.due, { stage, kind, source, mediatorId, building, ...days, ...from, limit })
}
