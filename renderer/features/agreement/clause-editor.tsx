import type { Clause } from '@shared/agreements/clause'
import type { Finding } from '@shared/agreements/finding'
import type { Party } from '@shared/cases/party'
import { Button } from 'react-aria-components'

import { Squares } from '../../ui/squares'
import { ClauseSentence } from './clause-sentence'
import { clauseSquares } from './clause-squares'
import { FindingLine } from './finding-line'
import { ordinal } from './ordinal'
import './clause.css'

type Props = {
  clause: Clause
  index: number
  count: number
  parties: readonly Party[]
  today: string
  /** All findings of the text; the clause shows its own. */
  findings: readonly Finding[]
  onChange: (clause: Clause) => void
  onMove: (by: -1 | 1) => void
  /** Keeps its words in 条款库. */
  onKeep: () => void
  onRemove: () => void
}

/** One clause: its number, the sentence with blanks, six squares, and beneath it what the check found. */
export function ClauseEditor(props: Props) {
  const { clause, index, count, findings, onMove, onKeep, onRemove } = props
  const own = findings.filter(each => each.place.at === 'clause' && each.place.index === index)
  const name = ordinal(index + 1)
  return (
    <li className="clause" aria-label={`第${name}条`}>
      <span className="clause-number">{name}</span>
      <ClauseSentence {...props} own={own} />
      <Squares squares={clauseSquares(clause, findings, index)} />
      {own.map(finding => (
        <FindingLine key={`${finding.code}-${JSON.stringify(finding.about)}`} finding={finding} />
      ))}
      <div className="clause-tools">
        <Button className="link-button" isDisabled={index === 0} onPress={() => onMove(-1)}>
          上移
        </Button>
        <Button className="link-button" isDisabled={index === count - 1} onPress={() => onMove(1)}>
          下移
        </Button>
        <Button className="link-button" onPress={onKeep}>
          存入条款库
        </Button>
        <Button className="link-button" onPress={onRemove}>
          删去本条
        </Button>
      </div>
    </li>
  )
}
