import type { Guardian } from '@shared/cases/party'
import { maskPhone } from '@shared/identity/mask'
import type { NumberRef } from '@shared/persons/contract'

import { NumberField } from '../persons/number-field'
import { TextField } from '../../ui/text-field'
import { useSent } from '../../ui/use-sent'

type Props = {
  guardian: Guardian | null
  missing: boolean
  number: NumberRef | null
  readOnly: boolean
  onChange: (guardian: Guardian) => void
}

const NOBODY: Guardian = { name: '', relation: '', phone: '' }

/** 法定代理人, asked only of somebody under 18 or without capacity. */
export function GuardianFields({ guardian, missing, number, readOnly, onChange }: Props) {
  const [value, send] = useSent(guardian ?? NOBODY, onChange)
  const frame = { layout: 'stack', width: 's', readOnly } as const
  return (
    <div className="reg-line">
      <TextField
        {...frame}
        label="法定代理人"
        missing={missing}
        value={value.name}
        onCommit={name => send({ ...value, name })}
      />
      <TextField
        {...frame}
        label="与本人关系"
        value={value.relation}
        onCommit={relation => send({ ...value, relation })}
      />
      <NumberField
        {...frame}
        label="代理人电话"
        inputMode="tel"
        number={number}
        mask={maskPhone}
        value={value.phone}
        onCommit={phone => send({ ...value, phone })}
      />
    </div>
  )
}
