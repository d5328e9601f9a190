import { ContactId } from '@shared/core/ids'
import { useSyncExternalStore } from 'react'

import { setActor } from '../desk'

const KEY = 'jieyou.actor'
const LAST = 'jieyou.last-actor'

/** A reload keeps the seat; a new start asks who sits down. */
let seated = read(sessionStorage.getItem(KEY))
setActor(seated)
const listeners = new Set<() => void>()

function read(text: string | null): ContactId | null {
  return ContactId.safeParse(Number(text)).data ?? null
}

export function sitDown(id: ContactId | null): void {
  seated = id
  setActor(id)
  if (id === null) sessionStorage.removeItem(KEY)
  else {
    sessionStorage.setItem(KEY, String(id))
    localStorage.setItem(LAST, String(id))
  }
  for (const listener of listeners) listener()
}

/** Who sat here before; offered first. */
export const lastSeated = () => read(localStorage.getItem(LAST))

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useActor = () => useSyncExternalStore(subscribe, () => seated)
