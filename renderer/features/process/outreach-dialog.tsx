import { PartyId } from '@shared/core/ids'
import { OUTREACH_KINDS, OUTREACH_OUTCOMES, type OutreachKind } from '@shared/outreach/outreach'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = { desk: CaseDesk; kind: OutreachKind; onClose: () => void }

/** Two keys for a call or a visit: the letter that opens this, the digit of what came of it. */
export function OutreachDialog({ desk, kind, onClose }: Props) {
  const { parties } = desk.file.case
  const [party, setParty] = useState(String(parties.at(-1)?.id ?? ''))
  const [text, setText] = useState('')
  const outcomes = OUTREACH_OUTCOMES[kind]
  const words: Readonly<Record<string, string>> = outcomes.words
  const log = async (outcome: (typeof outcomes.codes)[number]) => {
    const partyId = PartyId.safeParse(Number(party)).data ?? null
    if (await desk.run('outreach.log', { kind, outcome, partyId, text: text.trim() })) onClose()
  }
  const keys = Object.fromEntries(outcomes.codes.map((code, at) => [String(at + 1), () => void log(code)]))
  useKeys(keys, { layer: 'dialog' })
  return (
    <Dialog
      title={`记${OUTREACH_KINDS.words[kind]}`}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>不记</Button>}
    >
      <div className="dialog-form">
        <div className="process-outcomes" role="group" aria-label="结果，按数字就记下">
          {outcomes.codes.map((code, at) => (
            <Button key={code} autoFocus={at === 0} keyHint={String(at + 1)} onPress={() => void log(code)}>
              {words[code]}
            </Button>
          ))}
        </div>
        <Choice
          label="谁"
          layout="stack"
          value={party}
          options={[
            ...parties.map(each => ({ value: String(each.id), label: each.name || each.label })),
            { value: '', label: '其他人' },
          ]}
          onChange={setParty}
        />
        <TextField
          label="说了什么，可以不写"
          layout="stack"
          multiline
          rows={3}
          maxLength={2000}
          value={text}
          onChange={setText}
        />
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
