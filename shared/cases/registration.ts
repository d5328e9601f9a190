import { z } from 'zod'

import { Day, LocalTime } from '../core/day'
import { ContactId } from '../core/ids'
import { Fen } from '../money/fen'
import { Address } from '../places/address'
import { CHANNELS, DIFFICULTIES, DISPUTE_KINDS, ORGANS, REFERRERS, SOURCES, UNSUITABLE } from './codes'

/** What 申请书 and 受理登记表 ask about the dispute itself. Everything may stay empty until acceptance. */
export const Registration = z.object({
  /** 纠纷名称, also 卷名 and 回访事由. */
  title: z.string().trim().max(60),
  channel: CHANNELS.schema,
  source: SOURCES.schema.nullable(),
  referrer: REFERRERS.schema.nullable(),
  kind: DISPUTE_KINDS.schema.nullable(),
  /** 漏水渗水, 空调外机 …: the committee's own finer word. */
  subject: z.string().trim().max(40),
  place: Address,
  facts: z.string().trim().max(4000),
  requests: z.array(z.string().trim().max(400)).max(12),
  claimFen: Fen.nullable(),
  difficulty: DIFFICULTIES.schema,
  urgent: z.boolean(),
  /** day and time of the request; it interrupts limitation (诉讼时效规定 12). */
  requestedAt: LocalTime,
  /** the party's own written application, or the committee's registration form. */
  opening: z.enum(['application', 'registration-form']).nullable(),
  /** an organ that has accepted or settled the matter, and its letter of entrustment. */
  organ: ORGANS.schema.nullable(),
  organEntrusts: z.boolean(),
  /** */
  unsuitable: UNSUITABLE.schema.nullable(),
  /** violence at home against somebody without full capacity, and when which police were told. */
  violence: z.boolean(),
  policeToldAt: LocalTime.nullable(),
  policeToldWhom: z.string().trim().max(60),
  /** the reasons a labour application gave, in the applicant's words. */
  reasons: z.string().trim().max(2000),
  registrarId: ContactId,
})
export type Registration = z.infer<typeof Registration>

/** 受理: the number, the day and the term that runs from it. */
export const Acceptance = z.object({
  number: z.string(),
  acceptedOn: Day,
  mediatorId: ContactId,
  /** a later end that all parties agreed to, with the day of that agreement. */
  extendedTo: Day.nullable(),
  extendedOn: Day.nullable(),
})
export type Acceptance = z.infer<typeof Acceptance>

/** What is known when somebody steps up to the counter: the time, and who writes it down. */
export function blankRegistration(
  channel: Registration['channel'],
  requestedAt: string,
  registrarId: ContactId,
): Registration {
  return {
    title: '',
    channel,
    source: null,
    referrer: null,
    kind: null,
    subject: '',
    place: { estate: '', building: '', room: '', text: '' },
    facts: '',
    requests: [],
    claimFen: null,
    difficulty: 'ordinary',
    urgent: false,
    requestedAt,
    opening: null,
    organ: null,
    organEntrusts: false,
    unsuitable: null,
    violence: false,
    policeToldAt: null,
    policeToldWhom: '',
    reasons: '',
    registrarId,
  }
}
