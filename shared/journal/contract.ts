import { z } from 'zod'

import { query } from '../core/procedure'

export const journalContract = {
  /** Walks the hash chain and names the first entry that does not fit. */
  'journal.verify': query(
    z.object({}),
    z.object({
      entries: z.int().nonnegative(),
      lastHash: z.string(),
      broken: z.object({ sequence: z.int(), why: z.enum(['hash', 'previous', 'sequence']) }).nullable(),
    }),
  ),
}
