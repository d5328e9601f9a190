import { z } from 'zod'

import { SessionId } from '../core/ids'
import { command, query, task } from '../core/procedure'
import { PublicScreen } from './public-screen'

const OfSession = z.object({ sessionId: SessionId })

export const screenContract = {
  /** The one question that the public window asks. */
  'screen.get': query(OfSession, PublicScreen),
  /** While it is frozen, what stood there stays, whatever is written meanwhile. */
  'screen.freeze': command(OfSession.extend({ frozen: z.boolean() }), PublicScreen),
  'screen.turn': command(OfSession.extend({ page: z.int().min(1).max(200).nullable() }), PublicScreen),
  /** Opens the second window, or brings it forward; false where the desk has no windows. */
  'screen.show': task(OfSession, z.object({ shown: z.boolean() })),
  'screen.hide': task(OfSession, z.object({ hidden: z.literal(true) })),
}
