import type { Party, PartyDetails } from '@shared/cases/party'
import { isCreditCode } from '@shared/identity/credit-code'
import { useState } from 'react'

import { TextField } from '../../ui/text-field'

type Props = { party: Party; readOnly: boolean; onChange: (changes: Partial<PartyDetails>) => void }

/** 统一社会信用代码, 法定代表人 and office of an organisation. */
export function OrganisationFields({ party, readOnly, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const code = typed ?? party.creditCode
  const wrong = code.length >= 18 && !isCreditCode(code)
  const error = wrong ? '18位里有一位写错。对照执照再看。' : null
  return (
    <>
      <div className="reg-code">
        <TextField
          layout="stack"
          label="统一社会信用代码"
          value={party.creditCode}
          error={error}
          readOnly={readOnly}
          autosave
          onChange={setTyped}
          onCommit={creditCode => onChange({ creditCode: creditCode.normalize('NFKC').toUpperCase() })}
        />
      </div>
      <div className="reg-head">
        <TextField
          layout="stack"
          label="法定代表人"
          value={party.representative}
          readOnly={readOnly}
          autosave
          onCommit={representative => onChange({ representative })}
        />
      </div>
      <div className="reg-title">
        <TextField
          layout="stack"
          label="职务"
          value={party.representativeTitle}
          readOnly={readOnly}
          autosave
          onCommit={representativeTitle => onChange({ representativeTitle })}
        />
      </div>
    </>
  )
}
