import { z } from 'zod'

import { CaseRow } from '../cases/case-file'
import { query } from '../core/procedure'
import { CaseFilters } from './filters'
import { Mark } from './marks'

export const PARTS = z.enum([
  'title',
  'number',
  'place',
  'party',
  'address',
  'facts',
  'request',
  'agreement',
  'note',
  'phone',
  'id',
])

/** What a query hit in a case, where it is shown; `piece` is the first hit that the row itself does not show. */
export const Hits = z.object({
  title: z.array(Mark),
  number: z.array(Mark),
  place: z.array(Mark),
  piece: z.object({ part: PARTS, text: z.string(), marks: z.array(Mark) }).nullable(),
})
export type Hits = z.infer<typeof Hits>

export const FoundRow = CaseRow.extend({ hits: Hits.nullable() })
export type FoundRow = z.infer<typeof FoundRow>

const typed = z.string().trim().max(60).default('')

/** due: the nearest binding date first, only for cases under way and without text; else newest first. */
export const SORTS = z.enum(['due', 'newest', 'oldest'])

export const CountOf = z.object({ value: z.string(), n: z.int() })
const counts = z.array(CountOf)
export const FACETS = z.enum(['stage', 'kind', 'source', 'mediator', 'building'])
export type Facet = z.infer<typeof FACETS>

/** Above this the counts of a search say 'at least'. */
export const COUNTED = 2000

export const searchContract = {
  /** One page of the list; `next` is where the following one begins, null at the end. */
  'cases.page': query(
    z.object({
      text: typed,
      filters: CaseFilters,
      sort: SORTS.default('newest'),
      cursor: z.string().max(40).nullable().default(null),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({ rows: z.array(FoundRow), next: z.string().nullable() }),
  ),
  /**
   * How many cases each value of a filter would leave. Exact for the whole register; inside a search, those of
   * the newest 2,000 hits, and of a word of three characters or more an upper bound.
   */
  'cases.counts': query(
    z.object({ text: typed, filters: CaseFilters }),
    z.object({
      total: z.int(),
      exact: z.boolean(),
      capped: z.boolean(),
      facets: z.object({ stage: counts, kind: counts, source: counts, mediator: counts, building: counts }),
    }),
  ),
}
