import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'

import { isComposing } from './composing'

const ROW = '[data-row]'
const PAGE = 8

type Rows<T extends HTMLElement> = {
  ref: RefObject<T | null>
  onKeyDown: (event: KeyboardEvent) => void
  onFocus: (event: FocusEvent) => void
}

/** Makes the elements marked `data-row` one Tab stop, between which the arrows, Home, End and the page keys move. */
export function useRows<T extends HTMLElement>(): Rows<T> {
  const ref = useRef<T>(null)
  const current = useRef(0)
  const rows = () => [...(ref.current?.querySelectorAll<HTMLElement>(ROW) ?? [])]
  const mark = () => {
    const all = rows()
    const at = Math.min(current.current, all.length - 1)
    for (const [index, row] of all.entries()) row.tabIndex = index === at ? 0 : -1
  }
  // Rows come and go with what the desk answers.
  useEffect(mark)
  return {
    ref,
    onFocus: ({ target }) => {
      const at = rows().findIndex(row => row === target)
      if (at < 0) return
      current.current = at
      mark()
    },
    onKeyDown: event => {
      const all = rows()
      const at = all.findIndex(row => row === event.target)
      if (at < 0 || isComposing(event) || event.ctrlKey || event.altKey) return
      const next = rowAfter(event.key, at, all.length - 1)
      if (next === undefined) return
      event.preventDefault()
      all[next]?.focus()
    },
  }
}

function rowAfter(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + PAGE, last)
    case 'PageUp':
      return Math.max(at - PAGE, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}
