import { z } from 'zod'

import { Day, LocalTime } from '../core/day'
import { CaseId, ContactId, PartyId, RoomId } from '../core/ids'
import { Clock } from '../directory/hours'

/** Whose time it is: a party, somebody of the directory, or a place that is not the committee's own. */
export const Whose = z.union([
  z.object({ partyId: PartyId }),
  z.object({ contactId: ContactId }),
  z.object({ roomId: RoomId }),
])
export type Whose = z.infer<typeof Whose>

/** What somebody said about their time, on the telephone or at the counter. Some hours on some days. */
export const SaidDetails = z
  .object({
    who: Whose,
    /** `leave`: at work then, could take half a day off. */
    state: z.enum(['free', 'leave', 'busy']),
    fromDay: Day,
    toDay: Day,
    /** 1 is Monday; none means every day from the first to the last. */
    weekdays: z.array(z.int().min(1).max(7)).max(7),
    from: Clock,
    to: Clock,
    why: z.string().trim().max(40),
  })
  .refine(each => each.to > each.from && each.toDay >= each.fromDay, 'ends before it begins')
export type SaidDetails = z.infer<typeof SaidDetails>

export const Said = SaidDetails.safeExtend({
  id: z.int().positive(),
  /** Null for what holds in every case (a lawyer's Fridays). */
  caseId: CaseId.nullable(),
  at: LocalTime,
})
export type Said = z.infer<typeof Said>

/** What somebody would rather not, in words that a proposal can quote. */
export const WishDetails = z.object({
  who: z.union([z.object({ partyId: PartyId }), z.object({ contactId: ContactId })]),
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  notBefore: Clock.nullable(),
  notAfter: Clock.nullable(),
  text: z.string().trim().min(1).max(40),
})
export type WishDetails = z.infer<typeof WishDetails>
export const SaidWish = WishDetails.extend({ id: z.int().positive() })
export type SaidWish = z.infer<typeof SaidWish>

/** A time kept for a case until somebody has asked everybody; 48 hours, then it is free again. */
export const Hold = z.object({
  id: z.int().positive(),
  caseId: CaseId,
  label: z.string(),
  start: LocalTime,
  end: LocalTime,
  roomId: RoomId,
  people: z.array(ContactId),
  until: LocalTime,
})
export type Hold = z.infer<typeof Hold>
export const HOLD_MINUTES = 48 * 60
