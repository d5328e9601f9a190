import type { Party, PartyDetails } from '@shared/cases/party'
import { WILLS } from '@shared/cases/codes'
import { maskPhone } from '@shared/identity/mask'
import { useId, useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { NumberField } from '../persons/number-field'
import { PersonNameField } from '../persons/person-name-field'
import { AddressFields } from './address-fields'
import { partyField, type FieldKey } from './gap-fields'
import { IdNumberField } from './id-number-field'
import { OrganisationFields } from './organisation-fields'
import { PartyDetailsFold } from './party-details-fold'
import './party-block.css'

export type PartyProps = {
  party: Party
  index: number
  today: string
  readOnly: boolean
  /** In the register, so that its numbers are kept by the desk. */
  saved: boolean
  missing: ReadonlySet<FieldKey>
  onChange: (changes: Partial<PartyDetails>) => unknown
}

const KINDS = [
  { value: 'natural', label: '自然人' },
  { value: 'legal', label: '单位' },
] as const
const WILL_OPTIONS = (['agrees', 'refuses', 'unasked'] as const).map(value => ({
  value,
  label: WILLS.words[value],
}))

type Props = PartyProps & { autoFocus: boolean; onRemove: (() => void) | null }

/** One party: two lines that are always there, and the rest folded under them. */
export function PartyBlock(props: Props) {
  const { party, index, today, readOnly, missing, onChange } = props
  const field = (name: Parameters<typeof partyField>[1]) => partyField(index, name)
  const natural = party.kind === 'natural'
  const [open, setOpen] = useState(false)
  const details = useId()
  return (
    <div className="reg-party" role="group" aria-label={party.label}>
      <div className="reg-line">
        <div
          className={natural ? 'reg-name' : 'reg-name reg-name-wide'}
          data-field={`${field('name')} party`}
        >
          <PersonNameField
            layout="stack"
            label={natural ? '姓名' : '单位全称'}
            value={party.name}
            kind={party.kind}
            personId={party.personId}
            missing={missing.has(field('name'))}
            readOnly={readOnly}
            autoFocus={props.autoFocus}
            onCommit={name => onChange({ name })}
            onChoose={person => onChange({ personId: person.id })}
          />
        </div>
        <div className="reg-phone">
          <NumberField
            layout="stack"
            label="电话"
            inputMode="tel"
            value={party.phone}
            number={props.saved ? { of: 'party', id: party.id, field: 'phone' } : null}
            mask={maskPhone}
            readOnly={readOnly}
            autosave
            onCommit={phone => onChange({ phone })}
          />
        </div>
        <AddressFields
          what="住址"
          value={party.address}
          readOnly={readOnly}
          onCommit={address => onChange({ address })}
        />
      </div>
      <div className="reg-line">
        {natural ? (
          <div className="reg-id" data-field={field('idNumber')}>
            <IdNumberField
              party={party}
              saved={props.saved}
              today={today}
              readOnly={readOnly}
              onChange={onChange}
            />
          </div>
        ) : (
          <OrganisationFields party={party} readOnly={readOnly} onChange={onChange} />
        )}
        <div className="reg-will" data-field={field('will')}>
          <Choice
            layout="stack"
            label="愿不愿意调解"
            value={party.will}
            options={WILL_OPTIONS}
            missing={missing.has(field('will'))}
            readOnly={readOnly}
            onChange={will =>
              onChange(will === 'unasked' ? { will, willOn: null, willHow: null } : asked(party, will, today))
            }
          />
        </div>
        <div className="reg-kind">
          <Choice
            layout="stack"
            label="主体"
            value={party.kind}
            options={KINDS}
            readOnly={readOnly}
            onChange={kind => onChange({ kind })}
          />
        </div>
        <Button
          variant="text"
          expands={details}
          expanded={open}
          label={`${party.label}的详细`}
          onPress={() => setOpen(!open)}
        >
          详细
        </Button>
      </div>
      <PartyDetailsFold {...props} id={details} open={open} />
    </div>
  )
}

/** Who answers at the counter answers today and by word of mouth; both can be changed below. */
function asked(party: Party, will: 'agrees' | 'refuses', today: string): Partial<PartyDetails> {
  return { will, willOn: party.willOn ?? today, willHow: party.willHow ?? 'oral' }
}
