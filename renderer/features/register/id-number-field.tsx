import type { Party, PartyDetails } from '@shared/cases/party'
import { SEXES } from '@shared/cases/codes'
import { ageOn } from '@shared/core/day'
import { dateOnPaper } from '@shared/core/chinese-date'
import { judgeId, toldBy, type IdVerdict } from '@shared/identity/id-kinds'
import { normaliseId } from '@shared/identity/id-number'
import { isMask, maskId } from '@shared/identity/mask'
import { mayStore, type SensitiveConsent } from '@shared/persons/consent'
import { useRef, useState, type ReactNode } from 'react'

import { NumberField } from '../persons/number-field'
import { IdentityConsent } from './identity-consent'
import { idProblemText } from './id-problem'

type Props = {
  party: Party
  saved: boolean
  today: string
  readOnly: boolean
  onChange: (changes: Partial<PartyDetails>) => unknown
}

const mask = (text: string) => (text === '' || isMask(text) ? text : maskId(text))

/**
 * The number of a document, read while it is typed; birth day and sex follow from it. It is kept only once its owner
 * has been told and has answered to this matter alone; until then it stands in the field and nowhere else.
 */
export function IdNumberField({ party, saved, today, readOnly, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<string | null>(null)
  const [round, setRound] = useState(0)
  const place = useRef<HTMLDivElement>(null)
  const verdict = verdictOf(party, typed, today)
  // Up to the 18th character a short number is simply unfinished.
  const unfinished = typed !== null && verdict.problem?.code === 'length' && verdict.problem.length < 18
  const problem = verdict.problem !== null && !unfinished ? idProblemText(verdict.problem) : null
  // Asked as soon as the number is whole, so that the next Tab leads to the question.
  const whole = typed !== null && verdict.state !== 'wrong' && verdict.state !== 'none' ? typed : null
  const asked = mayStore(party.consents, 'identity') ? null : (waiting ?? whole)
  const store = (number: string, consents: SensitiveConsent[]) => {
    const answered = consents === party.consents ? {} : { consents }
    const told = toldBy(party.idKind, number, today)
    onChange({ idNumber: party.idKind === 'other' ? number : normaliseId(number), ...told, ...answered })
  }
  return (
    <div ref={place}>
      <NumberField
        key={round}
        layout="stack"
        label={party.idKind === 'resident' ? '公民身份号码' : '证件号码'}
        width="l"
        readOnly={readOnly}
        value={party.idNumber}
        number={saved ? { of: 'party', id: party.id, field: 'id' } : null}
        mask={mask}
        error={verdict.state === 'wrong' ? problem : null}
        hint={facts(party, today, verdict)}
        onChange={setTyped}
        autosave
        onCommit={number => {
          setTyped(number)
          if (number === '' || mayStore(party.consents, 'identity')) store(number, party.consents)
          else setWaiting(number)
        }}
      />
      {asked !== null && !readOnly && (
        <IdentityConsent
          today={today}
          onAnswer={answer => {
            const consents = [...party.consents, answer]
            if (answer.answer === 'refuses') {
              onChange({ consents })
              setTyped(null)
              setRound(now => now + 1)
            } else store(asked, consents)
            setWaiting(null)
            // What was pressed is gone; the cursor goes on from the field it asked for.
            requestAnimationFrame(() => place.current?.querySelector('input')?.focus())
          }}
        />
      )}
    </div>
  )
}

/** A saved number is known here only masked; what is wrong with it the desk has said. */
function verdictOf(party: Party, typed: string | null, today: string): IdVerdict {
  const text = typed ?? party.idNumber
  if (!isMask(text)) return judgeId(party.idKind, text, today)
  const { idProblem: problem } = party
  if (problem === null) return { state: party.idKind === 'other' ? 'unchecked' : 'ok', problem }
  return { state: problem.code === 'over-120' ? 'odd' : 'wrong', problem }
}

const WORDS: Record<IdVerdict['state'], string> = {
  none: '',
  ok: '号码合规',
  odd: '',
  wrong: '',
  unchecked: '不能校验',
}

/** '号码合规，女，1962年3月4日生，64岁'; the day gives way first where there is no room. */
function facts({ sex, birthDay }: Party, today: string, verdict: IdVerdict): ReactNode {
  const word =
    verdict.state === 'odd' && verdict.problem ? idProblemText(verdict.problem) : WORDS[verdict.state]
  if (sex === null && birthDay === null) return word || undefined
  return (
    <>
      {word && <span className="reg-verdict">{word}，</span>}
      {sex && `${SEXES.words[sex]}${birthDay ? '，' : ''}`}
      {birthDay && <span className="reg-birth">{dateOnPaper(birthDay)}生，</span>}
      {birthDay && `${ageOn(birthDay, today)}岁`}
    </>
  )
}
