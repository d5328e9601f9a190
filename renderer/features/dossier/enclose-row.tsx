import { DOSSIER_ITEMS, type DossierRow } from '@shared/dossier/dossier'
import { useState } from 'react'

import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import { pagesNote, rowState } from './dossier-words'

type Props = {
  row: DossierRow
  number: number
  locked: boolean
  open: boolean
  onOpen: (on: boolean) => void
  onEnclose: (pages: number) => void
  onTakeOut: () => void
}

/** One paper of the catalogue; its pages are counted by hand. */
export function EncloseRow({ row, number, locked, open, onOpen, onEnclose, onTakeOut }: Props) {
  const name = DOSSIER_ITEMS.words[row.item]
  return (
    <tr className="dossier-line" data-state={rowState(row)}>
      <td className="archive-number">{number}</td>
      <td>{name}</td>
      <td className="archive-pages">{pagesNote(row)}</td>
      <td className="archive-pages">{row.firstPage === null ? '' : `第 ${row.firstPage} 页`}</td>
      <td className="archive-act">
        {open ? (
          <PageCount
            name={name}
            onCancel={() => onOpen(false)}
            onDone={pages => {
              onOpen(false)
              onEnclose(pages)
            }}
          />
        ) : (
          !locked && (
            <Button
              size="s"
              label={row.pages === null ? `${name}入卷` : `取出${name}`}
              onPress={() => (row.pages === null ? onOpen(true) : onTakeOut())}
            >
              {row.pages === null ? '入卷' : '取出'}
            </Button>
          )
        )}
      </td>
    </tr>
  )
}

type CountProps = { name: string; onDone: (pages: number) => void; onCancel: () => void }

function PageCount({ name, onDone, onCancel }: CountProps) {
  const [text, setText] = useState('')
  const pages = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0
  return (
    <div
      role="presentation"
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onCancel()
      }}
    >
      <form
        className="page-count"
        onSubmit={event => {
          event.preventDefault()
          if (pages > 0) onDone(pages)
        }}
      >
        <TextField
          label={`${name}页数`}
          layout="bare"
          width="xs"
          inputMode="numeric"
          autoFocus
          maxLength={3}
          value={text}
          onChange={setText}
          after="页"
        />
        <Button size="s" type="submit" keyHint="Enter">
          入卷
        </Button>
      </form>
    </div>
  )
}
