import { ScriptPoint } from '@shared/sessions/script'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'

type Props = {
  point: ScriptPoint
  onSave: (point: ScriptPoint) => Promise<void>
  onRemove: (() => Promise<void>) | undefined
  onClose: () => void
}

/** One point of the script: its name, what is said aloud, and the usual answers, a line each. */
export function ScriptPointDialog({ point, onSave, onRemove, onClose }: Props) {
  const [title, setTitle] = useState(point.title)
  const [say, setSay] = useState(point.say)
  const [answers, setAnswers] = useState(point.answers.join('\n'))
  const lines = answers
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')
  const next = ScriptPoint.safeParse({ ...point, title, say, answers: lines })
  const notYet = next.success ? null : title.trim() === '' ? '写名称' : '常用回答最多 6 条，每条 60 字以内'
  const save = () => {
    if (next.success) void onSave(next.data)
  }
  useKeys({ 'Ctrl+Enter': save }, { layer: 'dialog' })
  return (
    <Dialog
      title={point.title === '' ? '加一项程序' : `改“${point.title}”`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" keyHint="Ctrl+Enter" notYet={notYet} onPress={save}>
            存下
          </Button>
          <Button onPress={onClose}>不改</Button>
          {onRemove && (
            <Button variant="text" onPress={() => void onRemove()}>
              删去这一项
            </Button>
          )}
        </>
      }
    >
      <div className="dialog-form">
        <TextField label="名称" layout="stack" autoFocus maxLength={30} value={title} onChange={setTitle} />
        <TextField
          label="怎么说"
          layout="stack"
          multiline
          rows={4}
          maxLength={600}
          value={say}
          onChange={setSay}
        />
        <TextField
          label="常用回答，一行一条"
          layout="stack"
          multiline
          rows={3}
          maxLength={400}
          value={answers}
          onChange={setAnswers}
        />
      </div>
    </Dialog>
  )
}
