import type { NumberRef } from '@shared/persons/contract'
import { useCallback, useEffect, useSyncExternalStore } from 'react'

import { call } from '../desk'
import { isComposing } from '../ui/composing'

/**
 * Numbers that are shown while a key is held down. The window has them masked only; holding asks the desk, which
 * writes down who looked at which, and letting go forgets them.
 */
const mounted = new Map<symbol, NumberRef>()
const listeners = new Set<() => void>()
let shown: ReadonlyMap<string, string> = new Map()
let round = 0

const keyOf = ({ of, id, field }: NumberRef) => `${of} ${id} ${field}`
const tell = () => {
  for (const listener of listeners) listener()
}

/** The desk is asked for so many at once. */
const MOST = 60

/** Asks for numbers, and shows them if the key is still down when the answer is there. */
export function holdNumbers(refs: readonly NumberRef[]): void {
  const numbers = [...new Map(refs.map(each => [keyOf(each), each])).values()].slice(0, MOST)
  if (numbers.length === 0) return
  round += 1
  const asked = round
  void call('persons.show', { numbers }).then(
    answer => {
      if (asked !== round) return
      shown = new Map(answer.numbers.map(each => [keyOf(each), each.text]))
      tell()
    },
    () => undefined,
  )
}

export function releaseNumbers(): void {
  round += 1
  if (shown.size === 0) return
  shown = new Map()
  tell()
}

/** F4: the number that has the focus, or all that are on the page. */
function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'F4' || event.altKey || event.ctrlKey || isComposing(event)) return
  event.preventDefault()
  if (event.repeat) return
  const at = document.activeElement?.closest('[data-number]')?.getAttribute('data-number')
  const refs = [...mounted.values()]
  const focused = refs.filter(each => keyOf(each) === at)
  holdNumbers(focused.length > 0 ? focused : refs)
}
const onKeyUp = (event: KeyboardEvent) => event.key === 'F4' && releaseNumbers()

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('blur', releaseNumbers)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('keydown', onKeyDown)
    window.removeEventListener('keyup', onKeyUp)
    window.removeEventListener('blur', releaseNumbers)
    releaseNumbers()
  }
}

/** The whole number while it is held, else null; `mark` goes to the element that may have the focus. */
export function useHeldNumber(number: NumberRef | null): { held: string | null; mark: string | undefined } {
  const key = number && keyOf(number)
  useEffect(() => {
    if (!number) return undefined
    const own = Symbol(keyOf(number))
    mounted.set(own, number)
    return () => {
      mounted.delete(own)
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says all that the number is
  }, [key])
  const read = useCallback(() => (key === null ? null : (shown.get(key) ?? null)), [key])
  return { held: useSyncExternalStore(subscribe, read), mark: key ?? undefined }
}
