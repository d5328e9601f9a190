import type { CaseId } from '@shared/core/ids'
import type { Input, Output } from '@shared/contract'
import { COUNTED } from '@shared/search/contract'
import { FACETS, type Facet } from '@shared/search/facets'
import { FILTER_OF, type CaseFilters } from '@shared/search/filters'
import { isEmpty, needsLook, readQuery, type SearchQuery } from '@shared/search/query'

import { dueOf, registerCounts, registerDue, type Counted } from '../db/case-counts-repo'
import { candidates, idsOfDays } from '../db/case-page-repo'
import { countFiled } from '../db/filed-repo'
import type { Reader } from '../db/store'
import { isMeant, readTexts } from './case-page'
import { askedOf } from './case-sources'

type Scope = { db: Reader; today: string }
type Counts = Output<'cases.counts'>

/** So many hits are each looked at; above it a count of longer words is an upper bound. */
const LOOKED_AT = 50

/** Each facet is counted without its own filter, so that its other values can be chosen too. */
export function caseCounts(scope: Scope, { text, filters }: Input<'cases.counts'>): Counts {
  const query = readQuery(text)
  if (text !== '' && isEmpty(query)) return counts([], { total: 0, exact: true, capped: false })
  const whole = countFor(scope, query, filters)
  const set = FACETS.options.filter(facet => filters[FILTER_OF[facet]] !== null)
  const freed = set.flatMap(facet =>
    countFor(scope, query, { ...filters, [FILTER_OF[facet]]: null }).rows.filter(row => row.facet === facet),
  )
  return counts([...whole.rows.filter(row => !set.includes(row.facet)), ...freed], whole)
}

type Count = { rows: Counted[]; total: number; exact: boolean; capped: boolean }

function countFor(scope: Scope, query: SearchQuery, filters: CaseFilters): Count {
  const { db, today } = scope
  const isBare = Object.entries(filters).every(([name, value]) => name === 'scope' || value === null)
  if (isEmpty(query) && isBare) {
    const rows = registerCounts(db, filters.scope)
    const due = filters.scope === 'closed' ? [] : registerDue(db, today)
    return { rows: [...rows, ...due], total: sumOf(rows), exact: true, capped: false }
  }
  const { from, until } = filters
  const range = idsOfDays(db, filters)
  const asked = { ...askedOf(scope, query, { filters }), range, limit: COUNTED + 1, oldestFirst: false }
  const found = candidates(db, asked)
  const capped = found.length > COUNTED
  const isLoose = needsLook(query) || from !== null || until !== null
  const looks = isLoose && found.length <= LOOKED_AT
  const ids: CaseId[] = looks
    ? [...(readTexts(db, found, query, filters)?.values() ?? [])]
        .filter(text => isMeant(text, query, filters))
        .map(text => text.id)
    : found.slice(0, COUNTED)
  const rows = [...countFiled(db, ids), ...dueOf(db, ids, today)]
  return { rows, total: ids.length, exact: !capped && (looks || !isLoose), capped }
}

const sumOf = (rows: readonly Counted[]) =>
  rows.filter(row => row.facet === 'stage').reduce((sum, row) => sum + row.n, 0)

const natural = new Intl.Collator('zh-CN', { numeric: true })

function counts(rows: readonly Counted[], { total, exact, capped }: Omit<Count, 'rows'>): Counts {
  const of = (facet: Facet) =>
    rows
      .filter(row => row.facet === facet && row.n > 0)
      .map(({ value, n }) => ({ value, n }))
      .toSorted((a, b) => b.n - a.n || natural.compare(a.value, b.value))
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
      grid: of('grid'),
      tag: of('tag'),
      money: of('money'),
      year: of('year'),
      due: of('due'),
    },
  }
}
