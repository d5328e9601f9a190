import type { PayClause } from '@shared/agreements/clause'
import { yuan } from '@shared/money/fen'
import { Button } from 'react-aria-components'

import { DaySlot } from './day-slot'
import { MoneySlot } from './money-slot'
import { withInstalment, withoutInstalment } from './new-clause'

type Props = {
  clause: PayClause
  index: number
  today: string
  missing: boolean
  onChange: (clause: PayClause) => void
}

/** The instalments under a payment, with the running sum beside the total. */
export function Instalments({ clause, index, today, missing, onChange }: Props) {
  const { instalments } = clause
  const set = (at: number, changes: Partial<(typeof instalments)[number]>) =>
    onChange({
      ...clause,
      instalments: instalments.map((each, other) => (other === at ? { ...each, ...changes } : each)),
    })
  const add = (
    <Button className="link-button" onPress={() => onChange(withInstalment(clause))}>
      {instalments.length === 1 ? '分期付' : '加一期'}
    </Button>
  )
  if (instalments.length === 1) return <p className="instalments-add">{add}</p>
  return (
    <>
      <ol className="instalments">
        {instalments.map((each, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- an instalment is its place in the row
          <li key={at}>
            第{at + 1}期于
            <DaySlot
              label={`第${at + 1}期日期`}
              day={each.due}
              today={today}
              place={at === 0 ? `${index}-when` : `${index}-when-${at}`}
              missing={missing && each.due === null}
              onChange={due => set(at, { due })}
            />
            前付
            <MoneySlot
              label={`第${at + 1}期金额`}
              fen={each.amountFen}
              place={`${index}-much-${at}`}
              onChange={amountFen => set(at, { amountFen })}
            />
            元
            <Button
              className="link-button"
              aria-label={`删去第${at + 1}期`}
              onPress={() => onChange(withoutInstalment(clause, at))}
            >
              删去
            </Button>
          </li>
        ))}
      </ol>
      <p className="instalments-add">
        {add}
        <span className="running-sum">{sumText(clause)}</span>
      </p>
    </>
  )
}

function sumText(clause: PayClause): string {
  const sum = clause.instalments.reduce((total, each) => total + each.amountFen, 0)
  const open = clause.totalFen - sum
  if (open === 0) return `合计 ${yuan(sum)} 元，与总额相符`
  return open > 0
    ? `合计 ${yuan(sum)} 元，还差 ${yuan(open)} 元`
    : `合计 ${yuan(sum)} 元，多出 ${yuan(-open)} 元`
}
