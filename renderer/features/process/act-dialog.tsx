import type { ReactNode } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = {
  desk: CaseDesk
  title: string
  /** The word on the button that does it. */
  act: string
  notYet: string | null
  onSave: () => Promise<unknown>
  onClose: () => void
  children: ReactNode
}

/** One step on a case: its fields, what still stands in the way, and Ctrl+Enter. Stays open when refused. */
export function ActDialog({ desk, title, act, notYet, onSave, onClose, children }: Props) {
  const save = async () => {
    if (notYet === null && (await onSave())) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={() => void save()}>
            {act}
          </Button>
          <Button onPress={onClose}>不办</Button>
        </>
      }
    >
      <div className="dialog-form">
        {children}
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}

/** '先写原因' for the first that is empty. */
export const firstMissing = (...fields: readonly (readonly [string, string])[]) =>
  fields.find(([text]) => text.trim() === '')?.[1] ?? null
