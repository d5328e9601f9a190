import type { Undoable } from '@shared/cases/undo'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import { UNDO_WORDS } from './undo-words'
import type { CaseDesk } from './case-desk'
import { Trouble } from './trouble'

type Props = { desk: CaseDesk; what: Undoable; onClose: () => void }

/** Says what will be as before, and what stays. */
export function UndoDialog({ desk, what, onClose }: Props) {
  const [reason, setReason] = useState('')
  const drawn = what === 'accepted' || what === 'agreed-orally'
  const notYet = drawn && reason.trim() === '' ? '编号作废要写原因' : null
  const save = async () => {
    if (!notYet && (await desk.run('cases.undo', { what, reason }))) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title={UNDO_WORDS[what]}
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            {UNDO_WORDS[what]}
          </Button>
          <Button onPress={onClose}>不撤销</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>{effect(what, desk)}</p>
        <TextField
          label="原因"
          layout="stack"
          multiline
          rows={2}
          maxLength={400}
          value={reason}
          onChange={setReason}
        />
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}

function effect(what: Undoable, { file }: CaseDesk): string {
  switch (what) {
    case 'accepted':
      return `回到待受理，期限不再计算。${file.case.acceptance?.number ?? '编号'}作废，留在编号台账里；再受理时另取新号。`
    case 'declined':
      return '回到待受理，可以接着登记、受理。'
    case 'withdrawn':
    case 'referred':
      return `回到${file.case.acceptance === null ? '待受理，可以接着登记、受理' : '撤回、移送以前，期限照旧计算'}。经过里仍看得到。`
    case 'agreed-orally':
      return `回到调解中。${file.oral?.number ?? '编号'}作废，留在编号台账里；再登记时另取新号。`
    case 'failed':
      return '回到终止以前，期限照旧计算。终止原因和说明不再保留在案件里，经过里仍看得到。'
    case 'session-held':
      return '这次调解会回到未结束，到场、发言和结果都还在，可以改了再结束。'
    case 'archived':
      return '回到归档以前，案件又可以写。保管期限要重选。'
  }
}
