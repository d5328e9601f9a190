import { DECLINE_REASONS } from '@shared/cases/codes'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { ChoiceList } from '../../ui/choice-list'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { optionsOf } from './dispute-fields'
import type { Entry } from './use-entry'

type Reason = keyof typeof DECLINE_REASONS.words

type Props = { entry: Entry; onClose: () => void; onDeclined: () => void }

/** 不予受理, with one of the reasons of the rules. */
export function DeclineDialog({ entry, onClose, onDeclined }: Props) {
  const [reason, setReason] = useState<Reason | null>(null)
  const [note, setNote] = useState('')
  const notYet =
    reason === null
      ? '还没有选理由'
      : reason === 'other' && note.trim() === ''
        ? '选了其他，要写明理由'
        : null

  const decline = async () => {
    if (notYet || reason === null) return
    if (await entry.command.run('cases.decline', { reason, note })) onDeclined()
  }
  useKeys({ 'Ctrl+Enter': () => void decline() }, { layer: 'dialog' })

  return (
    <Dialog
      title="不予受理"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void decline()}>
            不予受理
          </Button>
          <Button keyHint="Esc" onPress={onClose}>
            先不
          </Button>
        </>
      }
    >
      <div className="reg-dialog">
        <ChoiceList label="理由" value={reason} options={optionsOf(DECLINE_REASONS)} onChange={setReason} />
        <TextField layout="stack" label="说明" multiline rows={2} value={note} onChange={setNote} />
        <p className="reg-say">不予受理后这件只能看。要书面告知当事人，并说明别的途径。</p>
        <FailureNote>{entry.sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
