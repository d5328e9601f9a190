import type { LedgerRow } from '@shared/numbers/ledger'
import { useState } from 'react'

import { useCaseCommand } from '../../app/use-case-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { Trouble } from '../cases/trouble'

type Props = { row: LedgerRow; year: number; onClose: () => void }

/** A number is voided once and for ever, so the reason comes first. */
export function VoidDialog({ row, year, onClose }: Props) {
  const desk = useCaseCommand(row.caseId)
  const [reason, setReason] = useState('')
  const notYet = reason.trim() === '' ? '先写原因' : null
  const save = async () => {
    if (notYet) return
    const { series, ordinal } = row
    if (await desk.run('numbers.void', { series, year, ordinal, reason })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title={`作废 ${row.number}`}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            作废
          </Button>
          <Button onPress={onClose}>不作废</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>作废后号码留在台账里，不再给别的案件。</p>
        <TextField
          label="原因"
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
