import { STAGES } from '@shared/cases/codes'
import type { CaseId } from '@shared/core/ids'
import { DUE_SPANS, FACETS, daysOfSpan, type DueSpan, type Facet } from '@shared/search/facets'
import type { CaseFilters } from '@shared/search/filters'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader } from './store'

const Counted = z.object({ facet: FACETS, value: z.string(), n: z.int() })
export type Counted = z.infer<typeof Counted>

const IN_SCOPE = {
  all: '',
  open: `WHERE stage NOT IN ('declined', 'archived')`,
  closed: `WHERE stage IN ('declined', 'archived')`,
}

/** Every value of every facet in the whole register, from the summaries that are kept with the index. */
export function registerCounts(db: Reader, scope: CaseFilters['scope']): Counted[] {
  return db.all(
    Counted,
    `SELECT facet, value, sum(n) AS n FROM case_counts ${IN_SCOPE[scope]} GROUP BY facet, value HAVING sum(n) > 0`,
  )
}

/** Every value of a facet that occurs. */
export function valuesOf(db: Reader, facet: Facet): string[] {
  return db
    .all(
      z.object({ value: z.string() }),
      'SELECT value FROM case_counts WHERE facet = @facet GROUP BY value HAVING sum(n) > 0',
      { facet },
    )
    .map(each => each.value)
}

/** How many cases stand at each stage. */
export function countStages(db: Reader) {
  return db.all(
    z.object({ stage: STAGES.schema, n: z.int() }),
    `SELECT stage, n FROM case_counts WHERE facet = 'stage'`,
  )
}

export const DUE_COUNT_SQL = {
  dueSpan:
    'SELECT count(*) AS count FROM case_next INDEXED BY cases_by_next WHERE next_on BETWEEN @from AND @until',
  dueOf: `SELECT next_on AS nextOn, count(*) AS n FROM json_each(@ids) CROSS JOIN case_next ON case_id = json_each.value
    GROUP BY next_on`,
}

/** How many open cases have their next date in each span. */
export function registerDue(db: Reader, today: string): Counted[] {
  return DUE_SPANS.codes.map(span => {
    const count = db.one(Count, DUE_COUNT_SQL.dueSpan, daysOfSpan(span, today))?.count ?? 0
    return { facet: 'due' as const, value: span, n: count }
  })
}

/** The same of some cases. */
export function dueOf(db: Reader, ids: readonly CaseId[], today: string): Counted[] {
  const counts = new Map<DueSpan, number>()
  const spans = DUE_SPANS.codes.map(span => ({ span, ...daysOfSpan(span, today) }))
  for (const { nextOn, n } of db.all(z.object({ nextOn: z.string(), n: z.int() }), DUE_COUNT_SQL.dueOf, {
    ids,
  })) {
    const span = spans.find(each => nextOn >= each.from && nextOn <= each.until)?.span
    if (span) counts.set(span, (counts.get(span) ?? 0) + n)
  }
  return [...counts].map(([value, n]) => ({ facet: 'due', value, n }))
}
