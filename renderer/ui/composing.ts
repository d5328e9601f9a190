type Key = { isComposing?: boolean; keyCode: number; nativeEvent?: { isComposing: boolean } }

/** True while an input method is composing: then no key is ours. */
export const isComposing = (event: Key) =>
  event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229

/**
 * Keys that belong to the input method reach nothing in the window, whatever control has the focus: some controls
 * would clear or leave their field on Esc even then. What they do to the text comes as input, not as keys.
 */
export function hideComposingKeys(): void {
  const hide = (event: KeyboardEvent) => {
    if (!isComposing(event)) return
    event.stopImmediatePropagation()
    // The browser itself empties a search field on Esc.
    if (event.key === 'Escape') event.preventDefault()
  }
  window.addEventListener('keydown', hide, true)
  window.addEventListener('keyup', hide, true)
}
