import type { Agreement } from '@shared/agreements/agreement'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

type Props = { desk: CaseDesk; agreement: Agreement; onClose: () => void }

/** says how many signatures fall before the text may be changed. */
export function NewEditionDialog({ desk, agreement, onClose }: Props) {
  const count = agreement.signings.length
  const rewrite = async () => {
    const { facts, clauses, manner, copies } = agreement
    const changes = { facts, clauses, manner, copies }
    if (await desk.run('agreements.write', { changes, newEdition: true })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void rewrite() }, { layer: 'dialog' })
  return (
    <Dialog
      title="改动正文"
      isOpen
      onClose={onClose}
      width="s"
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" onPress={() => void rewrite()}>
            另立第{agreement.edition + 1}稿
          </Button>
          <Button onPress={onClose}>不改</Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>
          已记下 {count} 项签署。改动正文要另立第{agreement.edition + 1}稿，这 {count}{' '}
          项全部作废，各方重新签。 第{agreement.edition}稿留存，编号不变。
        </p>
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
