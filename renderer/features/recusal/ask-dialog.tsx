import { MANNERS } from '@shared/cases/codes'
import type { Standing } from '@shared/recusal/contract'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { DayField } from '../../ui/day-field'
import { Dialog } from '../../ui/dialog'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

const HOW = MANNERS.codes.map(value => ({ value, label: MANNERS.words[value] }))

type Props = { desk: CaseDesk; neutral: readonly Standing[]; onClose: () => void }

/** which party asks whom to stand aside, when, how and why. */
export function AskDialog({ desk, neutral, onClose }: Props) {
  const { parties } = desk.file.case
  const [partyId, setPartyId] = useState(parties.length === 1 ? parties[0]?.id : undefined)
  const [contactId, setContactId] = useState(neutral.length === 1 ? neutral[0]?.contactId : undefined)
  const [on, setOn] = useState<string | null>(desk.today)
  const [how, setHow] = useState<(typeof MANNERS.codes)[number]>('oral')
  const [reason, setReason] = useState('')
  const notYet =
    partyId === undefined
      ? '还没有选谁提出'
      : contactId === undefined
        ? '还没有选要求谁回避'
        : on === null
          ? '还没有写哪天提出'
          : reason.trim() === ''
            ? '还没有写理由'
            : null
  const save = async () => {
    if (notYet || partyId === undefined || contactId === undefined || on === null) return
    if (await desk.run('recusals.ask', { partyId, contactId, on, how, reason: reason.trim() })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title="申请回避"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            记下
          </Button>
          <Button onPress={onClose}>不记</Button>
        </>
      }
    >
      <div className="dialog-form">
        <Pick
          label="谁提出"
          layout="stack"
          width="full"
          value={partyId === undefined ? null : String(partyId)}
          options={parties.map(each => ({ value: String(each.id), label: each.name || each.label }))}
          onChange={value => setPartyId(parties.find(each => String(each.id) === value)?.id)}
        />
        <Pick
          label="要求谁回避"
          layout="stack"
          width="full"
          value={contactId === undefined ? null : String(contactId)}
          options={neutral.map(each => ({ value: String(each.contactId), label: each.name }))}
          onChange={value => setContactId(neutral.find(each => String(each.contactId) === value)?.contactId)}
        />
        <DayField label="哪天提出" layout="stack" plain past value={on} onCommit={setOn} />
        <Choice label="方式" layout="stack" value={how} options={HOW} onChange={setHow} />
        <TextField
          label="理由"
          layout="stack"
          multiline
          rows={3}
          maxLength={400}
          value={reason}
          onChange={setReason}
        />
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
