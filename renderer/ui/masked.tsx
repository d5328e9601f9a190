import { maskId, maskPhone } from '@shared/identity/mask'
import { useSyncExternalStore } from 'react'

let held = false
const listeners = new Set<() => void>()

const set = (now: boolean) => {
  held = now
  for (const listener of listeners) listener()
}
const onKeyDown = (event: KeyboardEvent) => {
  if (event.key !== 'F4' || event.altKey || event.repeat) return
  event.preventDefault()
  set(true)
}
const onKeyUp = (event: KeyboardEvent) => event.key === 'F4' && set(false)
const onBlur = () => set(false)

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keyup', onKeyUp)
    window.addEventListener('blur', onBlur)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('keydown', onKeyDown)
    window.removeEventListener('keyup', onKeyUp)
    window.removeEventListener('blur', onBlur)
  }
}

/** True while F4 is held down. */
export const useRevealed = () => useSyncExternalStore(subscribe, () => held)

/** A number whose middle is hidden, also from the clipboard; holding F4 shows it. */
export function Masked({ kind, text }: { kind: 'id' | 'phone'; text: string }) {
  const revealed = useRevealed()
  if (revealed) return text
  return kind === 'id' ? maskId(text) : maskPhone(text)
}
