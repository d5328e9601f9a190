import type { CaseFile } from '@shared/cases/case-file'
import type { Agreement } from '@shared/agreements/agreement'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { Run } from '../../app/use-case-command'
import { draftOf, textOf, type Draft } from './draft'

/** Long enough to type on, short enough that the page beside follows. */
const PAUSE = 500

/** What the register held when the text here last agreed with it. */
type Basis = { text: string; version: number }

const basisOf = (agreement: Agreement, version: number): Basis => ({
  text: JSON.stringify(textOf(draftOf(agreement))),
  version,
})

/** Somebody else's text; an older file that is still on its way through the window is none. */
const overtakes = (held: Basis, basis: Basis) => held.version > basis.version && held.text !== basis.text

/**
 * The text while it is written: every key lands here at once, and the desk gets it after a short pause, before
 * it is presented, and when the page is left. What could not be kept stays here and is tried with the next key.
 * While a word is being composed the pause does not run out: half a word is not kept.
 * Another window's text shows at once where nothing waits here; where something does, a person decides.
 */
export function useDraft(file: CaseFile, agreement: Agreement, run: Run) {
  const [draft, setDraft] = useState(() => draftOf(agreement))
  const [basis, setBasis] = useState(() => basisOf(agreement, file.case.version))
  const [dirty, setDirty] = useState(false)
  const waiting = useRef<Draft | null>(null)
  const timer = useRef(0)
  const inWord = useRef(false)
  const writing = useRef<Promise<unknown>>(Promise.resolve())
  const held = basisOf(agreement, file.case.version)
  const latest = useRef({ basis, held })
  useEffect(() => {
    latest.current = { basis, held }
  })

  const take = useCallback((kept: Agreement, version: number) => {
    setBasis(basisOf(kept, version))
    setDraft(shown => draftOf(kept, shown.clauses))
    setDirty(false)
  }, [])
  if (!dirty && overtakes(held, basis)) take(agreement, file.case.version)

  const write = useCallback(async () => {
    window.clearTimeout(timer.current)
    const now = waiting.current
    if (now === null) return
    const since = () => {
      const { basis: stood, held: stands } = latest.current
      return overtakes(stands, stood) ? stood.version : undefined
    }
    const kept = await run('agreements.write', { changes: textOf(now), newEdition: false }, since)
    const written = kept?.agreements.find(each => each.id === agreement.id)
    if (kept && written) {
      const next = basisOf(written, kept.case.version)
      latest.current = { basis: next, held: next }
      setBasis(next)
    }
    if (kept !== undefined && waiting.current === now) {
      waiting.current = null
      setDirty(false)
    }
  }, [agreement.id, run])
  const flush = useCallback(() => {
    const done = writing.current.then(write)
    writing.current = done.catch(() => undefined)
    return done
  }, [write])

  const later = () => {
    window.clearTimeout(timer.current)
    if (!inWord.current) timer.current = window.setTimeout(() => void flush(), PAUSE)
  }
  const change = (next: Draft) => {
    waiting.current = next
    setDirty(true)
    setDraft(next)
    later()
  }
  const composing = (on: boolean) => {
    inWord.current = on
    later()
  }

  useEffect(() => () => void flush(), [flush])

  return { draft, change, composing, flush }
}
