import type { Clause } from '@shared/agreements/clause'
import { modelFrom, wordsOf } from '@shared/agreements/library/model-clause'
import { DISPUTE_KINDS } from '@shared/cases/codes'
import { useState } from 'react'

import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import { TextField } from '../../ui/text-field'
import { useKeys } from '../../ui/use-keys'

type Kind = (typeof DISPUTE_KINDS.codes)[number]
type Props = { clause: Clause; kind: Kind | null; onClose: () => void }

/** Keeps the words of a clause for other cases: without parties, days, amounts and accounts. */
export function KeepClauseDialog({ clause, kind, onClose }: Props) {
  const [title, setTitle] = useState('')
  const [reach, setReach] = useState<'kind' | 'all'>(kind === null ? 'all' : 'kind')
  const { run, sentence } = useCommand()
  const text = modelFrom(clause)
  const keep = async () => {
    if (title.trim() === '') return
    const kinds = reach === 'kind' && kind !== null ? [kind] : []
    if (await run('library.add', { title, kinds, text })) onClose()
  }
  useKeys({ 'Ctrl+Enter': () => void keep() }, { layer: 'dialog' })
  const options = [
    ...(kind === null ? [] : [{ value: 'kind' as const, label: DISPUTE_KINDS.words[kind] }]),
    { value: 'all' as const, label: '各类纠纷' },
  ]
  return (
    <Dialog
      title="存入条款库"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            keyHint="Ctrl+Enter"
            notYet={title.trim() === '' ? '还没有写名称' : null}
            onPress={() => void keep()}
          >
            存入
          </Button>
          <Button onPress={onClose}>不存</Button>
        </>
      }
    >
      <div className="dialog-form">
        <TextField
          label="名称"
          layout="stack"
          autoFocus
          maxLength={40}
          value={title}
          onChange={setTitle}
          hint={`只存这些字：${wordsOf(text)}`}
        />
        <Choice label="用于" layout="stack" numbered value={reach} options={options} onChange={setReach} />
        <FailureNote>{sentence}</FailureNote>
      </div>
    </Dialog>
  )
}
