import { randomUUID } from 'node:crypto'

import { ORIGIN } from './address'

/** Papers waiting to be printed, each under an address nobody can guess. */
export type PaperShelf = {
  put(html: string): { address: string; remove(): void }
  find(token: string): string | undefined
}

export function paperShelf(): PaperShelf {
  const papers = new Map<string, string>()
  return {
    put(html) {
      const token = randomUUID()
      papers.set(token, html)
      return { address: `${ORIGIN}/paper/${token}`, remove: () => papers.delete(token) }
    },
    find: token => papers.get(token),
  }
}
