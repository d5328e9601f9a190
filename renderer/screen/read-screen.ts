import { PublicScreen } from '@shared/screen/public-screen'
import { useEffect, useState } from 'react'

declare global {
  // Only an interface can be merged into the browser's own Window.
  // oxlint-disable-next-line typescript/consistent-type-definitions -- see above
  interface Window {
    screenOfRoom: { read(): Promise<unknown>; onChanged(listener: () => void): () => void }
  }
}

/** What the wall shows, read anew whenever the desk has written; null until the first answer. */
export function useScreen(): PublicScreen | null {
  const [shown, setShown] = useState<PublicScreen | null>(null)
  useEffect(() => {
    let newest = 0
    const read = async () => {
      const turn = (newest += 1)
      const reply = await window.screenOfRoom.read()
      // A slow answer must not stand over a later one.
      if (turn === newest) setShown(before => screenIn(reply) ?? before)
    }
    const stop = window.screenOfRoom.onChanged(() => void read())
    void read()
    return stop
  }, [])
  return shown
}

function screenIn(reply: unknown): PublicScreen | null {
  const value = typeof reply === 'object' && reply !== null && 'value' in reply ? reply.value : null
  return PublicScreen.safeParse(value).data ?? null
}
