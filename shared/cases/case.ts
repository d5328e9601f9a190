import { z } from 'zod'

import { Day } from '../core/day'
import { CaseId, ContactId, PartyId, Version } from '../core/ids'
import { DECLINE_REASONS, FAIL_REASONS, MANNERS, STAGES } from './codes'
import { LEVELS } from '../levels/level'
import { ENDED } from './codes'
import { Party } from './party'
import { Acceptance, Registration } from './registration'

/** Who is sent for: one person of the directory, or a whole category such as 律师. */
export const Consent = z.object({
  partyId: PartyId,
  contactId: ContactId.nullable(),
  category: z.string().nullable(),
  on: Day,
  how: MANNERS.schema,
})
export type Consent = z.infer<typeof Consent>

/** How a case left the room: without being taken, without agreement, or into the archive. */
export const Closing = z.object({
  declinedOn: Day.nullable(),
  declineReason: DECLINE_REASONS.schema.nullable(),
  failedOn: Day.nullable(),
  failReason: FAIL_REASONS.schema.nullable(),
  /** the day on which court, arbitration and administration were named as other ways. */
  routesToldOn: Day.nullable(),
  archivedOn: Day.nullable(),
  /** 撤回 or 移送: ended neither by a refusal nor by a failure. */
  ended: ENDED.schema.nullable(),
  /** chosen by a person, never by the program. */
  retention: z.string().nullable(),
  note: z.string(),
})
export type Closing = z.infer<typeof Closing>

/** One dispute from the counter to the archive. */
export const Case = z.object({
  id: CaseId,
  version: Version,
  stage: STAGES.schema,
  /** 三级联调. */
  level: LEVELS.schema,
  registration: Registration,
  parties: z.array(Party),
  consents: z.array(Consent),
  acceptance: Acceptance.nullable(),
  closing: Closing,
})
export type Case = z.infer<typeof Case>

/** nothing more is written into a case that is in the archive or was never taken. */
export const isClosed = (stage: Case['stage']) => stage === 'archived' || stage === 'declined'

/** What people call the case before and after it has a name. */
export function caseTitle(registration: Pick<Registration, 'title' | 'subject'>): string {
  return registration.title || registration.subject || '未定名'
}

/** '第0118号' from '（2026）榕人调字第0118号'; the short form of lists and of speech. */
export function shortNumber(number: string | null): string {
  return number === null ? '未编号' : (/第\d+号/.exec(number)?.[0] ?? number)
}
