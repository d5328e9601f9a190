import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { PartyId } from '../core/ids'
import { Fen } from '../money/fen'

export const PAY_METHODS = codeList({ transfer: '银行转账', cash: '现金', mobile: '手机转账' })

export const Instalment = z.object({ due: Day.nullable(), amountFen: Fen })
export type Instalment = z.infer<typeof Instalment>

/**
 * Still being talked about in the room: stands in the text, but not on the public screen, and the text cannot be
 * presented with it. Absent where a clause is agreed.
 */
const open = z.boolean().optional()

const text = (max: number) => z.string().trim().max(max)

/** Who pays whom how much, until when, how, and what if not. One instalment is payment at once. */
export const PayClause = z.object({
  kind: z.literal('pay'),
  payers: z.array(PartyId),
  payees: z.array(PartyId),
  /** Somebody outside the case who is paid, such as the building firm. */
  payeeOutside: text(60),
  purpose: text(60),
  totalFen: Fen,
  instalments: z.array(Instalment).min(1).max(60),
  method: PAY_METHODS.schema.nullable(),
  account: text(120),
  otherwise: text(300),
  open,
})
export type PayClause = z.infer<typeof PayClause>

/** Who does what, how much of it, until when or within which hours, how it is checked, and what if not. */
export const ActClause = z.object({
  kind: z.literal('act'),
  actors: z.array(PartyId),
  action: text(400),
  /** 数: two units, 55 decibels, every day from 22 to 7. */
  measure: text(120),
  due: Day.nullable(),
  /** A lasting duty from the effective day on, with no single due day. */
  lasting: z.boolean(),
  /** 法: the way and who checks. */
  manner: text(200),
  otherwise: text(300),
  open,
})
export type ActClause = z.infer<typeof ActClause>

/** A clause in the mediator's own words. */
export const FreeClause = z.object({ kind: z.literal('free'), text: text(1000), open })
export type FreeClause = z.infer<typeof FreeClause>

export const Clause = z.discriminatedUnion('kind', [PayClause, ActClause, FreeClause])
export type Clause = z.infer<typeof Clause>

/** The same clause, agreed or talked about again. An agreed one is written as it always was, so that its hash stays. */
export function asAgreed<T extends Clause>(clause: T, agreed: boolean): T {
  const { open: _open, ...rest } = clause
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `open` may be absent in each of the three
  return (agreed ? rest : { ...rest, open: true }) as T
}

export const blankPay: PayClause = {
  kind: 'pay',
  payers: [],
  payees: [],
  payeeOutside: '',
  purpose: '',
  totalFen: 0,
  instalments: [{ due: null, amountFen: 0 }],
  method: null,
  account: '',
  otherwise: '',
}

export const blankAct: ActClause = {
  kind: 'act',
  actors: [],
  action: '',
  measure: '',
  due: null,
  lasting: false,
  manner: '',
  otherwise: '',
}
