import { Autocomplete, Dialog, Input, Modal, ModalOverlay, TextField } from 'react-aria-components'
import { useState } from 'react'

import { sitDown } from '../../app/actor'
import { useGo } from '../../app/place'
import { PaletteResults } from './palette-results'
import type { Found } from './use-found'
import './palette.css'

/** Ctrl+K: cases, people and commands from one box. Esc goes back to where one was. */
export function Palette({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <ModalOverlay
      className="ui-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={open => !open && onClose()}
    >
      <Modal className="ui-modal palette" data-ui-dialog="">
        <Dialog className="ui-dialog" aria-label="查找与命令">
          <PaletteBody onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ onClose }: { onClose: () => void }) {
  const [query, setQuery] = useState('')
  const go = useGo()
  const open = (found: Found) => {
    onClose()
    if (found.kind === 'command' && found.act === 'change-person') sitDown(null)
    else if (found.place) go(found.place)
  }
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField className="palette-field" aria-label="查案件、人，或下命令" autoFocus>
        <Input className="palette-input" />
      </TextField>
      <PaletteResults query={query} onOpen={open} />
      <p className="palette-foot">
        <span>↑↓ 选</span>
        <span>Enter 打开</span>
        <span>案号、姓名、电话、地址、拼音首字母都能找</span>
        <span>Esc 回到原处</span>
      </p>
    </Autocomplete>
  )
}
