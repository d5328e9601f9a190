import type { CaseFilters } from '@shared/search/filters'
import { FACETS, type Facet } from '@shared/search/contract'
import { STAGES } from '@shared/cases/codes'
import type { CaseId } from '@shared/core/ids'
import { z } from 'zod'

import type { Reader } from './store'

const Counted = z.object({ facet: FACETS, value: z.string(), n: z.int() })
export type Counted = z.infer<typeof Counted>

const IN_SCOPE = {
  all: '',
  open: `AND stage NOT IN ('declined', 'archived')`,
  closed: `AND stage IN ('declined', 'archived')`,
}

/** Every value of every facet in the whole register, from the summaries that triggers keep. */
export function registerCounts(db: Reader, scope: CaseFilters['scope']): Counted[] {
  return db.all(
    Counted,
    `SELECT 'stage' AS facet, stage AS value, sum(n) AS n FROM case_counts WHERE facet = 'kind' ${IN_SCOPE[scope]} GROUP BY stage
     UNION ALL
     SELECT facet, value, sum(n) FROM case_counts WHERE true ${IN_SCOPE[scope]} GROUP BY facet, value`,
  )
}

/** How many cases stand at each stage. */
export function countStages(db: Reader) {
  return db.all(
    z.object({ stage: STAGES.schema, n: z.int() }),
    `SELECT stage, sum(n) AS n FROM case_counts WHERE facet = 'source' GROUP BY stage`,
  )
}

/** The same of some cases. */
export function countsOf(db: Reader, ids: readonly CaseId[]): Counted[] {
  return db.all(Counted, COUNTS_SQL, { ids })
}

const facet = (name: Facet, value: string) =>
  `SELECT '${name}' AS facet, ${value} AS value, count(*) AS n FROM hit GROUP BY 2`

export const COUNTS_SQL = `
  WITH hit AS MATERIALIZED (
    SELECT stage, coalesce(kind, '') AS kind, coalesce(source, '') AS source,
      coalesce(CAST(mediator_id AS TEXT), '') AS mediator, estate || building AS building
    FROM json_each(@ids) CROSS JOIN cases ON cases.id = json_each.value)
  ${[facet('stage', 'stage'), facet('kind', 'kind'), facet('source', 'source'), facet('mediator', 'mediator'), facet('building', 'building')].join(' UNION ALL ')}`
