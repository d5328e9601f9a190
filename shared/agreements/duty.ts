import { z } from 'zod'

import { Day } from '../core/day'
import type { PartyId } from '../core/ids'
import { Fen, yuan } from '../money/fen'
import type { Clause } from './clause'
import { namesOf } from './clause-text'

/** One dated duty of an agreement in force (R-52). */
export const Duty = z.object({
  id: z.int(),
  /** Index of its clause, from 0. */
  clause: z.int().nonnegative(),
  due: Day,
  text: z.string(),
  amountFen: Fen.nullable(),
  doneOn: Day.nullable(),
})
export type Duty = z.infer<typeof Duty>

type NewDuty = Omit<Duty, 'id' | 'doneOn'>

/** Every day on which an agreement asks somebody for something. */
export function dutiesOf(
  clauses: readonly Clause[],
  parties: readonly { id: PartyId; name: string }[],
): NewDuty[] {
  return clauses.flatMap((clause, index): NewDuty[] => {
    if (clause.kind === 'pay') {
      const payer = namesOf(clause.payers, parties)
      const payee = [namesOf(clause.payees, parties), clause.payeeOutside]
        .filter(text => text !== '')
        .join('、')
      return clause.instalments.flatMap((each, at) =>
        each.due === null
          ? []
          : [
              {
                clause: index,
                due: each.due,
                text: `${clause.instalments.length > 1 ? `第${at + 1}期 ` : ''}${payer}付${payee} ${yuan(each.amountFen)} 元`,
                amountFen: each.amountFen,
              },
            ],
      )
    }
    if (clause.kind !== 'act' || clause.due === null) return []
    return [
      {
        clause: index,
        due: clause.due,
        text: `${namesOf(clause.actors, parties)}${clause.action}`,
        amountFen: null,
      },
    ]
  })
}
