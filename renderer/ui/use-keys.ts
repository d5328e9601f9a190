import { useEffect, useRef } from 'react'

import { isComposing } from './composing'

/** Keys by name: 'F2', 'Ctrl+Enter', 'Alt+1', 'n', '/', 'Shift+F8'. */
export type Keys = Readonly<Record<string, (() => void) | undefined>>

type Options = {
  /** The keys belong to a dialog, and only act while one is open; page keys only while none is. */
  layer?: 'page' | 'dialog'
  enabled?: boolean
}

const FIELD = 'input:not([type=radio],[type=checkbox]), textarea, select, [contenteditable=true]'
const CONTROL = 'button, a[href], [role=option], [role=row], [role=menuitem], [role=radio], input'

function keyName(event: KeyboardEvent): string {
  const held = [
    event.ctrlKey && 'Ctrl',
    event.altKey && 'Alt',
    event.shiftKey && event.key.length > 1 && 'Shift',
  ]
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return [...held.filter(each => each !== false), key].join('+')
}

const isChord = (event: KeyboardEvent) => event.ctrlKey || event.altKey || /^F\d/.test(event.key)

/** A bare letter, digit or Enter types or presses something where the focus is; there it is not ours. */
function belongsToFocus(event: KeyboardEvent, focus: Element): boolean {
  // Esc first closes the list of suggestions that is open at a field.
  if (event.key === 'Escape') return focus.getAttribute('aria-expanded') === 'true'
  if (focus.closest(FIELD) || focus.closest('[role=listbox], [role=menu]')) return true
  return event.key.length > 1
    ? focus.closest(CONTROL) !== null
    : isDigit(event) && focus.closest('[role=radiogroup]') !== null
}

const isDigit = (event: KeyboardEvent) => /^\d$/.test(event.key)

/** Keys of a page or of a dialog. Nothing acts while an input method composes. */
export function useKeys(keys: Keys, { layer = 'page', enabled = true }: Options = {}): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!enabled) return undefined
    const ours = (event: KeyboardEvent) => {
      if (isComposing(event) || event.defaultPrevented || !latest.current[keyName(event)]) return false
      return (document.querySelector('[data-ui-dialog]') !== null) === (layer === 'dialog')
    }
    const act = (event: KeyboardEvent) => {
      event.preventDefault()
      const name = keyName(event)
      // After the field has heard the key too: it may still have something to save.
      if (!event.repeat) window.setTimeout(() => latest.current[name]?.())
    }
    // Ctrl, Alt and F keys are heard on the way in, since controls keep keys that reach them for themselves.
    const onCapture = (event: KeyboardEvent) => {
      if (!isChord(event) || !ours(event)) return
      if (!(event.target instanceof Element && event.target.closest(FIELD))) event.stopPropagation()
      act(event)
    }
    const onBubble = (event: KeyboardEvent) => {
      if (isChord(event) || !ours(event)) return
      if (!(event.target instanceof Element && belongsToFocus(event, event.target))) act(event)
    }
    document.addEventListener('keydown', onCapture, true)
    document.addEventListener('keydown', onBubble)
    return () => {
      document.removeEventListener('keydown', onCapture, true)
      document.removeEventListener('keydown', onBubble)
    }
  }, [enabled, layer])
}
