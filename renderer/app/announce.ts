import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Read aloud and nothing else: saved, found N, session started. */
export function announce(text: string): void {
  said = text
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAnnounced = () => useSyncExternalStore(subscribe, () => said)
