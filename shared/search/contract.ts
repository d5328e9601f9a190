import { z } from 'zod'

import { CaseRow } from '../cases/case-file'
import { codeList } from '../core/codes'
import { query } from '../core/procedure'
import type { Facet } from './facets'
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

/** Columns by which the whole list can be put in order, up or down. */
export const SORT_COLUMNS = codeList({
  number: '案号',
  requested: '申请日期',
  accepted: '受理日期',
  claim: '标的额',
  stage: '阶段',
  kind: '类型',
  mediator: '调解员',
  building: '楼栋',
})
export type SortColumn = (typeof SORT_COLUMNS.codes)[number]

/** due: the nearest binding date first, only for what is under way and without text, else as newest; newest and oldest: as they were registered. */
export const SORTS = z.enum(['due', 'newest', 'oldest', ...SORT_COLUMNS.codes])
export type Sort = z.infer<typeof SORTS>

export const CountOf = z.object({ value: z.string(), n: z.int() })
const counts = z.array(CountOf)
const facetCounts = {
  stage: counts,
  kind: counts,
  source: counts,
  mediator: counts,
  building: counts,
  grid: counts,
  tag: counts,
  money: counts,
  year: counts,
  due: counts,
} satisfies Record<Facet, typeof counts>

/** Above this the counts of a search say 'at least'. */
export const COUNTED = 1000

export const searchContract = {
  /** One page of the list; `next` is where the following one begins, null at the end. */
  'cases.page': query(
    z.object({
      text: typed,
      filters: CaseFilters,
      sort: SORTS.default('newest'),
      /** For a column: the greatest first. */
      down: z.boolean().default(true),
      cursor: z.string().max(200).nullable().default(null),
      limit: z.int().min(1).max(200).default(50),
    }),
    z.object({ rows: z.array(FoundRow), next: z.string().nullable() }),
  ),
  /**
   * How many cases each value of a filter would leave. Exact for the whole register; inside a search, those of
   * the newest 1,000 hits, and of a word of three characters or more an upper bound.
   */
  'cases.counts': query(
    z.object({ text: typed, filters: CaseFilters }),
    z.object({
      total: z.int(),
      exact: z.boolean(),
      capped: z.boolean(),
      facets: z.object(facetCounts),
    }),
  ),
}
