import { useEffect, useRef } from 'react'

import { isComposing } from '../../ui/composing'

type Keys = Readonly<Record<string, (() => void) | undefined>>

/** Where these keys have a meaning of their own. */
const THEIRS = 'input, textarea, select, [role=listbox], [role=radiogroup], [role=menu], [data-ui-dialog]'

/**
 * Esc, Delete and arrows also act while a button has the focus, since a button does nothing with them; useKeys
 * leaves every named key to the control.
 */
export function useLooseKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event) || event.defaultPrevented || event.repeat) return
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      const act = latest.current[event.key]
      if (!act || document.querySelector('[data-ui-dialog]')) return
      if (event.target instanceof Element && event.target.closest(THEIRS)) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
