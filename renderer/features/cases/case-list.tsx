import type { CaseId } from '@shared/core/ids'
import type { FoundRow } from '@shared/search/contract'
import { useEffect, useId, useRef, useState } from 'react'
import {
  Collection,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  SearchField,
  Virtualizer,
} from 'react-aria-components'

import { useToday } from '../../app/queries'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { KeyHint } from '../../ui/key-hint'
import { useKeys } from '../../ui/use-keys'
import { CaseFilters } from './case-filters'
import { CaseRowView } from './case-row'
import { countText, NO_FILTERS, useCasePages, type ListAsked } from './use-case-pages'
import './case-list.css'

type Props = {
  chosen: CaseId | null
  onChoose: (id: CaseId, how?: { replace: boolean }) => void
}

const WHICH = [
  { value: 'open', label: '在办' },
  { value: 'closed', label: '已结' },
  { value: 'all', label: '全部' },
] as const

const FIRST_ASKED: ListAsked = { text: '', scope: 'open', sort: 'due', down: true, filters: NO_FILTERS }

/** The register as a column, from the first row to the last; arrows walk through it and the case beside follows. */
export function CaseList({ chosen, onChoose }: Props) {
  const [asked, setAsked] = useState(FIRST_ASKED)
  const [isOpen, setOpen] = useState(false)
  const set = (change: Partial<ListAsked>) => setAsked(old => ({ ...old, ...change }))
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const filters = useId()
  const today = useToday()
  const { rows, counts, more, isMore, isFetching, shown } = useCasePages(asked)
  useKeys({ '/': () => field.current?.focus() })

  const first = rows?.[0]?.id
  useEffect(() => {
    if (chosen === null && first !== undefined) onChoose(first, { replace: true })
  }, [chosen, first, onChoose])

  const filtersSet = Object.values(asked.filters).filter(value => value !== null).length
  return (
    <aside className="case-list" aria-label="案件列表">
      <div className="case-list-head">
        <Choice
          label="哪些案件"
          layout="bare"
          value={asked.scope}
          options={WHICH}
          onChange={scope => set({ scope })}
        />
        <span className="case-list-count" aria-live="polite">
          {countText(counts)}
        </span>
        <SearchField
          className="case-filter"
          aria-label="在案件里找"
          value={asked.text}
          onChange={text => set({ text })}
        >
          <Input
            ref={field}
            className="ui-input"
            placeholder="姓名、电话、编号、字句"
            maxLength={60}
            onKeyDown={event => {
              if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
              event.preventDefault()
              list.current?.focus()
            }}
          />
          <KeyHint keys="/" />
        </SearchField>
        <Button variant="text" size="s" expands={filters} expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {filtersSet === 0 ? '筛选和排列' : `筛选和排列（${filtersSet}）`}
        </Button>
        {isOpen && (
          <CaseFilters
            id={filters}
            asked={asked}
            facets={counts?.facets}
            onFilter={changed => set({ filters: changed })}
            onSort={(sort, down) => set({ sort, down })}
          />
        )}
      </div>
      <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 62, loaderSize: 32 }}>
        <ListBox
          ref={list}
          className="case-list-rows"
          data-asked={shown?.text}
          data-sort={shown?.sort}
          aria-label="案件"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={keys => {
            const row = rows?.find(each => keys !== 'all' && keys.has(each.id))
            if (row && row.id !== chosen) onChoose(row.id, { replace: true })
          }}
          renderEmptyState={() => <p className="case-list-empty">{rows ? emptyText(asked) : ''}</p>}
        >
          <Collection items={rows ?? []} dependencies={[today]}>
            {(row: FoundRow) => (
              <ListBoxItem id={row.id} textValue={row.title} className="case-list-item">
                <CaseRowView row={row} today={today} />
              </ListBoxItem>
            )}
          </Collection>
          {isMore && <ListBoxLoadMoreItem onLoadMore={more} isLoading={isFetching} />}
        </ListBox>
      </Virtualizer>
    </aside>
  )
}

function emptyText({ text, filters }: ListAsked): string {
  if (text !== '') return `没有找到“${text}”。换个字，或看“全部”。`
  return Object.values(filters).some(value => value !== null)
    ? '筛选以后没有剩下案件。'
    : '这一类里还没有案件。按 F2 登记一件。'
}
