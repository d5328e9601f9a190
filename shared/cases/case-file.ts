import { z } from 'zod'

import { Agreement } from '../agreements/agreement'
import { Duty } from '../agreements/duty'
import { Day, LocalTime } from '../core/day'
import { CaseId, ContactId } from '../core/ids'
import { Confirmation } from '../court/confirmation'
import { Deadline } from '../deadlines/deadline'
import { Due } from '../deadlines/due'
import { DossierRow } from '../dossier/dossier'
import { Tag } from '../marks/tag'
import { Entrustment } from '../entrustments/entrustment'
import { Escalation, Report } from '../escalation/escalation'
import { LevelMove } from '../levels/level'
import { Notice } from '../notices/notice'
import { OralAgreement } from '../oral/oral-agreement'
import { Outreach } from '../outreach/outreach'
import { Session } from '../sessions/session'
import { Effect } from '../signing/signing'
import { Case } from './case'
import { STAGES } from './codes'
import { PartyLight } from './light'
import { OpenItem } from './open-item'
import { OUTCOMES } from './outcome'

/** One line of the reading column: what happened, when, by whom. */
export const TimelineEntry = z.object({
  at: LocalTime,
  actorId: ContactId,
  actor: z.string(),
  /** What happened: an event of the process, or a call, visit or remark written down. */
  event: z.string(),
  text: z.string(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

export const NOTE_KINDS = z.enum(['call', 'visit', 'remark'])

/** A case with everything that lies in its folder: what one page of the window shows. */
export const CaseFile = z.object({
  case: Case,
  sessions: z.array(Session),
  notices: z.array(Notice),
  /** The current edition first, then the superseded ones. */
  agreements: z.array(Agreement),
  /** Null before acceptance. `end` is the extended day where there is one. */
  term: z.object({ deadline: Deadline, end: Day }).nullable(),
  effect: Effect.nullable(),
  confirmation: Deadline.nullable(),
  duties: z.array(Duty),
  /** what every count takes this case for. */
  outcome: OUTCOMES.schema,
  oral: OralAgreement.nullable(),
  openItems: z.array(OpenItem),
  confirmations: z.array(Confirmation),
  /** null unless a court has confirmed the agreement. */
  enforcement: Due.nullable(),
  /** Oldest first. */
  levelMoves: z.array(LevelMove),
  entrustments: z.array(Entrustment),
  lights: z.array(PartyLight),
  /** Oldest first. */
  outreach: z.array(Outreach),
  escalations: z.array(Escalation),
  reports: z.array(Report),
  dossier: z.array(DossierRow),
  timeline: z.array(TimelineEntry),
})
export type CaseFile = z.infer<typeof CaseFile>

/** One row of the list of cases. */
export const CaseRow = z.object({
  id: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  stage: STAGES.schema,
  place: z.string(),
  parties: z.array(z.string()),
  requestedAt: LocalTime,
  /** The next thing that has a date: a session, or the end of a term. Null is what 今日 shows as 没有下次日期. */
  nextAt: z.string().nullable(),
  nextWhat: z.enum(['session', 'term', 'confirmation', 'duty']).nullable(),
  overdue: z.boolean(),
  urgent: z.boolean(),
  /** What has been hung on it, by number. */
  tags: z.array(Tag),
})
export type CaseRow = z.infer<typeof CaseRow>
