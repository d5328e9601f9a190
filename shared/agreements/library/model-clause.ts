import { z } from 'zod'

import { DISPUTE_KINDS } from '../../cases/codes'
import { ActClause, blankAct, blankPay, FreeClause, PayClause, type Clause } from '../clause'

const id = () => z.int().positive()
/** Of a clause that the committee added itself. */
export const ModelId = id().brand<'ModelId'>()
export type ModelId = z.infer<typeof ModelId>

/**
 * What a model clause says before it is used: no party, no day, no amount. A place that only the case can fill stands
 * in the words as 〔…〕; the check stops an agreement in which one is left.
 */
export const ModelText = z.discriminatedUnion('kind', [
  PayClause.pick({ kind: true, purpose: true, method: true, otherwise: true }),
  ActClause.pick({ kind: true, action: true, measure: true, lasting: true, manner: true, otherwise: true }),
  FreeClause.pick({ kind: true, text: true }),
])
export type ModelText = z.infer<typeof ModelText>

/** A line of 条款库. Without a kind of dispute it suits all of them. */
export const ModelDetails = z.object({
  title: z.string().trim().min(1).max(40),
  kinds: z.array(DISPUTE_KINDS.schema).max(18),
  text: ModelText,
})
export type ModelDetails = z.infer<typeof ModelDetails>

/** One of the committee's own has an id and may be put aside; ours have none. */
export const ModelClause = ModelDetails.extend({
  id: ModelId.nullable(),
  active: z.boolean(),
  /** The initials of the title's pinyin, for finding it by keys. */
  initials: z.string(),
})
export type ModelClause = z.infer<typeof ModelClause>

/** 〔面积〕, a place to fill. */
export const OPEN_SLOTS = /〔[^〕]*〕/gu

/** The clause that writing goes on from. */
export function clauseFrom(model: ModelText): Clause {
  switch (model.kind) {
    case 'pay':
      return { ...blankPay, ...model }
    case 'act':
      return { ...blankAct, ...model }
    case 'free':
      return { ...model }
  }
}

/** What of a clause may be used again in another case: its words, without parties, days, amounts and accounts. */
export function modelFrom(clause: Clause): ModelText {
  return ModelText.parse(clause)
}

/** Those for this kind of dispute first, then what suits all, then the rest; found by words or initials. */
export function modelsFor(
  models: readonly ModelClause[],
  kind: string | null,
  sought: string,
): ModelClause[] {
  const plain = sought.normalize('NFKC').trim().toLowerCase()
  const rank = (model: ModelClause) =>
    model.kinds.some(each => each === kind) ? 0 : model.kinds.length === 0 ? 1 : 2
  return models
    .filter(each => each.active && (plain === '' ? rank(each) < 2 : holds(each, plain)))
    .toSorted((a, b) => rank(a) - rank(b) || Number(a.id === null) - Number(b.id === null))
}

function holds({ title, initials, text }: ModelClause, plain: string): boolean {
  return (
    title.toLowerCase().includes(plain) ||
    initials.startsWith(plain) ||
    wordsOf(text).toLowerCase().includes(plain)
  )
}

/** The words of a model clause in one line, as the list shows them. */
export function wordsOf(text: ModelText): string {
  switch (text.kind) {
    case 'pay':
      return [`支付${text.purpose}`, text.otherwise].filter(Boolean).join('。')
    case 'act':
      return [text.action, text.measure, text.manner, text.otherwise].filter(Boolean).join('，')
    case 'free':
      return text.text
  }
}
