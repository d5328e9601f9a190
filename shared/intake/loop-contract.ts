import { z } from 'zod'

import { OnEntry } from '../core/ids'
import { command, query } from '../core/procedure'
import { EntryFile } from './contract'
import { OpenStep, Step, STEPS } from './loop'

export const loopContract = {
  /** Stages that are not done, the one due first ahead. */
  'loop.open': query(z.object({}), z.array(OpenStep)),
  'loop.plan': command(OnEntry.extend(Step.pick({ step: true, ownerId: true, due: true }).shape), EntryFile),
  'loop.done': command(OnEntry.extend({ step: STEPS.schema, note: z.string().trim().max(400) }), EntryFile),
}
