import { CHANNELS, DIFFICULTIES, DISPUTE_KINDS, REFERRERS, SIDES, SOURCES, STAGES } from '@shared/cases/codes'
import { Agent } from '@shared/cases/party'
import type { LedgerCase } from '@shared/exchange/ledger'
import { z } from 'zod'

import { Count, Flag, json } from './columns'
import type { Reader } from './store'

const Person = z
  .object({
    side: SIDES.schema,
    name: z.string(),
    idNumber: z.string(),
    creditCode: z.string(),
    phone: z.string(),
    estate: z.string(),
    building: z.string(),
    room: z.string(),
    text: z.string(),
    agents: json(z.array(Agent)),
  })
  .transform(({ estate, building, room, text, ...rest }) => ({
    ...rest,
    address: { estate, building, room, text },
  }))

const text = z.string()
const maybe = z.string().nullable()
const Row = z
  .object({
    title: text,
    subject: text,
    kind: DISPUTE_KINDS.schema.nullable(),
    channel: CHANNELS.schema,
    source: SOURCES.schema.nullable(),
    referrer: REFERRERS.schema.nullable(),
    difficulty: DIFFICULTIES.schema,
    estate: text,
    building: text,
    room: text,
    placeText: text,
    opening: z.enum(['application', 'registration-form']).nullable(),
    facts: text,
    requests: json(z.array(text)),
    claimFen: z.int().nullable(),
    requestedAt: text,
    stage: STAGES.schema,
    number: maybe,
    acceptedOn: maybe,
    extendedTo: maybe,
    declinedOn: maybe,
    failedOn: maybe,
    archivedOn: maybe,
    retention: maybe,
    note: text,
    grid: text,
    mediator: text,
    registrar: text,
    people: json(z.array(Person)),
    recorders: text,
    lawyers: text,
    sessions: z.int(),
    firstSession: maybe,
    lastSession: maybe,
    agreementNumber: maybe,
    agreedFen: z.int().nullable(),
    signedOn: maybe,
    effectiveOn: maybe,
    duties: z.int(),
    dutiesDone: z.int(),
    lastDuty: maybe,
    pages: z.int(),
    fromOldRegister: Flag,
  })
  .transform(({ estate, building, room, placeText, ...rest }): Omit<LedgerCase, 'confirmationUntil'> => ({
    ...rest,
    place: { estate, building, room, text: placeText },
  }))

export type Span = { which: 'open' | 'closed' | 'all'; year: number | null }

const WHICH = {
  open: `stage NOT IN ('declined', 'archived')`,
  closed: `stage IN ('declined', 'archived')`,
  all: 'TRUE',
}
/** The year of acceptance; of the request where a case was never accepted. */
const inSpan = ({ which }: Span) =>
  `WHERE ${WHICH[which]} AND (@year IS NULL OR CAST(coalesce(accepted_on, requested_at) AS INTEGER) = @year)`

export function countLedger(db: Reader, span: Span): number {
  return db.one(Count, `SELECT count(*) AS count FROM cases ${inSpan(span)}`, { year: span.year })?.count ?? 0
}

const here = `FROM sessions s JOIN session_people p ON p.session_id = s.id JOIN contacts k ON k.id = p.contact_id
              WHERE s.case_id = c.id AND s.state = 'held'`
const held = `FROM sessions WHERE case_id = c.id AND state = 'held'`
const current = `FROM agreements a WHERE a.case_id = c.id AND a.state <> 'superseded'`

// The 小分格 of the day on which mediation was asked; a building that has moved since keeps its old cases there.
const grid = `SELECT t.name FROM places e JOIN places b ON b.estate_id = e.id AND b.name = c.building
              JOIN place_posts o ON o.place_id = b.id AND o.post = 'grid' AND o.since <= substr(c.requested_at, 1, 10)
                AND (o.until IS NULL OR substr(c.requested_at, 1, 10) < o.until)
              JOIN places t ON t.id = o.target_id WHERE e.kind = 'estate' AND e.name = c.estate`

/** Every case of the span with what the 台账 tells of it, oldest first. */
export function ledgerCases(db: Reader, span: Span): Omit<LedgerCase, 'confirmationUntil'>[] {
  return db.all(
    Row,
    `SELECT title, subject, kind, channel, source, referrer, difficulty, c.estate, building, room,
       place_text AS placeText, opening, facts, requests, claim_fen AS claimFen, requested_at AS requestedAt, stage,
       number, accepted_on AS acceptedOn, extended_to AS extendedTo, declined_on AS declinedOn,
       failed_on AS failedOn, archived_on AS archivedOn, retention, closing_note AS note,
       coalesce((${grid}), '') AS grid,
       coalesce(m.name, '') AS mediator, g.name AS registrar,
       (SELECT json_group_array(json_object('side', side, 'name', name, 'idNumber', id_number, 'creditCode', credit_code,
          'phone', phone, 'estate', estate, 'building', building, 'room', room, 'text', address_text, 'agents', agents))
        FROM (SELECT * FROM parties p WHERE p.case_id = c.id ORDER BY side, id)) AS people,
       coalesce((SELECT group_concat(DISTINCT k.name) ${here} AND p.part = 'recorder'), '') AS recorders,
       coalesce((SELECT group_concat(DISTINCT k.name) ${here} AND k.role = 'lawyer'), '') AS lawyers,
       (SELECT count(*) ${held}) AS sessions,
       (SELECT min(start_at) ${held}) AS firstSession, (SELECT max(start_at) ${held}) AS lastSession,
       (SELECT number ${current}) AS agreementNumber,
       (SELECT agreed_fen ${current} AND a.state <> 'draft') AS agreedFen,
       (SELECT max(at) FROM signings s JOIN agreements a ON a.id = s.agreement_id
        WHERE a.case_id = c.id AND a.state <> 'superseded' AND act = 'signed') AS signedOn,
       (SELECT effective_on ${current}) AS effectiveOn,
       (SELECT count(*) FROM duties d WHERE d.case_id = c.id) AS duties,
       (SELECT count(done_on) FROM duties d WHERE d.case_id = c.id) AS dutiesDone,
       (SELECT max(due) FROM duties d WHERE d.case_id = c.id) AS lastDuty,
       (SELECT coalesce(sum(pages), 0) FROM enclosures e WHERE e.case_id = c.id) AS pages,
       EXISTS (SELECT 1 FROM import_rows i WHERE i.case_id = c.id) AS fromOldRegister
     FROM cases c JOIN case_texts t ON t.case_id = c.id JOIN contacts g ON g.id = registrar_id
     LEFT JOIN contacts m ON m.id = mediator_id
     ${inSpan(span)} ORDER BY coalesce(accepted_on, requested_at), c.id`,
    { year: span.year },
  )
}
