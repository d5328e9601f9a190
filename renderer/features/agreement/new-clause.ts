import { blankAct, blankPay, type Clause, type PayClause } from '@shared/agreements/clause'

/** A clause nobody has filled in, of the kind the mediator chose. */
export function newClause(kind: Clause['kind']): Clause {
  switch (kind) {
    case 'pay':
      return blankPay
    case 'act':
      return blankAct
    case 'free':
      return { kind, text: '' }
  }
}

/** A single payment is the whole: its one instalment follows the total. */
export function withTotal(clause: PayClause, totalFen: number): PayClause {
  const [only, ...more] = clause.instalments
  const instalments = only && more.length === 0 ? [{ ...only, amountFen: totalFen }] : clause.instalments
  return { ...clause, totalFen, instalments }
}

/** One more instalment takes what is still open, so that the sum comes out. */
export function withInstalment(clause: PayClause): PayClause {
  const open = clause.totalFen - clause.instalments.reduce((sum, each) => sum + each.amountFen, 0)
  if (open > 0) return { ...clause, instalments: [...clause.instalments, { due: null, amountFen: open }] }
  // A single payment that is split gives the half, whole yuan first, to the new one.
  const last = clause.instalments.at(-1)
  const half = last ? Math.floor(last.amountFen / 200) * 100 : 0
  const shortened = last
    ? [...clause.instalments.slice(0, -1), { ...last, amountFen: last.amountFen - half }]
    : []
  return { ...clause, instalments: [...shortened, { due: null, amountFen: half }] }
}

/** Without one instalment; what it held goes to the one before it when the sum was right. */
export function withoutInstalment(clause: PayClause, at: number): PayClause {
  const left = clause.instalments.filter((_each, index) => index !== at)
  const [only, ...more] = left
  if (only && more.length === 0) return { ...clause, instalments: [{ ...only, amountFen: clause.totalFen }] }
  return { ...clause, instalments: left }
}
