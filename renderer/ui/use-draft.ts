import { useEffect, useRef, useState } from 'react'

type Draft = {
  text: string
  change: (text: string) => void
  commit: () => void
  focus: () => void
  blur: () => void
  composing: (on: boolean) => void
  revert: () => void
}

const AFTER_TYPING = 800

/**
 * What is typed into a field until it is saved. What a person typed wins over what arrives from the
 * desk, and stays when saving failed; nothing is committed in the middle of a composition.
 */
export function useDraft(
  value: string,
  onCommit: ((text: string) => void) | undefined,
  {
    autosave = false,
    onChange,
  }: { autosave?: boolean; onChange?: ((text: string) => void) | undefined } = {},
): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [seen, setSeen] = useState(value)
  const [focused, setFocused] = useState(false)
  const live = useRef({ draft: null as string | null, saved: value, composing: false, timer: 0, onCommit })
  useEffect(() => {
    live.current.onCommit = onCommit
  })

  if (value !== seen) {
    setSeen(value)
    if (!focused) setDraft(null)
  }
  useEffect(() => {
    live.current.saved = value
    if (!focused) live.current.draft = null
  }, [value, focused])

  const commit = () => {
    const now = live.current
    window.clearTimeout(now.timer)
    if (now.draft === null || now.draft === now.saved) return
    now.saved = now.draft
    now.onCommit?.(now.draft)
  }
  const later = () => {
    window.clearTimeout(live.current.timer)
    if (autosave)
      live.current.timer = window.setTimeout(() => !live.current.composing && commit(), AFTER_TYPING)
  }

  // Leaving the page within the delay must not lose the last word.
  useEffect(() => {
    const now = live.current
    const flush = () => {
      window.clearTimeout(now.timer)
      if (now.draft !== null && now.draft !== now.saved) {
        now.saved = now.draft
        now.onCommit?.(now.draft)
      }
    }
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  return {
    text: draft ?? value,
    change: text => {
      live.current.draft = text
      setDraft(text)
      onChange?.(text)
      later()
    },
    commit,
    focus: () => setFocused(true),
    blur: () => {
      commit()
      setFocused(false)
    },
    composing: on => {
      live.current.composing = on
      if (!on) later()
    },
    revert: () => {
      live.current.draft = null
      setDraft(null)
    },
  }
}
