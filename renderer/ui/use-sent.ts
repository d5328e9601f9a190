import { useState } from 'react'

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * A value of several parts, such as an address, while its changes are on their way: the next part is
 * written onto what was last sent, not onto what the desk has answered so far.
 */
export function useSent<T>(value: T, onSend: (next: T) => unknown): [T, (next: T) => unknown] {
  const [sent, setSent] = useState<{ base: T; values: T[] } | null>(null)
  const last = sent?.values.at(-1)
  const expected = sent !== null && (same(value, sent.base) || sent.values.some(each => same(each, value)))
  const arrived = sent !== null && same(value, last)
  // Somebody else's value, or our own that has arrived, ends the waiting.
  if (sent !== null && (arrived || !expected)) setSent(null)
  const current = sent === null || arrived || !expected || last === undefined ? value : last
  const send = (next: T) => {
    setSent(now => ({ base: now?.base ?? value, values: [...(now?.values ?? []), next] }))
    return onSend(next)
  }
  return [current, send]
}
