import { z } from 'zod'

import { DISPUTE_KINDS, SOURCES, STAGES, type Stage } from '../cases/codes'
import { Day } from '../core/day'
import { ContactId } from '../core/ids'
import { Tag } from '../marks/tag'
import { DUE_SPANS, FACETS, facetsOf, MONEY, type Facet, type Filed } from './facets'
import { fold } from './fold'

/** What a list is narrowed down to; null asks nothing. */
export const CaseFilters = z.object({
  scope: z.enum(['open', 'closed', 'all']).default('all'),
  stage: STAGES.schema.nullable().default(null),
  kind: DISPUTE_KINDS.schema.nullable().default(null),
  source: SOURCES.schema.nullable().default(null),
  mediatorId: ContactId.nullable().default(null),
  /** 小区 and 楼栋 together: 榕荫花园3栋. */
  building: z.string().max(100).nullable().default(null),
  /** The 小分格 in which the building lay on the day of the request. */
  grid: z.string().max(100).nullable().default(null),
  tag: Tag.nullable().default(null),
  money: MONEY.schema.nullable().default(null),
  /** Of the day on which the matter was brought. */
  year: z.int().min(1900).max(2999).nullable().default(null),
  due: DUE_SPANS.schema.nullable().default(null),
  /** Days on which the matter was brought, both included. */
  from: Day.nullable().default(null),
  until: Day.nullable().default(null),
})
export type CaseFilters = z.infer<typeof CaseFilters>

/** Which filter asks for a facet. */
export const FILTER_OF = {
  stage: 'stage',
  kind: 'kind',
  source: 'source',
  mediator: 'mediatorId',
  building: 'building',
  grid: 'grid',
  tag: 'tag',
  money: 'money',
  year: 'year',
  due: 'due',
} as const satisfies Record<Facet, keyof CaseFilters>

/** The letter of a facet's tokens; the dates have none, since they move from day to day. */
const LETTERS: Partial<Record<Facet, string>> = {
  stage: 's',
  kind: 'k',
  source: 'u',
  mediator: 'm',
  building: 'e',
  grid: 'g',
  tag: 't',
  money: 'v',
  year: 'y',
}

/** Sorted by these a list needs to ask for those that have none, too. */
const NAMED_EVEN_WHERE_EMPTY = ['kind', 'source', 'mediator', 'building'] as const

/** The token of a facet's value; '' stands for none. */
export const facetToken = (facet: Facet, value: string) => `z${LETTERS[facet] ?? ''}${fold(value)}`

const isOver = (stage: Stage) => stage === 'declined' || stage === 'archived'

/** The tokens of a case that filters ask for. */
export function tagsOf(filed: Filed): string[] {
  const facets = facetsOf(filed)
  const empty = NAMED_EVEN_WHERE_EMPTY.filter(facet => !facets.some(([has]) => has === facet))
  return [
    isOver(filed.stage) ? 'zclosed' : 'zopen',
    ...facets.map(([facet, value]) => facetToken(facet, value)),
    ...empty.map(facet => facetToken(facet, '')),
  ]
}

/** The tokens that a list asks for; the days are no tokens. */
export function tagsAsked(filters: CaseFilters): string[] {
  const facets = FACETS.options.flatMap(facet => {
    const value = filters[FILTER_OF[facet]]
    return value === null || facet === 'due' ? [] : [facetToken(facet, String(value))]
  })
  const { scope, due } = filters
  // Only what is under way has a date that binds.
  return [
    ...new Set([...(scope === 'all' ? [] : [`z${scope}`]), ...(due === null ? [] : ['zopen']), ...facets]),
  ]
}
