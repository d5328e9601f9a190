import { z } from 'zod'

import { PartyId } from '../core/ids'

/** 公开或者不公开 as it was asked at the beginning. */
export const Openness = z.object({
  asked: z.boolean(),
  objectors: z.array(PartyId).max(40),
  /** Privacy or a trade secret is touched. */
  secret: z.boolean(),
})
export type Openness = z.infer<typeof Openness>

export const unaskedOpenness: Openness = { asked: false, objectors: [], secret: false }

/** closed as soon as one party objects or a secret is touched; null while nobody was asked. */
export function opennessOf({ asked, objectors, secret }: Openness): 'open' | 'closed' | null {
  if (objectors.length > 0 || secret) return 'closed'
  return asked ? 'open' : null
}
