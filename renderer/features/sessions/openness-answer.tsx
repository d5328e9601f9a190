import type { Party } from '@shared/cases/party'
import { opennessOf, type Openness } from '@shared/sessions/openness'
import type { ScriptPoint } from '@shared/sessions/script'
import type { Session } from '@shared/sessions/session'

import { CheckBox } from '../../ui/check-box'
import type { Answer } from './script-list'

type Props = { point: ScriptPoint; session: Session; parties: readonly Party[]; onAnswer: Answer }

/** nobody chooses 公开 here; it follows from nobody objecting and nothing being secret. */
export function OpennessAnswer({ point, session, parties, onAnswer }: Props) {
  const { openness } = session.record
  const change = (changes: Partial<Openness>) =>
    onAnswer(point, '', { openness: { ...openness, asked: true, ...changes } })
  const state = opennessOf(openness)
  return (
    <div className="script-openness">
      {parties.map(party => (
        <CheckBox
          key={party.id}
          checked={openness.objectors.includes(party.id)}
          onChange={on =>
            change({
              objectors: on
                ? [...openness.objectors, party.id]
                : openness.objectors.filter(each => each !== party.id),
            })
          }
        >
          {party.name || party.label}不同意公开
        </CheckBox>
      ))}
      <CheckBox checked={openness.secret} onChange={secret => change({ secret })}>
        涉及隐私或者商业秘密
      </CheckBox>
      <p aria-live="polite">
        {state === 'closed' ? '不公开进行' : state === 'open' ? '公开进行' : '都同意的，勾上面的题目'}
      </p>
    </div>
  )
}
