import { FAIL_REASONS } from '@shared/cases/codes'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { CheckBox } from '../../ui/check-box'
import { Dialog } from '../../ui/dialog'
import { Pick } from '../../ui/pick'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from './case-desk'
import { Trouble } from './trouble'

type Reason = (typeof FAIL_REASONS.codes)[number]
const REASONS = FAIL_REASONS.codes.map(value => ({ value, label: FAIL_REASONS.words[value] }))

type Props = {
  desk: CaseDesk
  /** What is offered; a person may write otherwise. */
  reason?: Reason
  note?: string
  onClose: () => void
}

/** ends without an agreement, the other ways having been named. */
export function FailDialog({ desk, reason: offered, note: written = '', onClose }: Props) {
  const [reason, setReason] = useState<Reason | null>(offered ?? null)
  const [routesTold, setRoutesTold] = useState(false)
  const [note, setNote] = useState(written)
  const notYet = reason === null ? '先选一个原因' : routesTold ? null : '先告知其他途径'
  const save = async () => {
    if (notYet || reason === null) return
    if (await desk.run('cases.fail', { reason, routesTold, note })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title="终止调解"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            终止调解
          </Button>
          <Button onPress={onClose}>接着调解</Button>
        </>
      }
    >
      <div className="dialog-form">
        <Pick
          label="原因"
          layout="stack"
          width="full"
          value={reason}
          options={REASONS}
          onChange={setReason}
        />
        <CheckBox checked={routesTold} onChange={setRoutesTold}>
          已告知当事人可以依法申请仲裁、行政处理或者向人民法院起诉
        </CheckBox>
        <TextField
          label="说明"
          layout="stack"
          multiline
          rows={3}
          maxLength={400}
          value={note}
          onChange={setNote}
        />
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
