import { z } from 'zod'

import { isClosed, type Case } from '../cases/case'
import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import { isNoise } from '../outreach/outreach'

/** 可能激化 into what (人民调解法 25, domain 3.4). */
export const RISKS = codeList({
  suicide: '自杀自伤',
  crime: '民转刑',
  violence: '打斗伤人',
  petition: '群体性上访',
  brawl: '群体性械斗',
  other: '其他激化',
})

export const Escalation = z.object({
  id: z.int(),
  risk: RISKS.schema,
  since: LocalTime,
  note: z.string(),
  liftedAt: LocalTime.nullable(),
  liftedNote: z.string(),
  measures: z.array(z.object({ at: LocalTime, text: z.string() })),
})
export type Escalation = z.infer<typeof Escalation>

/** 报告 to a department: after 劝阻 and mediation of noise failed, or of what may escalate. */
export const REPORT_GROUNDS = codeList({ noise: '噪声扰民', escalation: '可能激化' })
export const Report = z.object({
  id: z.int(),
  ground: REPORT_GROUNDS.schema,
  department: z.string(),
  receiver: z.string(),
  at: LocalTime,
  request: z.string(),
})
export type Report = z.infer<typeof Report>

export type EscalationRefusal =
  | 'flagged-already'
  | 'not-flagged'
  | 'measures-missing'
  | 'report-missing'
  | 'lift-note-missing'
  | 'not-noise'
  | 'noise-not-failed'
  | 'noise-log-empty'

const open = (all: readonly Escalation[]) => all.find(each => each.liftedAt === null)
export const openEscalation = open

export function flagEscalation(
  filed: Pick<Case, 'stage'>,
  all: readonly Escalation[],
): Decision<true, EscalationRefusal | 'case-closed'> {
  if (isClosed(filed.stage)) return refuse('case-closed')
  return open(all) ? refuse('flagged-already') : allow(true)
}

export function noteMeasure(all: readonly Escalation[]): Decision<Escalation, EscalationRefusal> {
  const flagged = open(all)
  return flagged ? allow(flagged) : refuse('not-flagged')
}

/** R-59, 人民调解法 25: the flag comes down once measures were taken, somebody was told, and it is written why. */
export function liftEscalation(
  all: readonly Escalation[],
  reports: readonly Report[],
  note: string,
): Decision<Escalation, EscalationRefusal> {
  const flagged = open(all)
  if (!flagged) return refuse('not-flagged')
  const missing = escalationGaps(flagged, reports)[0]
  if (missing) return refuse(missing)
  return note === '' ? refuse('lift-note-missing') : allow(flagged)
}

/** what a flag still asks for. */
export function escalationGaps(
  { measures, since }: Escalation,
  reports: readonly Report[],
): ('measures-missing' | 'report-missing')[] {
  const told = reports.some(each => each.ground === 'escalation' && each.at >= since)
  return [
    ...(measures.length === 0 ? (['measures-missing'] as const) : []),
    ...(told ? [] : (['report-missing'] as const)),
  ]
}

type ReportFacts = { dissuasions: number; escalations: readonly Escalation[] }

/** R-58, 噪声污染防治法 70, 治安管理处罚法 88: after it was logged and failed; R-59: while the flag stands. */
export function mayReport(
  filed: Pick<Case, 'stage' | 'closing' | 'registration'>,
  ground: Report['ground'],
  { dissuasions, escalations }: ReportFacts,
): Decision<true, EscalationRefusal> {
  if (ground === 'escalation') return open(escalations) ? allow(true) : refuse('not-flagged')
  if (!isNoise(filed.registration)) return refuse('not-noise')
  if (filed.closing.failedOn === null) return refuse('noise-not-failed')
  return dissuasions === 0 ? refuse('noise-log-empty') : allow(true)
}

/** the mediation of noise has failed and nobody has been told. */
export const noiseUnreported = (
  filed: Pick<Case, 'stage' | 'closing' | 'registration'>,
  reports: readonly Report[],
) =>
  filed.closing.failedOn !== null &&
  isNoise(filed.registration) &&
  !reports.some(each => each.ground === 'noise')
