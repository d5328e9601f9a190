import type { ContactId } from '@shared/core/ids'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from '../cases/case-desk'
import { Trouble } from '../cases/trouble'

export type Disclosing = { contactId: ContactId; name: string; about: string; found: string[] }

/** what the mediator told the parties of how near he is to one of them. */
export function DiscloseDialog(props: { desk: CaseDesk; disclosing: Disclosing; onClose: () => void }) {
  const { desk, disclosing, onClose } = props
  const { contactId, name, about, found } = disclosing
  const [text, setText] = useState('')
  const notYet = text.trim() === '' ? '还没有写怎么说明的' : null
  const save = async () => {
    if (notYet) return
    if (await desk.run('recusals.disclose', { contactId, about, text: text.trim() })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title={`${name}的披露`}
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
        <p>{found.join('；')}。</p>
        <TextField
          label="向各方怎么说明，各方怎么答"
          layout="stack"
          multiline
          rows={3}
          autoFocus
          maxLength={400}
          value={text}
          onChange={setText}
        />
        <p>只是同名的，写明不是同一个人；当事人因此要求调换的，另记回避申请。</p>
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
