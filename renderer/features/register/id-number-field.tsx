import type { Party, PartyDetails } from '@shared/cases/party'
import { SEXES } from '@shared/cases/codes'
import { ageOn } from '@shared/core/day'
import { dateOnPaper } from '@shared/core/chinese-date'
import { normaliseId, readIdNumber } from '@shared/identity/id-number'
import { useState, type ReactNode } from 'react'

import { TextField } from '../../ui/text-field'
import { idProblemText } from './id-problem'

type Props = {
  party: Party
  today: string
  readOnly: boolean
  onChange: (changes: Partial<PartyDetails>) => unknown
}

/** The number of a resident ID card, read while it is typed; birth day and sex follow from it. */
export function IdNumberField({ party, today, readOnly, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? party.idNumber
  const resident = party.idKind === 'resident'
  const reading = resident && text !== '' ? readIdNumber(text, today) : null
  // Up to the 18th character a short number is simply unfinished.
  const unfinished =
    typed !== null &&
    reading?.valid === false &&
    reading.problem.code === 'length' &&
    reading.problem.length < 18
  const error = reading?.valid === false && !unfinished ? idProblemText(reading.problem) : null
  return (
    <TextField
      layout="stack"
      label={resident ? '公民身份号码' : '证件号码'}
      width="l"
      readOnly={readOnly}
      value={party.idNumber}
      error={error}
      hint={facts(party, today)}
      onChange={setTyped}
      autosave
      onCommit={number => {
        setTyped(number)
        const read = resident ? readIdNumber(number, today) : null
        if (read?.valid) onChange({ idNumber: read.number, birthDay: read.birthDay, sex: read.sex })
        else onChange({ idNumber: resident ? normaliseId(number) : number })
      }}
    />
  )
}

/** '女，1962年3月4日生，64岁'; the day gives way first where there is no room. */
function facts({ sex, birthDay }: Party, today: string): ReactNode {
  if (sex === null && birthDay === null) return undefined
  return (
    <>
      {sex && `${SEXES.words[sex]}${birthDay ? '，' : ''}`}
      {birthDay && <span className="reg-birth">{dateOnPaper(birthDay)}生，</span>}
      {birthDay && `${ageOn(birthDay, today)}岁`}
    </>
  )
}
