import { needsGuardian } from '@shared/cases/acceptance-gaps'
import { ID_KINDS, MANNERS, SEXES } from '@shared/cases/codes'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { Pick } from '../../ui/pick'
import { SuggestField } from '../../ui/suggest-field'
import { TextField } from '../../ui/text-field'
import { AgentFields } from './agent-fields'
import { partyField } from './gap-fields'
import { GuardianFields } from './guardian-fields'
import type { PartyProps } from './party-block'

const ID_OPTIONS = ID_KINDS.codes.map(value => ({ value, label: ID_KINDS.words[value] }))
const SEX_OPTIONS = SEXES.codes.map(value => ({ value, label: SEXES.words[value] }))
const HOW_OPTIONS = MANNERS.codes.map(value => ({ value, label: MANNERS.words[value] }))
const PEOPLES =
  '汉族 壮族 回族 满族 苗族 维吾尔族 土家族 彝族 蒙古族 藏族 布依族 侗族 瑶族 朝鲜族 白族 哈尼族 黎族 哈萨克族 傣族 畲族'.split(
    ' ',
  )

type Props = PartyProps & { id: string; open: boolean; onRemove: (() => void) | null }

/** The rest of a party: what papers ask but the counter seldom does at once. */
export function PartyDetailsFold({
  party,
  index,
  today,
  saved,
  readOnly,
  missing,
  onChange,
  onRemove,
  id,
  open,
}: Props) {
  const natural = party.kind === 'natural'
  const guarded = needsGuardian(party, today)
  const agents = partyField(index, 'agents')
  return (
    <>
      {guarded && (
        <div data-field={partyField(index, 'guardian')}>
          <GuardianFields
            guardian={party.guardian}
            number={saved ? { of: 'party', id: party.id, field: 'guardian' } : null}
            missing={missing.has(partyField(index, 'guardian'))}
            readOnly={readOnly}
            onChange={guardian => onChange({ guardian })}
          />
        </div>
      )}
      <div className="reg-fold" id={id} hidden={!open}>
        <div className="reg-line">
          <DayField
            layout="stack"
            label="何日表示"
            past
            value={party.willOn}
            readOnly={readOnly}
            onCommit={willOn => onChange({ willOn })}
          />
          <Choice
            layout="stack"
            label="怎么表示"
            value={party.willHow}
            options={HOW_OPTIONS}
            readOnly={readOnly}
            onChange={willHow => onChange({ willHow })}
          />
          {natural && (
            <Choice
              layout="stack"
              label="性别"
              value={party.sex}
              options={SEX_OPTIONS}
              readOnly={readOnly}
              onChange={sex => onChange({ sex })}
            />
          )}
        </div>
        {natural && (
          <>
            <div className="reg-line">
              <DayField
                layout="stack"
                label="出生日期"
                past
                plain
                value={party.birthDay}
                readOnly={readOnly}
                onCommit={birthDay => onChange({ birthDay })}
              />
              <SuggestField
                layout="stack"
                label="民族"
                width="s"
                value={party.ethnicity}
                suggestions={PEOPLES}
                readOnly={readOnly}
                onCommit={ethnicity => onChange({ ethnicity })}
              />
              <TextField
                layout="stack"
                label="职业"
                width="s"
                value={party.occupation}
                readOnly={readOnly}
                onCommit={occupation => onChange({ occupation })}
              />
              <Pick
                layout="stack"
                label="证件种类"
                value={party.idKind}
                options={ID_OPTIONS}
                readOnly={readOnly}
                onChange={idKind => onChange({ idKind })}
              />
            </div>
            <CheckBox
              checked={party.lacksCapacity}
              readOnly={readOnly}
              onChange={lacksCapacity => onChange({ lacksCapacity })}
            >
              无民事行为能力或限制民事行为能力
            </CheckBox>
          </>
        )}
        <TextField
          layout="stack"
          label="小区以外的住址，或补充"
          value={party.address.text}
          readOnly={readOnly}
          onCommit={text => onChange({ address: { ...party.address, text } })}
        />
        <div data-field={agents}>
          <AgentFields
            agents={party.agents}
            partyId={saved ? party.id : null}
            readOnly={readOnly}
            onChange={list => onChange({ agents: list })}
          />
        </div>
        {onRemove && !readOnly && (
          <div>
            <Button variant="text" size="s" onPress={onRemove}>
              移走这一方<span className="visually-hidden">，{party.name || party.label}</span>
            </Button>
          </div>
        )}
      </div>
    </>
  )
}
