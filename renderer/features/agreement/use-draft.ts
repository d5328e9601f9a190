import type { Agreement } from '@shared/agreements/agreement'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { Run } from '../../app/use-case-command'
import { draftOf, textOf, type Draft } from './draft'

/** Long enough to type on, short enough that the page beside follows. */
const PAUSE = 500

/**
 * The text while it is written: every key lands here at once, and the desk gets it after a short pause, before
 * it is presented, and when the page is left. What could not be kept stays here and is tried with the next key.
 */
export function useDraft(agreement: Agreement, run: Run) {
  const [draft, setDraft] = useState(() => draftOf(agreement))
  const waiting = useRef<Draft | null>(null)
  const timer = useRef(0)

  const flush = useCallback(async () => {
    window.clearTimeout(timer.current)
    const now = waiting.current
    if (now === null) return
    const kept = await run('agreements.write', { changes: textOf(now), newEdition: false })
    if (kept && waiting.current === now) waiting.current = null
  }, [run])

  const change = (next: Draft) => {
    waiting.current = next
    setDraft(next)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void flush(), PAUSE)
  }

  useEffect(() => () => void flush(), [flush])

  return { draft, change, flush }
}
