import { z } from 'zod'

import { OnEntry } from '../core/ids'
import { command } from '../core/procedure'
import { EntryFile } from './contract'
import { Emergency, MEASURES } from './emergency'

export const emergencyContract = {
  /** Says what it is; the red page stays with the entry from then on. */
  'emergency.name': command(
    OnEntry.extend(Emergency.pick({ kind: true, vulnerable: true }).shape),
    EntryFile,
  ),
  'emergency.tick': command(
    OnEntry.extend({ measure: MEASURES.schema, whom: z.string().trim().max(60) }),
    EntryFile,
  ),
}
