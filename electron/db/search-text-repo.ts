import { DISPUTE_KINDS, SOURCES, STAGES } from '@shared/cases/codes'
import { Agent, Guardian } from '@shared/cases/party'
import { CaseId, ContactId, PartyId } from '@shared/core/ids'
import type { Filed } from '@shared/search/facets'
import type { CaseText, Piece } from '@shared/search/searchable'
import { z } from 'zod'

import { json } from './columns'
import { laterPieces, laterTextsOf, type LaterTexts } from './later-text-repo'
import type { Reader } from './store'

const Row = z.object({
  id: CaseId,
  stage: STAGES.schema,
  kind: DISPUTE_KINDS.schema.nullable(),
  source: SOURCES.schema.nullable(),
  mediatorId: ContactId.nullable(),
  building: z.string(),
  grid: z.string().nullable(),
  requestedAt: z.string(),
  claimFen: z.int().nullable(),
  tags: json(z.array(z.int())),
  agreed: json(z.array(z.string())),
  title: z.string(),
  subject: z.string(),
  number: z.string().nullable(),
  place: z.string(),
  facts: z.string(),
  requests: json(z.array(z.string())),
  reasons: z.string(),
  closingNote: z.string(),
})
type Row = z.infer<typeof Row>

const Person = z.object({
  caseId: CaseId,
  id: PartyId,
  name: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  creditCode: z.string(),
  address: z.string(),
  occupation: z.string(),
  representative: z.string(),
  guardian: z.string().nullable(),
  agents: z.string(),
})
type Person = z.infer<typeof Person>

/** The past keeps its grid: the one in which the building lay on the day of the request. */
const GRID = `(SELECT g.name FROM places e JOIN places b ON b.kind = 'building' AND b.estate_id = e.id AND b.name = c.building
    JOIN place_posts p ON p.place_id = b.id AND p.post = 'grid' AND p.since <= substr(c.requested_at, 1, 10)
      AND (p.until IS NULL OR p.until > substr(c.requested_at, 1, 10))
    JOIN places g ON g.id = p.target_id
  WHERE e.kind = 'estate' AND e.name = c.estate LIMIT 1)`

export const TEXTS_SQL = {
  cases: `SELECT c.id, stage, kind, source, mediator_id AS mediatorId, estate || building AS building, ${GRID} AS grid,
      requested_at AS requestedAt, claim_fen AS claimFen,
      (SELECT json_group_array(tag) FROM case_tags WHERE case_id = c.id) AS tags,
      (SELECT json_group_array(number) FROM agreements a WHERE a.case_id = c.id AND number IS NOT NULL) AS agreed, title, subject, number, estate || building || room || place_text AS place,
      facts, requests, reasons, closing_note AS closingNote
    FROM json_each(@ids) CROSS JOIN cases c ON c.id = json_each.value JOIN case_texts x ON x.case_id = c.id`,
  people: `SELECT case_id AS caseId, p.id, name, phone, id_number AS idNumber, credit_code AS creditCode,
      estate || building || room || address_text AS address, occupation, representative, guardian, agents
    FROM json_each(@ids) CROSS JOIN parties p INDEXED BY parties_of_case ON p.case_id = json_each.value
    ORDER BY side, p.id`,
}

export type FiledText = {
  id: CaseId
  filed: Filed
  /** What the counter wrote down. */
  first: CaseText
  /** That, and what came later: agreements and notes. Read only where it is needed, unless it was read before. */
  whole: (later?: LaterTexts) => CaseText
}

/** Everything of some cases that can be found, and what they are filtered by; one reading for all of them. */
export function textsOf(db: Reader, ids: readonly CaseId[]): Map<CaseId, FiledText> {
  const people = Map.groupBy(db.all(Person, TEXTS_SQL.people, { ids }), each => each.caseId)
  const rows = db.all(Row, TEXTS_SQL.cases, { ids })
  return new Map(rows.map(row => [row.id, filedText(db, row, people.get(row.id) ?? [])]))
}

function filedText(db: Reader, row: Row, people: Person[]): FiledText {
  const { id, stage, kind, source, mediatorId, building, requestedAt, claimFen, tags } = row
  const grid = row.grid ?? ''
  const first: CaseText = {
    titles: filled([row.title, row.subject]),
    names: filled(people.map(each => each.name)),
    numbers: filled([row.number ?? '', ...row.agreed]),
    pieces: firstPieces(row, people),
    codes: people.flatMap(codesOf).filter(each => each.text !== ''),
  }
  const whole = (later = laterTextsOf(db, [id])(id)) => {
    const pieces = laterPieces(later, people)
    const others = pieces.filter(each => each.text !== '' && each.text !== row.facts)
    return { ...first, pieces: [...first.pieces, ...others] }
  }
  return {
    id,
    filed: { stage, kind, source, mediatorId, building, grid, requestedAt, claimFen, tags },
    first,
    whole,
  }
}

const filled = (texts: readonly string[]) => texts.filter(text => text !== '')

function firstPieces(row: Row, people: readonly Person[]): Piece[] {
  const pieces: Piece[] = [
    { part: 'place', text: row.place },
    { part: 'facts', text: row.facts },
    ...row.requests.map(text => ({ part: 'request' as const, text })),
    { part: 'facts', text: row.reasons },
    { part: 'note', text: row.closingNote },
    ...people.flatMap(each => [
      { part: 'address' as const, text: each.address },
      { part: 'party' as const, text: each.occupation },
      { part: 'party' as const, text: each.representative },
      { part: 'party' as const, text: guardianOf(each)?.name ?? '' },
      ...agentsOf(each).map(({ name }) => ({ part: 'party' as const, text: name })),
    ]),
  ]
  return pieces.filter(each => each.text !== '')
}

function codesOf(person: Person): Piece[] {
  return [
    { part: 'phone', text: person.phone },
    { part: 'id', text: person.idNumber },
    { part: 'id', text: person.creditCode },
    { part: 'phone', text: guardianOf(person)?.phone ?? '' },
    ...agentsOf(person).map(each => ({ part: 'phone' as const, text: each.phone })),
  ]
}

// Most have neither, and a list reads a hundred people at once.
const guardianOf = ({ guardian }: Person) => (guardian === null ? null : json(Guardian).parse(guardian))
const Agents = json(z.array(Agent))
const agentsOf = ({ agents }: Person) => (agents === '[]' ? [] : Agents.parse(agents))
