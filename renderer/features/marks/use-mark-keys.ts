import { TAG_KEYS, type Tag } from '@shared/marks/tag'
import { useEffect, useRef } from 'react'

import { isComposing } from '../../ui/composing'

/** Where digits and letters have a meaning of their own; the list of cases is not among them. */
const THEIRS = 'input, textarea, select, [role=radiogroup], [role=menu], [data-ui-dialog]'

type Acts = { tag: (tag: Tag) => void; pin: () => void }

/** 1 to 8 hang a tag on or take it off, D pins; on the case and in the list beside it. */
export function useMarkKeys(acts: Acts, enabled: boolean): void {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    if (!enabled) return undefined
    // On the way in: the list would take a digit for the beginning of a name.
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposing(event) || event.repeat || document.querySelector('[data-ui-dialog]')) return
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(THEIRS)) return
      const tag = TAG_KEYS.find(each => String(each) === event.key)
      if (tag === undefined && event.key.toLowerCase() !== 'd') return
      event.preventDefault()
      event.stopPropagation()
      if (tag === undefined) latest.current.pin()
      else latest.current.tag(tag)
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [enabled])
}
