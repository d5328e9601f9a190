import { z } from 'zod'

import { Day, LocalTime } from '../core/day'
import { ContactId, PartyId, RoomId } from '../core/ids'
import { Clock } from '../directory/hours'
import { Whose } from '../rosters/said'

const weight = z.number().min(0).max(1000)
export const WeightsShape = z.object({
  later: weight,
  margin: weight,
  halfDay: weight,
  fairness: weight,
  wish: weight,
  call: weight,
  other: weight,
  room: weight,
})

const need = z.enum(['required', 'wanted'])

/** What the desk asks: who must and who should come, how long, between which days, in what kind of room. */
export const Ask = z.object({
  minutes: z.int().min(15).max(480),
  earliest: Day,
  latest: Day,
  /** Who may preside, the one asked for first. */
  presiderIds: z.array(ContactId).min(1).max(10),
  recorderId: ContactId.nullable(),
  /** Chairs of invited people: whoever may sit on each, the one asked for first. */
  guests: z
    .array(z.object({ contactIds: z.array(ContactId).min(1).max(10), need, onDuty: z.boolean() }))
    .max(12),
  parties: z.array(z.object({ partyId: PartyId, need })).max(12),
  roomId: RoomId.nullable(),
  screen: z.boolean(),
  privacy: z.boolean(),
  twoExits: z.boolean(),
  /** The sides are received one after the other and do not meet outside. */
  apart: z.boolean(),
  hours: z
    .array(z.object({ from: Clock, to: Clock }))
    .min(1)
    .max(4),
  restDays: z.boolean(),
  weights: WeightsShape,
})
export type Ask = z.infer<typeof Ask>

export const USUAL_HOURS = [
  { from: '09:00', to: '12:00' },
  { from: '14:00', to: '18:00' },
]

const Seated = z.object({ who: Whose, seat: z.string(), title: z.string(), name: z.string() })

export const ProposalShown = z.object({
  start: LocalTime,
  end: LocalTime,
  roomId: RoomId,
  room: z.string(),
  seated: z.array(Seated),
  /** Who is wanted and cannot come. */
  missing: z.array(z.string()),
  toAsk: z.array(z.string()),
  arrivals: z.array(z.object({ name: z.string(), at: LocalTime })),
  parts: z.array(z.object({ what: z.string(), count: z.number(), cost: z.number() })),
  score: z.number(),
  sentence: z.string(),
})
export type ProposalShown = z.infer<typeof ProposalShown>

/** One change that the asker can make to the question, ready to be made. */
export const ChangeShown = z.union([
  z.object({ kind: z.literal('replace'), seat: z.string(), who: ContactId }),
  z.object({ kind: z.literal('without'), seat: z.string() }),
  z.object({ kind: z.literal('clear'), name: z.string() }),
  z.object({ kind: z.literal('until'), day: Day }),
  z.object({ kind: z.literal('outside-hours') }),
  z.object({ kind: z.literal('shorter'), minutes: z.int() }),
  z.object({ kind: z.literal('any-room'), roomId: RoomId }),
])
export type ChangeShown = z.infer<typeof ChangeShown>

export const SetShown = z.object({
  what: z.string(),
  change: z.string(),
  times: z.int(),
  first: z.string(),
  day: Day,
  changes: z.array(ChangeShown),
})
export type SetShown = z.infer<typeof SetShown>

export const CallShown = z.object({
  who: Whose,
  name: z.string(),
  title: z.string(),
  phone: z.string(),
  start: LocalTime,
  end: LocalTime,
  decides: z.int(),
  sentence: z.string(),
})
export type CallShown = z.infer<typeof CallShown>

export const Answer = z.object({
  proposals: z.array(ProposalShown),
  almost: z.array(ProposalShown),
  /** Empty where there are proposals. */
  none: z.string(),
  sets: z.array(SetShown),
  calls: z.array(CallShown),
  /** What forbids somebody to sit, whenever it is (R-16 … R-20). */
  obstacles: z.array(z.object({ contactId: ContactId, name: z.string(), why: z.string() })),
  /** Years whose holidays are not known. */
  yearsMissing: z.array(z.int()),
})
export type Answer = z.infer<typeof Answer>
