import type { Sensitive, SensitiveConsent } from '@shared/persons/consent'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'

type Props = { today: string; matter?: Sensitive; onAnswer: (answer: SensitiveConsent) => void }

const NOTICES: Record<Sensitive, string> = {
  identity:
    '存以前先告知：号码只用于确认身份、写入需要的文书，随案卷保管，本人可以查看、更正。本人单独同意了吗？',
  scan: '存以前先告知：照片、扫描件只随案卷保管，不外传。本人单独同意了吗？',
  medical: '存以前先告知：医疗信息只用于调解这一件，随案卷保管。本人单独同意了吗？',
  minor: '不满十四周岁，要告知监护人并由监护人单独同意。监护人同意了吗？',
}

/** what is told, and the three answers there are. */
export function IdentityConsent({ today, matter = 'identity', onAnswer }: Props) {
  const [otherwise, setOtherwise] = useState(false)
  const answer = (given: SensitiveConsent['answer'], how: SensitiveConsent['how'], text = '') =>
    onAnswer({ matter, answer: given, on: today, how, basis: text })
  return (
    <div className="reg-consent" role="group" aria-label="告知和单独同意">
      <p>{NOTICES[matter]}</p>
      <div className="reg-consent-answers">
        <Button size="s" onPress={() => answer('consents', 'oral')}>
          口头同意
        </Button>
        <Button size="s" onPress={() => answer('consents', 'written')}>
          书面同意
        </Button>
        <Button size="s" onPress={() => answer('refuses', 'oral')}>
          不同意，不存
        </Button>
        <Button size="s" variant="text" onPress={() => setOtherwise(true)}>
          另有依据
        </Button>
      </div>
      {otherwise && (
        <TextField
          layout="stack"
          label="什么依据，写完按 Enter"
          autoFocus
          maxLength={120}
          value=""
          onCommit={text => {
            if (text.trim() !== '') answer('other-basis', 'written', text.trim())
          }}
        />
      )}
    </div>
  )
}
