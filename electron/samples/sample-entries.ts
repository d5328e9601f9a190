import { CHANNELS } from '@shared/cases/codes'
import { NEEDS, STREAMS, URGENCIES } from '@shared/intake/codes'
import { EMERGENCIES, MEASURES } from '@shared/intake/emergency'
import { STEPS } from '@shared/intake/loop'
import { CALL_LINES, WHISTLES } from '@shared/intake/whistle'
import { z } from 'zod'

import entries from '../../resources/samples/entries.json'

/** Days are counted back from the day on which the samples are made. */
const SampleEntry = z.object({
  stream: STREAMS.schema.nullable(),
  need: NEEDS.schema.nullable().default(null),
  ago: z.int(),
  hour: z.string(),
  name: z.string(),
  phone: z.string(),
  at: z.tuple([z.string(), z.string(), z.string()]),
  channel: CHANNELS.schema,
  sender: z.string().default(''),
  urgency: URGENCIES.schema.default('ordinary'),
  what: z.string(),
  notes: z.array(z.string()),
  close: z.string().optional(),
  /** Stage, owner, due: days ago and hour; what was done, empty while it is open. */
  loop: z.array(z.tuple([STEPS.schema, z.string(), z.int(), z.string(), z.string()])).default([]),
  /** Matter of the list, receiver, answer. */
  handOver: z.tuple([z.string(), z.string(), z.string()]).optional(),
  /** Level, who blew, who must come, minutes given, minutes taken. */
  whistle: z.tuple([WHISTLES.schema, z.string(), z.string(), z.int(), z.int()]).optional(),
  log: z.array(CALL_LINES.schema).default([]),
  emergency: z.tuple([EMERGENCIES.schema, z.array(MEASURES.schema), z.string()]).optional(),
})
export type SampleEntry = z.infer<typeof SampleEntry>

export const sampleEntries = () => z.array(SampleEntry).parse(entries)
