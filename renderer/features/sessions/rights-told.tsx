import { MANNERS } from '@shared/cases/codes'
import type { Session } from '@shared/sessions/session'

import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { Ruled } from '../../ui/ruled'
import { dayText } from '../../wording/dates'
import type { ChangeRecord } from './use-record'

type Props = {
  session: Session
  today: string
  locked: boolean
  onRecord: ChangeRecord
}

const HOW = MANNERS.codes.map(value => ({ value, label: MANNERS.words[value] }))

/** rights and duties told, when and how; and whether anybody asked for another mediator. */
export function RightsTold({ session, today, locked, onRecord }: Props) {
  const { rightsToldOn, rightsToldHow, recusalAsked } = session.record
  return (
    <section aria-label="告知权利义务">
      <Ruled
        title="告知权利义务"
        note={
          rightsToldOn ? dayText(rightsToldOn, today) : <span className="session-missing">还没有告知</span>
        }
      />
      <div className="rights-told">
        <Choice
          label="告知方式"
          layout="bare"
          value={rightsToldHow}
          options={HOW}
          readOnly={locked}
          onChange={how =>
            void onRecord(record => ({ rightsToldHow: how, rightsToldOn: record.rightsToldOn ?? today }))
          }
        />
        {locked ? (
          <p>{recusalAsked ? '有当事人要求调解员回避' : '没有人要求回避'}</p>
        ) : (
          <CheckBox checked={recusalAsked} onChange={asked => void onRecord(() => ({ recusalAsked: asked }))}>
            有当事人要求调解员回避
          </CheckBox>
        )}
      </div>
    </section>
  )
}
