import { z } from 'zod'

import { CHANNELS, DISPUTE_KINDS, SOURCES } from '../cases/codes'
import { ContactId } from '../core/ids'

/**
 * What the committee decides where the old register says nothing. A case in the archive must have a mediator, a
 * source, a kind, an opening paper and a retention; none of them is invented by the program.
 */
export const ImportChoices = z.object({
  kind: DISPUTE_KINDS.schema,
  source: SOURCES.schema,
  channel: CHANNELS.schema,
  opening: z.enum(['application', 'registration-form']),
  mediatorId: ContactId,
  /** Mediators who are not in the directory: added as no longer active, or replaced by `mediatorId`. */
  unknownMediators: z.enum(['add', 'replace']),
  /** Rows that do not say whether they are over. */
  fate: z.enum(['closed', 'open']),
  retention: z.string().trim().min(1).max(10),
  /** Closed cases without a number: left out, or numbered '旧簿无号2019-15' by year and row. */
  withoutNumber: z.enum(['leave-out', 'make']),
})
export type ImportChoices = z.infer<typeof ImportChoices>
