import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

import './dialog.css'

type Props = {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** The buttons, primary first. */
  actions?: ReactNode
  width?: 's' | 'm' | 'l'
}

/** One question over the page. Esc closes and keeps what was typed; the focus goes back where it was. */
export function Dialog({ title, isOpen, onClose, children, actions, width = 'm' }: Props) {
  return (
    <ModalOverlay
      className="ui-overlay"
      isOpen={isOpen}
      isDismissable={false}
      onOpenChange={open => !open && onClose()}
    >
      <Modal className={`ui-modal ui-modal-${width}`} data-ui-dialog="">
        <AriaDialog className="ui-dialog">
          <Heading slot="title" className="ui-dialog-title">
            {title}
          </Heading>
          <div className="ui-dialog-body">{children}</div>
          {actions && <div className="ui-dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
