import { useSyncExternalStore } from 'react'

let savedAt: string | null = null
const listeners = new Set<() => void>()

/** The status line says 已存 with this minute. */
export function noteSaved(): void {
  savedAt = new Date().toLocaleTimeString('zh-CN', { hour: 'numeric', minute: '2-digit', hour12: false })
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSavedAt = () => useSyncExternalStore(subscribe, () => savedAt)
