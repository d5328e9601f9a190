import { z } from 'zod'

import { Day, LocalTime } from '../core/day'
import { CaseId, ContactId, SessionId } from '../core/ids'
import { command, query } from '../core/procedure'
import { Clock } from '../directory/hours'
import {
  HandOverNote,
  Roster,
  RosterChangeDetails,
  RosterChangeId,
  RosterDetails,
  RosterId,
  ROSTER_KINDS,
} from './roster'

export const ShiftShown = z.object({
  rosterId: RosterId,
  title: z.string(),
  kind: ROSTER_KINDS.schema,
  site: z.string(),
  busy: z.boolean(),
  day: Day,
  from: Clock,
  to: Clock,
  contactId: ContactId,
  insteadOf: ContactId.nullable(),
})

export const GapShown = z.object({
  rosterId: RosterId,
  title: z.string(),
  day: Day,
  from: Clock,
  to: Clock,
  away: ContactId.nullable(),
})

export const ChangeRow = z.intersection(z.object({ id: RosterChangeId }), RosterChangeDetails)

export const RosterView = z.object({
  rosters: z.array(Roster),
  /** Leave and swaps that are not over. */
  changes: z.array(ChangeRow),
  shifts: z.array(ShiftShown),
  gaps: z.array(GapShown),
  notes: z.array(HandOverNote),
  /** Hours on duty within the days asked for. */
  hours: z.array(z.object({ contactId: ContactId, hours: z.number() })),
})
export type RosterView = z.infer<typeof RosterView>

/** A booked session that somebody can no longer come to, with who could instead, best first. */
export const Hit = z.object({
  sessionId: SessionId,
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  start: LocalTime,
  end: LocalTime,
  contactId: ContactId,
  name: z.string(),
  part: z.enum(['presider', 'recorder', 'invited', 'on-duty']),
  why: z.string(),
  replacements: z.array(z.object({ contactId: ContactId, name: z.string(), sentence: z.string() })),
  /** Numbers of the 到场通知 of this session, which name the person or the place and have to be renewed. */
  notices: z.array(z.string()),
})
export type Hit = z.infer<typeof Hit>

export const rostersContract = {
  'rosters.view': query(z.object({ from: Day, days: z.int().min(1).max(92) }), RosterView),
  'rosters.add': command(RosterDetails, Roster),
  'rosters.change': command(z.object({ id: RosterId, details: RosterDetails }), Roster),
  /** The last day on which the rota still holds; what it was before stays counted. */
  'rosters.end': command(z.object({ id: RosterId, on: Day }), Roster),
  'rosters.away': command(RosterChangeDetails, ChangeRow),
  'rosters.back': command(z.object({ id: RosterChangeId }), z.object({ id: RosterChangeId })),
  'rosters.handOver': command(
    z.object({ rosterId: RosterId, day: Day, text: z.string().trim().min(1).max(400) }),
    HandOverNote,
  ),
  /** After leave and swaps: which booked sessions are hit, with replacements. */
  'rosters.hits': query(z.object({}), z.array(Hit)),
}
