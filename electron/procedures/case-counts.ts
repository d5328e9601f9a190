import type { CaseId } from '@shared/core/ids'
import type { Input, Output } from '@shared/contract'
import { COUNTED, FACETS, type Facet } from '@shared/search/contract'
import type { CaseFilters } from '@shared/search/filters'
import { isEmpty, needsLook, readQuery, type SearchQuery } from '@shared/search/query'

import { countsOf, registerCounts, type Counted } from '../db/case-counts-repo'
import { candidates, idsOfDays } from '../db/case-page-repo'
import type { Reader } from '../db/store'
import { isMeant, readTexts } from './case-page'

type Counts = Output<'cases.counts'>

/** So many hits are each looked at; above it a count of longer words is an upper bound. */
const LOOKED_AT = 100

const FILTER_OF = {
  stage: 'stage',
  kind: 'kind',
  source: 'source',
  mediator: 'mediatorId',
  building: 'building',
} as const satisfies Record<Facet, keyof CaseFilters>

/** Each facet is counted without its own filter, so that its other values can be chosen too. */
export function caseCounts(db: Reader, { text, filters }: Input<'cases.counts'>): Counts {
  const query = readQuery(text)
  if (text !== '' && isEmpty(query)) return counts([], { total: 0, exact: true, capped: false })
  const whole = countFor(db, query, filters)
  const set = FACETS.options.filter(facet => filters[FILTER_OF[facet]] !== null)
  const freed = set.flatMap(facet =>
    countFor(db, query, { ...filters, [FILTER_OF[facet]]: null }).rows.filter(row => row.facet === facet),
  )
  return counts([...whole.rows.filter(row => !set.includes(row.facet)), ...freed], whole)
}

type Count = { rows: Counted[]; total: number; exact: boolean; capped: boolean }

function countFor(db: Reader, query: SearchQuery, filters: CaseFilters): Count {
  const { scope, stage, kind, source, mediatorId, building, from, until } = filters
  const isBare = [stage, kind, source, mediatorId, building, from, until].every(each => each === null)
  if (isEmpty(query) && isBare) {
    const rows = registerCounts(db, scope)
    return { rows, total: sumOf(rows), exact: true, capped: false }
  }
  const range = idsOfDays(db, filters)
  const found = candidates(db, { query, filters, range, limit: COUNTED + 1, oldestFirst: false })
  const capped = found.length > COUNTED
  const isLoose = needsLook(query) || from !== null || until !== null
  const looks = isLoose && found.length <= LOOKED_AT
  const ids: CaseId[] = looks
    ? [...(readTexts(db, found, query, filters)?.values() ?? [])]
        .filter(text => isMeant(text, query, filters))
        .map(text => text.id)
    : found.slice(0, COUNTED)
  return { rows: countsOf(db, ids), total: ids.length, exact: !capped && (looks || !isLoose), capped }
}

const sumOf = (rows: readonly Counted[]) =>
  rows.filter(row => row.facet === 'stage').reduce((sum, row) => sum + row.n, 0)

function counts(rows: readonly Counted[], { total, exact, capped }: Omit<Count, 'rows'>): Counts {
  const of = (facet: Facet) =>
    rows
      .filter(row => row.facet === facet && row.n > 0)
      .map(({ value, n }) => ({ value, n }))
      .toSorted((a, b) => b.n - a.n || a.value.localeCompare(b.value, 'zh-CN'))
  return {
    total,
    exact,
    capped,
    facets: {
      stage: of('stage'),
      kind: of('kind'),
      source: of('source'),
      mediator: of('mediator'),
      building: of('building'),
    },
  }
}
