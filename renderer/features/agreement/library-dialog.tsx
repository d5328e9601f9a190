import { modelsFor, wordsOf, type ModelClause } from '@shared/agreements/library/model-clause'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Autocomplete, Input, ListBox, ListBoxItem, TextField } from 'react-aria-components'

import { queries } from '../../app/queries'
import { useCommand } from '../../app/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { FailureNote } from '../../ui/failure-note'
import './library.css'

type Props = {
  /** The case's kind of dispute, whose clauses come first. */
  kind: string | null
  onTake: (model: ModelClause) => void
  onClose: () => void
}

const keyOf = (model: ModelClause) => model.id ?? model.title

/** 条款库: a few letters, Enter, and the clause stands in the agreement with its blanks to fill. */
export function LibraryDialog({ kind, onTake, onClose }: Props) {
  const { data: models = [] } = useQuery(queries.library)
  const [sought, setSought] = useState('')
  const { run, sentence } = useCommand()
  const shown = modelsFor(models, kind, sought)
  const own = shown.filter(each => each.id !== null)
  return (
    <Dialog
      title="条款库"
      isOpen
      width="l"
      onClose={onClose}
      actions={<Button onPress={onClose}>不用</Button>}
    >
      <Autocomplete inputValue={sought} onInputChange={setSought}>
        <TextField className="library-field" aria-label="找条款" autoFocus>
          <Input className="library-input" placeholder="名称、拼音首字母或条款里的字" />
        </TextField>
        <p className="library-note">
          {sought === '' ? '先列本类纠纷常用的；打字就在全部条款里找。' : `${shown.length} 条`}
        </p>
        <ListBox
          className="library-list"
          aria-label="条款"
          items={shown.map(model => ({ id: keyOf(model), model }))}
          onAction={key => {
            const model = shown.find(each => keyOf(each) === key)
            if (model) onTake(model)
          }}
          renderEmptyState={() => (
            <p className="library-empty">没有这样的条款。换个字，或自己写一条再存进来。</p>
          )}
        >
          {({ id, model }) => (
            <ListBoxItem id={id} textValue={model.title} className="library-item">
              <span className="library-title">
                {model.title}
                {model.id !== null && <small>本会</small>}
              </span>
              <span className="library-words">{wordsOf(model.text)}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
      {own.length > 0 && (
        <p className="library-own">
          本会自己的：
          {own.map(({ id, title }) => (
            <Button
              key={id}
              size="s"
              variant="text"
              label={`停用${title}`}
              onPress={() => id !== null && void run('library.change', { id, changes: { active: false } })}
            >
              停用“{title}”
            </Button>
          ))}
        </p>
      )}
      <FailureNote>{sentence}</FailureNote>
    </Dialog>
  )
}
