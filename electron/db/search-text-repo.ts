import { Clause } from '@shared/agreements/clause'
import { clauseText } from '@shared/agreements/clause-text'
import { DISPUTE_KINDS, SOURCES, STAGES } from '@shared/cases/codes'
import { Agent, Guardian } from '@shared/cases/party'
import { CaseId, ContactId, PartyId } from '@shared/core/ids'
import type { Filed } from '@shared/search/filters'
import type { CaseText } from '@shared/search/searchable'
import { z } from 'zod'

import { json } from './columns'
import type { Reader } from './store'

const Person = z.object({
  id: PartyId,
  name: z.string(),
  side: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  creditCode: z.string(),
  address: z.string(),
  occupation: z.string(),
  representative: z.string(),
  guardian: json(Guardian).nullable(),
  agents: json(z.array(Agent)),
})
const Text = z.object({
  number: z.string().nullable(),
  facts: z.string(),
  clauses: json(z.array(Clause)),
})

const Row = z.object({
  id: CaseId,
  stage: STAGES.schema,
  kind: DISPUTE_KINDS.schema.nullable(),
  source: SOURCES.schema.nullable(),
  mediatorId: ContactId.nullable(),
  building: z.string(),
  requestedAt: z.string(),
  title: z.string(),
  subject: z.string(),
  number: z.string().nullable(),
  place: z.string(),
  facts: z.string(),
  requests: json(z.array(z.string())),
  reasons: z.string(),
  closingNote: z.string(),
  parties: json(z.array(Person)),
  agreements: json(z.array(Text)),
  notes: json(z.array(z.string())),
})
type Row = z.infer<typeof Row>

const SQL = `
  SELECT c.id, stage, kind, source, mediator_id AS mediatorId, estate || building AS building,
    requested_at AS requestedAt, title, subject, number, estate || building || room || place_text AS place,
    facts, requests, reasons, closing_note AS closingNote,
    (SELECT json_group_array(json_object('id', id, 'name', name, 'side', side, 'phone', phone, 'idNumber', id_number,
       'creditCode', credit_code, 'address', estate || building || room || address_text, 'occupation', occupation,
       'representative', representative, 'guardian', guardian, 'agents', agents))
     FROM (SELECT * FROM parties p WHERE p.case_id = c.id ORDER BY side, id)) AS parties,
    (SELECT json_group_array(json_object('number', number, 'facts', facts, 'clauses', clauses))
     FROM agreements a WHERE a.case_id = c.id) AS agreements,
    (SELECT json_group_array(text) FROM (
       SELECT text FROM timeline t WHERE t.case_id = c.id AND event IN ('call', 'visit', 'remark')
       UNION ALL
       SELECT value ->> 'text' FROM sessions s, json_each(s.notes) WHERE s.case_id = c.id)) AS notes
  FROM cases c JOIN case_texts x ON x.case_id = c.id WHERE c.id = @id`

export type FiledText = { id: CaseId; filed: Filed; text: CaseText; parties: Row['parties'] }

/** Everything of a case that can be found, and what it is filtered by. */
export function textOf(db: Reader, id: CaseId): FiledText | undefined {
  const row = db.one(Row, SQL, { id })
  if (!row) return undefined
  const { stage, kind, source, mediatorId, building, requestedAt, parties, agreements } = row
  return {
    id: row.id,
    filed: { stage, kind, source, mediatorId, building, requestedAt },
    parties,
    text: {
      titles: filled([row.title, row.subject]),
      names: filled(parties.map(each => each.name)),
      numbers: filled([row.number ?? '', ...agreements.map(each => each.number ?? '')]),
      pieces: pieces(row).filter(each => each.text !== ''),
      codes: parties.flatMap(codesOf).filter(each => each.text !== ''),
    },
  }
}

const filled = (texts: readonly string[]) => texts.filter(text => text !== '')

function pieces(row: Row): CaseText['pieces'] {
  return [
    { part: 'place', text: row.place },
    { part: 'facts', text: row.facts },
    ...row.requests.map(text => ({ part: 'request' as const, text })),
    { part: 'facts', text: row.reasons },
    { part: 'note', text: row.closingNote },
    ...row.parties.flatMap(each => [
      { part: 'address' as const, text: each.address },
      { part: 'party' as const, text: each.occupation },
      { part: 'party' as const, text: each.representative },
      { part: 'party' as const, text: each.guardian?.name ?? '' },
      ...each.agents.map(({ name }) => ({ part: 'party' as const, text: name })),
    ]),
    ...row.agreements.flatMap(({ facts, clauses }) => [
      ...(facts === row.facts ? [] : [{ part: 'agreement' as const, text: facts }]),
      ...clauses.map(each => ({ part: 'agreement' as const, text: clauseText(each, row.parties) })),
    ]),
    ...row.notes.map(text => ({ part: 'note' as const, text })),
  ]
}

function codesOf({
  phone,
  idNumber,
  creditCode,
  guardian,
  agents,
}: Row['parties'][number]): CaseText['codes'] {
  return [
    { part: 'phone', text: phone },
    { part: 'id', text: idNumber },
    { part: 'id', text: creditCode },
    { part: 'phone', text: guardian?.phone ?? '' },
    ...agents.map(each => ({ part: 'phone' as const, text: each.phone })),
  ]
}
