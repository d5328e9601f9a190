import { Button } from 'react-aria-components'

import { KeyHint } from './key-hint'
import './missing-list.css'

export type MissingItem = {
  id: string
  text: string
  /** Leads to the field. */
  onGo?: () => void
  keyHint?: string
  done?: boolean
  /** Said at the right: 已填, 要写理由. */
  note?: string
}

/** What is missing, each row leading to where it is filled. */
export function MissingList({ label, items }: { label: string; items: readonly MissingItem[] }) {
  return (
    <ul className="ui-missing" aria-label={label}>
      {items.map(item => (
        <li key={item.id} className={item.done ? 'ui-missing-row ui-missing-done' : 'ui-missing-row'}>
          {item.onGo && !item.done ? (
            <Button className="ui-missing-go" onPress={item.onGo}>
              <Row {...item} />
            </Button>
          ) : (
            <span className="ui-missing-go">
              <Row {...item} />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Row({ text, note, keyHint, done }: MissingItem) {
  return (
    <>
      <span className="ui-missing-box" aria-hidden="true" />
      <span className="ui-missing-text">{text}</span>
      {note && <span className="ui-missing-note">{note}</span>}
      {!note && !done && keyHint && <KeyHint keys={keyHint} />}
    </>
  )
}
