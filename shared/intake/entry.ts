import { z } from 'zod'

import { CHANNELS } from '../cases/codes'
import { LocalTime } from '../core/day'
import { CaseId, ContactId, EntryId, PersonId, Version } from '../core/ids'
import { Address } from '../places/address'
import { NEEDS, STREAMS, URGENCIES } from './codes'

/** What is written down while somebody speaks. Everything but the time may be unknown. */
export const EntryFields = z.object({
  /** Empty where nobody gave a name. */
  name: z.string().trim().max(60),
  phone: z.string().trim().max(40),
  /** The person behind the name; null where nobody gave one. */
  personId: PersonId.nullable(),
  place: Address,
  what: z.string().trim().max(4000),
  channel: CHANNELS.schema,
  /** Which organ sent it, for 移送. */
  sender: z.string().trim().max(80),
  urgency: URGENCIES.schema,
  /** Which kind of 诉求. */
  need: NEEDS.schema.nullable(),
  receivedAt: LocalTime,
})
export type EntryFields = z.infer<typeof EntryFields>

/** One line of 民情簿. */
export const Entry = EntryFields.extend({
  id: EntryId,
  version: Version,
  /** Null until somebody has said what it is. */
  stream: STREAMS.schema.nullable(),
  registrarId: ContactId,
  /** The entry that this one grew out of. */
  fromId: EntryId.nullable(),
  /** The case that it became. */
  caseId: CaseId.nullable(),
  closedAt: LocalTime.nullable(),
  closingNote: z.string(),
})
export type Entry = z.infer<typeof Entry>

export function blankEntry(receivedAt: string): EntryFields {
  return {
    name: '',
    phone: '',
    personId: null,
    place: { estate: '', building: '', room: '', text: '' },
    what: '',
    channel: 'visit',
    sender: '',
    urgency: 'ordinary',
    need: null,
    receivedAt,
  }
}
