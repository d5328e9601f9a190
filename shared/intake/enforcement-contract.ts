import { z } from 'zod'

import { OnEntry } from '../core/ids'
import { command, query } from '../core/procedure'
import { EntryFile } from './contract'
import { EnforcementDetails, EnforcementId, EnforcementItem, HandOver, HandOverId } from './enforcement'

export const enforcementContract = {
  'enforcement.list': query(z.object({}), z.array(EnforcementItem)),
  'enforcement.add': command(EnforcementDetails, EnforcementItem),
  'enforcement.change': command(
    z.object({ id: EnforcementId, changes: EnforcementDetails.partial() }),
    EnforcementItem,
  ),
  'enforcement.handOver': command(
    OnEntry.extend(
      HandOver.pick({ phone: true, basis: true, receiver: true }).extend({
        matter: EnforcementDetails.shape.matter,
        department: EnforcementDetails.shape.department,
      }).shape,
    ),
    EntryFile,
  ),
  'enforcement.answer': command(
    OnEntry.extend({ handOverId: HandOverId, answer: z.string().trim().min(1).max(400) }),
    EntryFile,
  ),
}
