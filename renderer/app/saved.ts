import { clockOf } from '@shared/core/day'
import { useSyncExternalStore } from 'react'

import { clockText } from '../wording/dates'
import { client, queries } from './queries'

let savedAt: string | null = null
const listeners = new Set<() => void>()

/** The status line says 已存 with this minute, by the desk's clock as the title bar shows it. */
export function noteSaved(): void {
  const clock = client.getQueryData(queries.clock.queryKey)
  savedAt = clock ? clockText(clockOf(clock.now)) : null
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSavedAt = () => useSyncExternalStore(subscribe, () => savedAt)
