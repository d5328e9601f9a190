import type { Hits } from '@shared/search/contract'
import { useEffect, useRef } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'

import { announce } from '../../app/announce'
import { HitText } from '../../ui/hit-text'
import { KeyHint } from '../../ui/key-hint'
import { MarkedText } from '../../ui/marked-text'
import { StageMark } from '../../ui/stage-mark'
import { PART_WORDS } from '../../wording/hits'
import { useFound, type Found, type FoundGroup } from './use-found'

export function PaletteResults({ query, onOpen }: { query: string; onOpen: (found: Found) => void }) {
  const { groups, count, settled } = useFound(query)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!settled) return
    // The first of the new answers, as React Aria does by itself only for lists that are there at once.
    list.current?.dispatchEvent(
      new CustomEvent('react-aria-focus', {
        cancelable: true,
        bubbles: true,
        detail: { focusStrategy: 'first' },
      }),
    )
    if (query !== '') announce(`找到 ${count} 条`)
  }, [settled, count, query])
  return (
    <>
      <span className="palette-count" aria-hidden="true">
        {query === '' ? '' : `${count} 条`}
      </span>
      <ListBox
        ref={list}
        className="palette-list"
        aria-label="找到的"
        items={groups}
        dependencies={[query]}
        onAction={key => {
          const found = groups.flatMap(group => group.found).find(each => each.id === key)
          if (found) onOpen(found)
        }}
        renderEmptyState={() => <p className="palette-empty">没有找到。换个字，或只打拼音首字母。</p>}
      >
        {(group: FoundGroup) => (
          <ListBoxSection id={group.id}>
            <Header className="palette-group">{group.word}</Header>
            {group.found.map(found => (
              <ListBoxItem key={found.id} id={found.id} textValue={found.word} className="palette-item">
                <span>{found.kind === 'case' && <StageMark stage={found.stage} />}</span>
                <span className="palette-word">
                  {found.kind === 'case' ? (
                    <MarkedText text={found.word} marks={found.hits?.title} />
                  ) : (
                    <HitText text={found.word} query={query} />
                  )}
                </span>
                <span className="palette-detail">
                  {found.kind === 'case' && <FoundPiece hits={found.hits} />}
                  {found.detail}
                </span>
                <span className="palette-end">
                  {found.kind === 'person' && found.phone && found.phone}
                  {found.kind === 'command' && found.keys && <KeyHint keys={found.keys} />}
                </span>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </>
  )
}

/** The words in which a case was found, where its title does not show them. */
function FoundPiece({ hits }: { hits: Hits | null }) {
  if (!hits?.piece) return null
  const { part, text, marks } = hits.piece
  return (
    <span className="palette-piece">
      {PART_WORDS[part]}：
      <MarkedText text={text} marks={marks} />
    </span>
  )
}
