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

type Live = {
  draft: string | null
  saved: string
  touched: boolean
  composing: boolean
  timer: number
  onCommit: ((text: string) => unknown) | undefined
}

const AFTER_TYPING = 800

function send(now: Live, text: string): unknown {
  now.saved = text
  now.touched = false
  return now.onCommit?.(text)
}

/**
 * What is typed into a field until it is saved. What a person typed wins over what arrives from the
 * desk, and stays when saving failed; nothing is committed in the middle of a composition.
 * Where `onCommit` comes to false, somebody else's text stays and the typed one goes.
 */
export function useDraft(
  value: string,
  onCommit: ((text: string) => unknown) | undefined,
  {
    autosave = false,
    onChange,
  }: {
    autosave?: boolean | ((text: string) => boolean)
    onChange?: ((text: string) => void) | undefined
  } = {},
): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [seen, setSeen] = useState(value)
  const [focused, setFocused] = useState(false)
  // Typed since the last commit; until then another's text may take the place of the own one.
  const [touched, setTouched] = useState(false)
  const live = useRef<Live>({
    draft: null,
    saved: value,
    touched: false,
    composing: false,
    timer: 0,
    onCommit,
  })
  useEffect(() => {
    live.current.onCommit = onCommit
  })

  if (value !== seen) {
    setSeen(value)
    if (!touched && (!focused || value.trim() !== draft?.trim())) setDraft(null)
  }
  useEffect(() => {
    live.current.saved = value
    if (!focused && !live.current.touched) live.current.draft = null
  }, [value, focused])

  const revert = () => {
    live.current.draft = null
    live.current.touched = false
    setDraft(null)
    setTouched(false)
  }

  const commit = () => {
    const now = live.current
    window.clearTimeout(now.timer)
    if (now.draft === null || now.draft === now.saved || !now.touched) return
    setTouched(false)
    void Promise.resolve(send(now, now.draft)).then(kept => {
      if (kept === false && !live.current.touched) revert()
    })
  }
  const later = () => {
    window.clearTimeout(live.current.timer)
    if (autosave)
      live.current.timer = window.setTimeout(() => {
        // An emptied field is about to be filled anew; it counts as empty once it is left.
        const { draft: text, composing } = live.current
        const wanted = typeof autosave === 'boolean' || (text !== null && autosave(text))
        if (!composing && text !== '' && wanted) commit()
      }, AFTER_TYPING)
  }

  // Leaving the page within the delay must not lose the last word.
  useEffect(() => {
    const now = live.current
    const flush = () => {
      window.clearTimeout(now.timer)
      if (now.draft !== null && now.draft !== now.saved && now.touched) send(now, now.draft)
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
      live.current.touched = true
      setDraft(text)
      setTouched(true)
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
    revert,
  }
}
