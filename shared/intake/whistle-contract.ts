import { z } from 'zod'

import { LocalTime } from '../core/day'
import { OnEntry } from '../core/ids'
import { command } from '../core/procedure'
import { EntryFile } from './contract'
import { CALL_LINES, Whistle, WhistleId } from './whistle'

const who = z.string().trim().min(1).max(60)

export const whistleContract = {
  'whistles.blow': command(
    OnEntry.extend(Whistle.pick({ level: true, due: true }).extend({ blower: who, answerer: who }).shape),
    EntryFile,
  ),
  'whistles.came': command(
    OnEntry.extend({ whistleId: WhistleId, cameAt: LocalTime, whoCame: who }),
    EntryFile,
  ),
  /** One line of the call-out log, at this minute. */
  'whistles.log': command(
    OnEntry.extend({ line: CALL_LINES.schema, text: z.string().trim().max(400) }),
    EntryFile,
  ),
}
