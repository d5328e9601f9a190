import type { Guardian } from '@shared/cases/party'

import { TextField } from '../../ui/text-field'

type Props = {
  guardian: Guardian | null
  missing: boolean
  readOnly: boolean
  onChange: (guardian: Guardian) => void
}

const NOBODY: Guardian = { name: '', relation: '', phone: '' }

/** 法定代理人, asked only of somebody under 18 or without capacity. */
export function GuardianFields({ guardian, missing, readOnly, onChange }: Props) {
  const value = guardian ?? NOBODY
  const frame = { layout: 'stack', width: 's', readOnly } as const
  return (
    <div className="reg-line">
      <TextField
        {...frame}
        label="法定代理人"
        missing={missing}
        value={value.name}
        onCommit={name => onChange({ ...value, name })}
      />
      <TextField
        {...frame}
        label="与本人关系"
        value={value.relation}
        onCommit={relation => onChange({ ...value, relation })}
      />
      <TextField
        {...frame}
        label="代理人电话"
        inputMode="tel"
        value={value.phone}
        onCommit={phone => onChange({ ...value, phone })}
      />
    </div>
  )
}
