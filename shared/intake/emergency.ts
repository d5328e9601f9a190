import { z } from 'zod'

import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { allow, refuse, type Decision } from '../core/decision'
import type { Entry } from './entry'
import { mayWrite, type IntakeRefusal } from './sort-entry'

/** 紧急: what comes before any form is filled in. */
export const EMERGENCIES = codeList({ suicide: '自杀危机', domestic: '家庭暴力', violence: '暴力冲突' })
export type EmergencyKind = (typeof EMERGENCIES.codes)[number]

export const MEASURES = codeList({
  ambulance: '拨 120',
  police: '拨 110',
  guarded: '有人守着，不离开',
  apart: '把双方隔开',
  family: '通知家属',
  reported: '报告公安机关',
  protection: '告知可申请人身安全保护令',
  women: '通知妇联',
  secretary: '报告社区书记',
  street: '报告街道、司法所',
})
export type Measure = (typeof MEASURES.codes)[number]

/** What was done in that minute, and who was told. */
export const Ticked = z.object({ measure: MEASURES.schema, at: LocalTime, whom: z.string() })
export type Ticked = z.infer<typeof Ticked>

/** `vulnerable`: somebody under age or without full capacity suffers it. */
export const Emergency = z.object({
  kind: EMERGENCIES.schema,
  vulnerable: z.boolean(),
  since: LocalTime,
  done: z.array(Ticked),
})
export type Emergency = z.infer<typeof Emergency>

const STEPS_OF: Readonly<Record<EmergencyKind, readonly Measure[]>> = {
  suicide: ['ambulance', 'police', 'guarded', 'family', 'secretary', 'street'],
  domestic: ['police', 'ambulance', 'apart', 'reported', 'protection', 'women', 'secretary'],
  violence: ['police', 'ambulance', 'apart', 'reported', 'secretary', 'street'],
}

type ReportRule = { measure: Measure; rule: 'R-05' | 'R-59'; must: boolean }

/**
 * Whom the law wants told. R-05: violence at home against somebody under age or without full capacity is reported
 * to the police (反家庭暴力法 14). R-59: what may turn worse is reported at once (人民调解法 25).
 */
export function reportsOf({ kind, vulnerable }: Pick<Emergency, 'kind' | 'vulnerable'>): ReportRule[] {
  if (kind === 'suicide') return [{ measure: 'street', rule: 'R-59', must: false }]
  if (kind === 'domestic') return [{ measure: 'reported', rule: 'R-05', must: vulnerable }]
  return [{ measure: 'reported', rule: 'R-59', must: true }]
}

/** In the order in which they are done; the digit is the key. */
export const measuresOf = (kind: EmergencyKind) => STEPS_OF[kind]

/** What still has to be reported. */
export function openReports(emergency: Emergency): ReportRule[] {
  return reportsOf(emergency).filter(
    each => each.must && !emergency.done.some(done => done.measure === each.measure),
  )
}

export type EmergencyRefusal =
  | IntakeRefusal
  | 'emergency-unknown'
  | 'measure-done-already'
  | 'measure-not-here'

/** A measure is done once, at the minute of its key. */
export function tickMeasure(
  entry: Entry,
  emergency: Emergency | null,
  measure: Measure,
): Decision<Emergency, EmergencyRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (emergency === null) return refuse('emergency-unknown')
  if (!measuresOf(emergency.kind).includes(measure)) return refuse('measure-not-here', { measure })
  return emergency.done.some(each => each.measure === measure)
    ? refuse('measure-done-already', { measure })
    : allow(emergency)
}
