import {
  DISPUTE_KINDS,
  CHANNELS,
  DECLINE_REASONS,
  REFERRERS,
  SEXES,
  SIDES,
  SOURCES,
  UNSUITABLE,
} from '@shared/cases/codes'
import { NewContact } from '@shared/directory/contact'
import { LEVELS } from '@shared/levels/level'
import { Tag } from '@shared/marks/tag'
import { OfficeSettings, RoomDetails } from '@shared/office/office'
import { Building } from '@shared/places/building'
import { AIMS } from '@shared/caucus/offer'
import { Screening } from '@shared/sessions/screening'
import { OUTREACH_KINDS, OutreachOutcome } from '@shared/outreach/outreach'
import { PAY_METHODS } from '@shared/agreements/clause'
import { z } from 'zod'

import community from '../../resources/samples/community.json'
import enforcement from '../../resources/samples/enforcement.json'
import disputes from '../../resources/samples/disputes.json'

const Place = z.tuple([z.string(), z.string(), z.string()])

const SampleParty = z.object({
  side: SIDES.schema,
  kind: z.enum(['natural', 'legal']).default('natural'),
  name: z.string(),
  sex: SEXES.schema.nullish(),
  born: z.iso.date().nullish(),
  ethnicity: z.string().default(''),
  occupation: z.string().default(''),
  phone: z.string(),
  at: Place.optional(),
  representative: z.string().default(''),
  representativeTitle: z.string().default(''),
  creditCode: z.string().default(''),
  guardian: z.tuple([z.string(), z.string(), z.string()]).optional(),
})
export type SampleParty = z.infer<typeof SampleParty>

/** Days are counted from the day on which the samples are made; negative ones lie in the past. */
const SampleClause = z.union([
  z.object({
    open: z.boolean().default(false),
    pay: z.object({
      from: z.array(z.string()),
      to: z.array(z.string()),
      outside: z.string(),
      purpose: z.string(),
      yuan: z.number(),
      days: z.int(),
      parts: z.array(z.tuple([z.int(), z.number()])),
      method: PAY_METHODS.schema,
      otherwise: z.string(),
    }),
  }),
  z.object({
    open: z.boolean().default(false),
    act: z.object({
      by: z.array(z.string()),
      do: z.string(),
      days: z.int().nullable(),
      measure: z.string(),
      manner: z.string(),
      otherwise: z.string(),
    }),
  }),
])
export type SampleClause = z.infer<typeof SampleClause>

/** How far a sample has come; each stage goes through the ones before it. */
const REACHES = [
  'registered',
  'declined',
  'accepted',
  'booked',
  'continued',
  'failed',
  'settled',
  'presented',
  'signing',
  'effective',
  'archived',
] as const

/** Notes by speaker ('' is the mediator); offers by party, matter, aim, yuan, terms, days ago and hour. */
const SampleCaucus = z.object({
  screening: Screening.partial(),
  notes: z.array(z.tuple([z.string(), z.string()])),
  offers: z.array(
    z.tuple([z.string(), z.string(), AIMS.schema, z.number(), z.string(), z.int(), z.string()]),
  ),
})

const SampleDispute = z.object({
  title: z.string(),
  subject: z.string(),
  kind: DISPUTE_KINDS.schema,
  at: Place,
  facts: z.string(),
  requests: z.array(z.string()),
  parties: z.array(SampleParty),
  ago: z.int(),
  hour: z.string(),
  reach: z.enum(REACHES),
  mediator: z.string(),
  recorder: z.string(),
  invited: z.array(z.string()),
  channel: CHANNELS.schema,
  source: SOURCES.schema,
  referrer: REFERRERS.schema.optional(),
  clauses: z.array(SampleClause),
  notes: z.array(z.tuple([z.string(), z.string()])),
  room: z.string(),
  session: z.object({ ago: z.int(), time: z.string() }).optional(),
  /** What only the staff see: the silent questions, words in confidence, the ladder of offers. */
  caucus: SampleCaucus.optional(),
  reasons: z.string().default(''),
  urgent: z.boolean().default(false),
  unsuitable: UNSUITABLE.schema.optional(),
  decline: z.tuple([DECLINE_REASONS.schema, z.string()]).optional(),
  tags: z.array(Tag).default([]),
  pinned: z.boolean().default(false),
  /** Whether the parties' papers were looked at. */
  seen: z.boolean().default(true),
  /** Kind, outcome, days ago, words. */
  outreach: z.array(z.tuple([OUTREACH_KINDS.schema, OutreachOutcome, z.int(), z.string()])).default([]),
  /** To which level, days ago, receiver, reason. */
  hand: z.tuple([LEVELS.schema, z.int(), z.string(), z.string()]).optional(),
  /** Organ, its name, letter, matter, who to ask, feedback due in days. */
  entrusted: z.tuple([REFERRERS.schema, z.string(), z.string(), z.string(), z.string(), z.int()]).optional(),
  /** Days ago, content, yuan. */
  oral: z.tuple([z.int(), z.string(), z.int()]).optional(),
  withdrawn: z.tuple([z.int(), z.string()]).optional(),
  leftOpen: z.array(z.string()).optional(),
  /** Applied and ruled, days ago; the ruling. */
  court: z.tuple([z.int(), z.int(), z.string()]).optional(),
  /** days ago, department, receiver, what is asked. */
  report: z.tuple([z.int(), z.string(), z.string(), z.string()]).optional(),
  /** Indexes of the duties already performed. */
  done: z.array(z.int()).default([]),
})
export type SampleDispute = z.infer<typeof SampleDispute>

const SampleContact = NewContact.omit({ termStart: true, termEnd: true, hours: true }).extend({
  /** Days since the term of three years began. */
  termAgo: z.int().optional(),
  /** Days of the week, from, to. */
  hours: z.array(z.tuple([z.array(z.int()), z.string(), z.string()])).default([]),
})
export type SampleContact = z.infer<typeof SampleContact>

/** Name, part, telephone. */
const Who = z.tuple([z.string(), z.string(), z.string()])
const SamplePlaces = z.object({
  estates: z.record(z.string(), z.object({ property: Who, 'owners-committee': Who.optional() })),
  grids: z.record(z.string(), z.object({ steward: Who, beat: z.string(), team: z.array(Who) })),
  beats: z.record(z.string(), Who),
  /** Estate, building and who; N of 1+N. */
  helpers: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()])),
  /** Estate, building, the 小分格 it moved to, days ago. */
  moves: z.array(z.tuple([z.string(), z.string(), z.string(), z.int()])),
  /** Estate, building, the new 楼栋长 with telephone, days ago. */
  successions: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.int()])),
})
export type SamplePlaces = z.infer<typeof SamplePlaces>

const SampleCommunity = z.object({
  settings: OfficeSettings,
  contacts: z.array(SampleContact),
  rooms: z.array(RoomDetails.pick({ name: true, seats: true, buffer: true })),
  buildings: z.array(Building),
  places: SamplePlaces,
})

export const sampleCommunity = () => SampleCommunity.parse(community)
export const sampleDisputes = () => z.array(SampleDispute).parse(disputes)

/** Matter, department, telephone, ground. */
export const sampleEnforcement = () =>
  z.array(z.tuple([z.string(), z.string(), z.string(), z.string()])).parse(enforcement)
