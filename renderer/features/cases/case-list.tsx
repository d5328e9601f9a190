import type { CaseRow } from '@shared/cases/case-file'
import type { CaseId } from '@shared/core/ids'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Input, ListBox, ListBoxItem, ListLayout, SearchField, Virtualizer } from 'react-aria-components'

import { queries, useToday } from '../../app/queries'
import { Choice } from '../../ui/choice'
import { KeyHint } from '../../ui/key-hint'
import { useKeys } from '../../ui/use-keys'
import { CaseRowView } from './case-row'
import { rowMatches } from './case-row-text'
import './case-list.css'

type Which = 'open' | 'closed' | 'all'
type Props = {
  chosen: CaseId | null
  onChoose: (id: CaseId, how?: { replace: boolean }) => void
}

const WHICH = [
  { value: 'open', label: '在办' },
  { value: 'closed', label: '已结' },
  { value: 'all', label: '全部' },
] as const

/** The register as a column; arrows walk through it and the case beside follows. */
export function CaseList({ chosen, onChoose }: Props) {
  const [which, setWhich] = useState<Which>('open')
  const [text, setText] = useState('')
  const filter = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const today = useToday()
  const { data: rows } = useQuery(queries.cases(which))
  const shown = (rows ?? []).filter(row => text === '' || rowMatches(row, text))
  useKeys({ '/': () => filter.current?.focus() })

  const first = rows?.[0]?.id
  useEffect(() => {
    if (chosen === null && first !== undefined) onChoose(first, { replace: true })
  }, [chosen, first, onChoose])

  return (
    <aside className="case-list" aria-label="案件列表">
      <div className="case-list-head">
        <Choice label="哪些案件" layout="bare" value={which} options={WHICH} onChange={setWhich} />
        <span className="case-list-count" aria-live="polite">
          {shown.length} 件
        </span>
        <SearchField className="case-filter" aria-label="在这一列里找" value={text} onChange={setText}>
          <Input
            ref={filter}
            className="ui-input"
            placeholder="在这一列里找"
            onKeyDown={event => {
              if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
              event.preventDefault()
              list.current?.focus()
            }}
          />
          <KeyHint keys="/" />
        </SearchField>
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 62 }}>
        <ListBox
          ref={list}
          className="case-list-rows"
          aria-label="案件"
          items={shown}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          dependencies={[today]}
          onSelectionChange={keys => {
            const row = shown.find(each => keys !== 'all' && keys.has(each.id))
            if (row && row.id !== chosen) onChoose(row.id, { replace: true })
          }}
          renderEmptyState={() => <p className="case-list-empty">{rows ? emptyText(text) : ''}</p>}
        >
          {(row: CaseRow) => (
            <ListBoxItem id={row.id} textValue={row.title} className="case-list-item">
              <CaseRowView row={row} today={today} />
            </ListBoxItem>
          )}
        </ListBox>
      </Virtualizer>
    </aside>
  )
}

const emptyText = (text: string) =>
  text === '' ? '这一类里还没有案件。按 F2 登记一件。' : `没有含“${text}”的案件。`
