import { MANNERS } from '@shared/cases/codes'
import type { Party } from '@shared/cases/party'
import { opennessOf, unaskedOpenness } from '@shared/sessions/openness'
import type { ScriptAnswer, ScriptPoint } from '@shared/sessions/script'
import type { Session } from '@shared/sessions/session'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { TextField } from '../../ui/text-field'
import { dayText } from '../../wording/dates'
import { OpennessAnswer } from './openness-answer'
import type { Answer } from './script-list'

type Props = {
  point: ScriptPoint
  given: ScriptAnswer | undefined
  isNext: boolean
  parties: readonly Party[]
  session: Session
  today: string
  locked: boolean
  onAnswer: Answer
}

const HOW = MANNERS.codes.map(value => ({ value, label: MANNERS.words[value] }))

/** One point: ticked off, and under the one whose turn it is, what to say and what is usually answered. */
export function ScriptRow(props: Props) {
  const { point, given, isNext, locked, onAnswer } = props
  const [open, setOpen] = useState(false)
  const shown = !locked && (isNext || open)
  return (
    <li className="script-point" data-next={isNext || undefined}>
      <div className="script-head">
        {locked ? (
          <span>{point.title}</span>
        ) : (
          <CheckBox
            checked={given !== undefined}
            onChange={on => onAnswer(point, on ? (point.answers[0] ?? '') : null, factOf(props, on))}
          >
            {point.title}
          </CheckBox>
        )}
        <span className="script-answer">{answerOf(props)}</span>
        {!locked && !isNext && (
          <Button
            size="s"
            variant="text"
            label={`${point.title}，${open ? '收起' : '展开'}`}
            onPress={() => setOpen(!open)}
          >
            {open ? '收起' : '展开'}
          </Button>
        )}
      </div>
      {shown && point.say !== '' && <p className="script-say">“{point.say}”</p>}
      {(shown || point.code === 'rights') && <AnswerField {...props} />}
    </li>
  )
}

/** A tick on one of the three points that are facts of the record sets the fact as well. */
function factOf({ point, session, today }: Props, on: boolean) {
  const { rightsToldHow, openness } = session.record
  if (point.code === 'rights')
    return on
      ? { rightsToldOn: today, rightsToldHow: rightsToldHow ?? ('oral' as const) }
      : { rightsToldOn: null, rightsToldHow: null }
  if (point.code === 'openness') return { openness: on ? { ...openness, asked: true } : unaskedOpenness }
  return point.code === 'recusal' && !on ? { recusalAsked: false } : {}
}

function answerOf({ point, given, session, today, locked }: Props): string {
  const { rightsToldOn, recusalAsked } = session.record
  if (point.code === 'rights') return rightsToldOn ? dayText(rightsToldOn, today) : '还没有告知'
  if (!given) return locked ? '没有记' : ''
  if (point.code === 'recusal') return recusalAsked ? '有人要求回避' : '没有人要求'
  if (point.code === 'openness') return opennessOf(session.record.openness) === 'closed' ? '不公开' : '公开'
  return given.answer
}

function AnswerField({ point, given, session, today, locked, parties, onAnswer }: Props) {
  const { rightsToldHow, rightsToldOn, recusalAsked } = session.record
  switch (point.code) {
    case 'rights':
      return (
        <Choice
          label="告知方式"
          layout="bare"
          value={rightsToldHow}
          options={HOW}
          readOnly={locked}
          onChange={how => onAnswer(point, '', { rightsToldHow: how, rightsToldOn: rightsToldOn ?? today })}
        />
      )
    case 'recusal':
      return (
        <Choice
          label="有无要求回避"
          layout="bare"
          value={given ? (recusalAsked ? 'yes' : 'no') : null}
          options={[
            { value: 'no', label: '没有人要求' },
            { value: 'yes', label: '有人要求回避' },
          ]}
          onChange={asked => onAnswer(point, '', { recusalAsked: asked === 'yes' })}
        />
      )
    case 'openness':
      return <OpennessAnswer point={point} session={session} parties={parties} onAnswer={onAnswer} />
    case 'identity':
    case 'discipline':
    case 'statements':
    case 'proof':
    case 'proposals':
    case 'reading':
    case 'signing':
    case 'own':
      return (
        <div className="script-usual">
          {point.answers.map(text => (
            <Button key={text} size="s" onPress={() => onAnswer(point, text)}>
              {text}
            </Button>
          ))}
          <TextField
            label={`${point.title}的回答`}
            layout="bare"
            maxLength={600}
            placeholder="自己写"
            value={given?.answer ?? ''}
            onCommit={text => {
              if (text.trim() !== (given?.answer ?? '')) onAnswer(point, text.trim())
            }}
          />
        </div>
      )
  }
}
