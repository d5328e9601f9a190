import type { Clause } from '@shared/agreements/clause'
import type { Finding } from '@shared/agreements/finding'
import type { Party } from '@shared/cases/party'

import { ActSentence } from './act-sentence'
import { FreeSentence } from './free-sentence'
import { PaySentence } from './pay-sentence'
import './clause.css'

type Props = {
  clause: Clause
  index: number
  parties: readonly Party[]
  today: string
  own: readonly Finding[]
  onChange: (clause: Clause) => void
}

/** The clause as a sentence whose blanks are the fields; `own` is what the check found in it. */
export function ClauseSentence({ clause, index, parties, today, own, onChange }: Props) {
  const missing = (square: string) =>
    own.some(each => each.severity !== 'hint' && each.place.at === 'clause' && each.place.square === square)
  switch (clause.kind) {
    case 'pay':
      return (
        <PaySentence
          clause={clause}
          index={index}
          parties={parties}
          today={today}
          missing={missing}
          onChange={onChange}
        />
      )
    case 'act':
      return (
        <ActSentence
          clause={clause}
          index={index}
          parties={parties}
          today={today}
          missing={missing}
          onChange={onChange}
        />
      )
    case 'free':
      return <FreeSentence clause={clause} index={index} missing={missing('what')} onChange={onChange} />
  }
}
