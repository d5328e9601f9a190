import { z } from 'zod'

import { DECLINE_REASONS, FAIL_REASONS, SIDES, STAGES } from '../cases/codes'
import { Day, LocalTime } from '../core/day'
import { CaseId, EntryId, PersonId, SessionId, Version } from '../core/ids'
import { command, query, task } from '../core/procedure'
import { STREAMS } from '../intake/codes'
import { RESULTS } from '../sessions/session'
import { SensitiveConsent } from './consent'
import { PersonCard, PersonFacts, ShownPerson } from './person'

/** One case somebody stands in, and how it came out. */
export const CaseMatter = z.object({
  caseId: CaseId,
  number: z.string().nullable(),
  title: z.string(),
  side: SIDES.schema,
  third: z.boolean(),
  stage: STAGES.schema,
  requestedAt: LocalTime,
  effectiveOn: Day.nullable(),
  failReason: FAIL_REASONS.schema.nullable(),
  declineReason: DECLINE_REASONS.schema.nullable(),
})
export type CaseMatter = z.infer<typeof CaseMatter>

export const EntryMatter = z.object({
  entryId: EntryId,
  stream: STREAMS.schema.nullable(),
  what: z.string(),
  receivedAt: LocalTime,
  closed: z.boolean(),
  caseId: CaseId.nullable(),
})
export type EntryMatter = z.infer<typeof EntryMatter>

export const SessionMatter = z.object({
  sessionId: SessionId,
  caseId: CaseId,
  ordinal: z.int(),
  title: z.string(),
  start: LocalTime,
  state: z.enum(['booked', 'held', 'cancelled']),
  result: RESULTS.schema.nullable(),
  /** Null while nobody has written down who came. */
  came: z.boolean().nullable(),
})
export type SessionMatter = z.infer<typeof SessionMatter>

/** A merge as the history of both records tells it. */
export const MergeLine = z.object({
  id: z.int(),
  keptId: PersonId,
  goneId: PersonId,
  goneName: z.string(),
  at: LocalTime,
  actor: z.string(),
  reason: z.string(),
  undoneAt: LocalTime.nullable(),
  undoneBy: z.string().nullable(),
})
export type MergeLine = z.infer<typeof MergeLine>

export const Correction = z.object({
  at: LocalTime,
  actor: z.string(),
  fields: z.array(z.string()),
  reason: z.string(),
})
export type Correction = z.infer<typeof Correction>

/** Somebody who may be the same person, and why. */
export const AlikePerson = PersonCard.extend({
  why: z.array(z.enum(['number', 'phone', 'place', 'birth-day'])),
})
export type AlikePerson = z.infer<typeof AlikePerson>

/** A person's page. Numbers are masked. */
export const PersonFile = z.object({
  person: ShownPerson,
  cases: z.array(CaseMatter),
  entries: z.array(EntryMatter),
  sessions: z.array(SessionMatter),
  /** Who else lives or sits at the address. */
  neighbours: z.array(PersonCard),
  alike: z.array(AlikePerson),
  merges: z.array(MergeLine),
  corrections: z.array(Correction),
  /** the answers given in any case. */
  consents: z.array(SensitiveConsent),
})
export type PersonFile = z.infer<typeof PersonFile>

/** A number that is hidden until a key is held down: of a person, a party, its guardian or agents, or an entry. */
export const NumberRef = z.object({
  of: z.enum(['person', 'party', 'entry']),
  id: z.int().positive(),
  field: z.enum(['id', 'phone', 'guardian', 'agent-1', 'agent-2']),
})
export type NumberRef = z.infer<typeof NumberRef>

/** one line of who has seen what. */
export const Sight = z.object({
  at: z.string(),
  actor: z.string(),
  what: z.enum(['numbers', 'paper', 'copy', 'table']),
  detail: z.string(),
})
export type Sight = z.infer<typeof Sight>

const OnPerson = z.object({ personId: PersonId, version: Version })
const reason = z.string().trim().min(1).max(400)

export const personsContract = {
  /** Who is meant by a few letters or digits; the best fit first. */
  'persons.suggest': query(
    z.object({
      text: z.string().trim().max(60),
      kind: z.enum(['natural', 'legal']).nullable().default(null),
      limit: z.int().min(1).max(50).default(8),
    }),
    z.array(PersonCard),
  ),
  'persons.get': query(z.object({ id: PersonId }), PersonFile),
  /** Pairs that look like one person, the newest first, for 人员合并. */
  'persons.alike': query(
    z.object({ limit: z.int().min(1).max(50).default(20) }),
    z.array(z.object({ one: PersonCard, other: AlikePerson })),
  ),
  /** shows numbers while a key is held down; the journal keeps who, whose and which. */
  'persons.show': task(
    z.object({ numbers: z.array(NumberRef).min(1).max(60) }),
    z.object({
      numbers: z.array(NumberRef.extend({ text: z.string() })),
      noted: z.object({ persons: z.array(PersonId) }),
    }),
  ),
  'persons.merge': command(
    z.object({ keptId: PersonId, goneId: PersonId, keptVersion: Version, goneVersion: Version, reason }),
    PersonFile,
  ),
  'persons.unmerge': command(z.object({ mergeId: z.int().positive(), reason }), PersonFile),
  /** what is stored of somebody is put right; papers that were made stay as they are. */
  'persons.correct': command(OnPerson.extend({ changes: PersonFacts.partial(), reason }), PersonFile),
  /** who has seen the numbers or the papers of somebody, newest first. */
  'persons.sights': query(z.object({ id: PersonId }), z.array(Sight)),
}
