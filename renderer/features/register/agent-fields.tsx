import { AGENT_POWERS, type Agent } from '@shared/cases/party'
import type { PartyId } from '@shared/core/ids'
import { maskPhone } from '@shared/identity/mask'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { NumberField } from '../persons/number-field'
import { TextField } from '../../ui/text-field'
import { useSent } from '../../ui/use-sent'

type Props = {
  agents: readonly Agent[]
  /** Of the party in the register; null before it is there. */
  partyId: PartyId | null
  readOnly: boolean
  onChange: (agents: Agent[]) => void
}

const NOBODY: Agent = { name: '', phone: '', powers: [], letterOnFile: false }
const MOST = 2

/** 委托代理人, two at most, each with the powers of the letter. */
export function AgentFields({ agents: known, partyId, readOnly, onChange }: Props) {
  const [agents, send] = useSent(known, list => onChange([...list]))
  const change = (at: number, changes: Partial<Agent>) =>
    send(agents.map((agent, index) => (index === at ? { ...agent, ...changes } : agent)))
  return (
    <div className="reg-agents">
      {agents.map((agent, at) => (
        // Agents have no numbers of their own; there are two at most and they keep their order.
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <fieldset key={at} className="reg-agent">
          <legend>{agents.length > 1 ? `委托代理人 ${at + 1}` : '委托代理人'}</legend>
          <div className="reg-line">
            <TextField
              layout="stack"
              label="姓名"
              width="s"
              value={agent.name}
              readOnly={readOnly}
              onCommit={name => change(at, { name })}
            />
            <NumberField
              layout="stack"
              label="电话"
              width="s"
              inputMode="tel"
              number={partyId && { of: 'party', id: partyId, field: at === 0 ? 'agent-1' : 'agent-2' }}
              mask={maskPhone}
              value={agent.phone}
              readOnly={readOnly}
              onCommit={phone => change(at, { phone })}
            />
            <CheckBox
              checked={agent.letterOnFile}
              readOnly={readOnly}
              onChange={letterOnFile => change(at, { letterOnFile })}
            >
              授权委托书已交
            </CheckBox>
            {!readOnly && (
              <Button
                variant="text"
                size="s"
                onPress={() => send(agents.filter((_each, index) => index !== at))}
              >
                移走
              </Button>
            )}
          </div>
          <div className="reg-powers">
            {AGENT_POWERS.map((power, index) => (
              <CheckBox
                key={power}
                checked={agent.powers.includes(index + 1)}
                readOnly={readOnly}
                onChange={on => change(at, { powers: toggled(agent.powers, index + 1, on) })}
              >
                {`${index + 1}. ${power}`}
              </CheckBox>
            ))}
          </div>
        </fieldset>
      ))}
      {agents.length < MOST && !readOnly && (
        <Button size="s" onPress={() => send([...agents, NOBODY])}>
          加委托代理人
        </Button>
      )}
    </div>
  )
}

const toggled = (powers: readonly number[], power: number, on: boolean) =>
  on ? [...powers, power].toSorted((a, b) => a - b) : powers.filter(each => each !== power)
