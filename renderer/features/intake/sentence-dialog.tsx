import { useState } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'

type Props = { title: string; label: string; onClose: () => void; onSay: (text: string) => void }

/** One sentence that is written down and stays. */
export function SentenceDialog({ title, label, onClose, onSay }: Props) {
  const [text, setText] = useState('')
  const empty = text.trim() === ''
  const say = () => {
    if (!empty) onSay(text)
  }
  useKeys({ 'Ctrl+Enter': say }, { layer: 'dialog' })
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={empty ? '还没有写' : null} onPress={say}>
            {title}
          </Button>
          <Button onPress={onClose}>不了</Button>
        </>
      }
    >
      <TextField label={label} layout="stack" value="" multiline rows={3} autoFocus onChange={setText} />
    </Dialog>
  )
}
