import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'

/** What the court said (domain 3.4, 民事诉讼法 206). */
export const COURT_RESULTS = codeList({ valid: '裁定有效', rejected: '驳回申请', withdrawn: '撤回申请' })

/** 司法确认, asked for together by both sides. */
export const Confirmation = z.object({
  id: z.int(),
  court: z.string(),
  appliedOn: Day,
  result: COURT_RESULTS.schema.nullable(),
  resultOn: Day.nullable(),
  /** 裁定书文号. */
  ruling: z.string(),
})
export type Confirmation = z.infer<typeof Confirmation>

export type CourtRefusal =
  | 'no-agreement-in-force'
  | 'oral-not-confirmable'
  | 'not-joint'
  | 'applied-before-effect'
  | 'applied-in-future'
  | 'applied-too-late'
  | 'confirmation-pending'
  | 'confirmed-already'
  | 'ruling-before-application'
  | 'ruling-in-future'
  | 'ruled-already'

type Facts = {
  effectiveOn: string | null
  oral: boolean
  joint: boolean
  /** the last day, after the shift. */
  until: string
  others: readonly Confirmation[]
  today: string
}

/** R-35, 人民调解法 33: both sides together, within 30 days of the effective day, and only a written agreement. */
export function applyToCourt(appliedOn: string, facts: Facts): Decision<true, CourtRefusal> {
  const { effectiveOn, others, today, until } = facts
  if (effectiveOn === null) return refuse(facts.oral ? 'oral-not-confirmable' : 'no-agreement-in-force')
  if (!facts.joint) return refuse('not-joint')
  if (appliedOn > today) return refuse('applied-in-future', { on: appliedOn })
  if (appliedOn < effectiveOn) return refuse('applied-before-effect', { effectiveOn })
  if (appliedOn > until) return refuse('applied-too-late', { until })
  if (others.some(each => each.result === null)) return refuse('confirmation-pending')
  return others.some(each => each.result === 'valid') ? refuse('confirmed-already') : allow(true)
}

export function courtRuled(
  { result, appliedOn }: Confirmation,
  on: string,
  today: string,
): Decision<true, CourtRefusal> {
  if (result !== null) return refuse('ruled-already')
  if (on > today) return refuse('ruling-in-future', { on })
  return on < appliedOn ? refuse('ruling-before-application', { appliedOn }) : allow(true)
}

/** what can be enforced. */
export const isTitle = ({ result }: Pick<Confirmation, 'result'>) => result === 'valid'
