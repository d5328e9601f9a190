import { z } from 'zod'

import { DISPUTE_KINDS, SOURCES, STAGES, type Stage } from '../cases/codes'
import { Day } from '../core/day'
import { ContactId } from '../core/ids'
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
  /** Days on which the matter was brought, both included. */
  from: Day.nullable().default(null),
  until: Day.nullable().default(null),
})
export type CaseFilters = z.infer<typeof CaseFilters>

/** What a case is filtered by. */
export type Filed = Pick<CaseFilters, 'kind' | 'source' | 'mediatorId'> & {
  stage: Stage
  building: string
  requestedAt: string
}

const isOver = (stage: Stage) => stage === 'declined' || stage === 'archived'

/** The tokens of a case that filters ask for. */
export const tagsOf = (filed: Filed): string[] => [
  isOver(filed.stage) ? 'zclosed' : 'zopen',
  `zs${filed.stage}`,
  `zk${code(filed.kind ?? '')}`,
  `zu${code(filed.source ?? '')}`,
  `zm${filed.mediatorId ?? ''}`,
  `ze${fold(filed.building)}`,
]

/** The tokens that a list asks for; the days are no tokens. */
export function tagsAsked(filters: CaseFilters): string[] {
  const { scope, stage, kind, source, mediatorId, building } = filters
  return [
    ...(scope === 'all' ? [] : [`z${scope}`]),
    ...(stage === null ? [] : [`zs${stage}`]),
    ...(kind === null ? [] : [`zk${code(kind)}`]),
    ...(source === null ? [] : [`zu${source}`]),
    ...(mediatorId === null ? [] : [`zm${mediatorId}`]),
    ...(building === null ? [] : [`ze${fold(building)}`]),
  ]
}

/** A token has no hyphen: 'migrant-wages'. */
const code = (text: string) => text.replaceAll('-', '')

/** Whether a case is within the filters: what the tags and the days say together. */
export function isWithin(filed: Filed, filters: CaseFilters): boolean {
  const { scope, stage, kind, source, mediatorId, building, from, until } = filters
  return (
    (scope === 'all' || (scope === 'closed') === isOver(filed.stage)) &&
    (stage === null || stage === filed.stage) &&
    (kind === null || kind === filed.kind) &&
    (source === null || source === filed.source) &&
    (mediatorId === null || mediatorId === filed.mediatorId) &&
    (building === null || fold(building) === fold(filed.building)) &&
    (from === null || filed.requestedAt.slice(0, 10) >= from) &&
    (until === null || filed.requestedAt.slice(0, 10) <= until)
  )
}
