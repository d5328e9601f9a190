import { useState } from 'react'

import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'
import type { CaseDesk } from './case-desk'
import { Trouble } from './trouble'

const KINDS = [
  { value: 'call', label: '电话' },
  { value: 'visit', label: '上门' },
  { value: 'remark', label: '其他' },
] as const

/** 记一笔: what was said or seen, with the hour and the name of who wrote it. */
export function NoteDialog({ desk, onClose }: { desk: CaseDesk; onClose: () => void }) {
  const [kind, setKind] = useState<(typeof KINDS)[number]['value']>('call')
  const [text, setText] = useState('')
  const save = async () => {
    if (text.trim() === '') return
    if (await desk.run('cases.note', { kind, text: text.trim() })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void save() }, { layer: 'dialog' })
  return (
    <Dialog
      title="记一笔"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={text.trim() === '' ? '还没有写' : null}
            onPress={() => void save()}
          >
            记下
          </Button>
          <Button onPress={onClose}>不记</Button>
        </>
      }
    >
      <div className="dialog-form">
        <TextField
          label="内容"
          layout="stack"
          multiline
          rows={5}
          autoFocus
          maxLength={2000}
          value={text}
          onChange={setText}
        />
        <Choice label="方式" layout="stack" numbered value={kind} options={KINDS} onChange={setKind} />
        <Trouble desk={desk} />
      </div>
    </Dialog>
  )
}
