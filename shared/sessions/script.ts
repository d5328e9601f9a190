import { z } from 'zod'

import { DISPUTE_KINDS } from '../cases/codes'
import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { Version } from '../core/ids'

/** 调解会程序: what the presider goes through, in this order; `own` is a point the office has added. */
export const SCRIPT_POINTS = codeList({
  identity: '核对身份',
  discipline: '宣布纪律',
  rights: '告知权利义务',
  recusal: '询问回避',
  openness: '公开或者不公开',
  statements: '各方陈述',
  proof: '出示证据',
  proposals: '提出方案',
  reading: '宣读记录',
  signing: '核对签名',
  own: '本会另加',
})

export const ScriptPoint = z.object({
  id: z.string().trim().min(1).max(40),
  code: SCRIPT_POINTS.schema,
  title: z.string().trim().min(1).max(30),
  /** What is said aloud. */
  say: z.string().trim().max(600),
  /** Answers that are usual, taken with one press. */
  answers: z.array(z.string().trim().min(1).max(60)).max(6),
})
export type ScriptPoint = z.infer<typeof ScriptPoint>

/** Each point once. */
export const Script = z
  .array(ScriptPoint)
  .max(40)
  .refine(points => new Set(points.map(each => each.id)).size === points.length, 'ids')

/** A point gone through: the title is kept, so that a later change of the script leaves the record alone. */
export const ScriptAnswer = z.object({
  pointId: z.string().max(40),
  title: z.string().max(30),
  answer: z.string().trim().max(600),
  /** Printed at the head of the record or, from 宣读记录 on, at its foot. */
  part: z.enum(['head', 'foot']),
  at: LocalTime,
})
export type ScriptAnswer = z.infer<typeof ScriptAnswer>

/** Null is the script for every kind that has none of its own. */
export const ScriptKind = DISPUTE_KINDS.schema.nullable()
export type ScriptKind = z.infer<typeof ScriptKind>

/** `own` where the office has written it, and not taken it as it came. `version` counts its changes. */
export const OfficeScript = z.object({
  kind: ScriptKind,
  own: z.boolean(),
  version: Version,
  points: z.array(ScriptPoint),
})
export type OfficeScript = z.infer<typeof OfficeScript>

export function partOf(points: readonly ScriptPoint[], point: ScriptPoint): ScriptAnswer['part'] {
  const turn = points.findIndex(each => each.code === 'reading')
  return turn >= 0 && points.indexOf(point) >= turn ? 'foot' : 'head'
}

/** The record with one point ticked, or with an empty answer of `null` no longer ticked; in the script's order. */
export function answered(
  points: readonly ScriptPoint[],
  given: readonly ScriptAnswer[],
  point: ScriptPoint,
  answer: { text: string; at: string } | null,
): ScriptAnswer[] {
  const others = given.filter(each => each.pointId !== point.id)
  if (answer === null) return others
  const part = partOf(points, point)
  const all = [...others, { pointId: point.id, title: point.title, answer: answer.text, part, at: answer.at }]
  const place = (each: ScriptAnswer) => points.findIndex(({ id }) => id === each.pointId)
  return all.toSorted((a, b) => place(a) - place(b))
}
