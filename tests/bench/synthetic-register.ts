import { blankPay } from '@shared/agreements/clause'
import { DISPUTE_KINDS } from '@shared/cases/codes'
import { addDays } from '@shared/core/day'
import type { PartyId } from '@shared/core/ids'
import { z } from 'zod'

import { catchUpSearch } from '../../electron/db/search-index-repo'
import type { Store } from '../../electron/db/store'
import { seedCommunity } from '../../electron/samples/seed'
import {
  randomFacts,
  randomFrom,
  randomId,
  randomName,
  randomPhone,
  randomPlace,
  SUBJECTS,
  type Random,
} from './synthetic-text'

const YEARS = 20
const MEDIATORS = 8
const BATCH = 20_000

/** Fills a register with so many invented cases of twenty years: rows first, the index last. */
export async function fillRegister(store: Store, rows: number, today: string): Promise<void> {
  await seedCommunity(store, addDays(today, -365 * YEARS))
  const random = randomFrom(20_261_122)
  const next = counter()
  const restore = withoutUpkeep(store)
  for (let from = 1; from <= rows; from += BATCH)
    store.transaction(() => {
      for (let id = from; id < Math.min(rows + 1, from + BATCH); id += 1) {
        const age = Math.floor((365 * YEARS * (rows - id)) / rows)
        insertSynthetic(store, random, { id, day: addDays(today, -age), age, next })
      }
    })
  restore()
  catchUpSearch(store)
}

const Made = z.object({ type: z.enum(['trigger', 'index']), name: z.string(), sql: z.string() })

/** Takes away what would be kept up row by row; answers how to make it again, and what it would have noted. */
function withoutUpkeep(store: Store): () => void {
  const upkeep = store.all(
    Made,
    `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
       AND (type = 'index' AND sql NOT LIKE '%UNIQUE%' OR type = 'trigger' AND name LIKE 'stale\\_%' ESCAPE '\\')`,
  )
  for (const { type, name } of upkeep) store.run(`DROP ${type} ${name}`)
  return () =>
    store.transaction(() => {
      for (const { sql } of upkeep) store.run(sql)
      store.run('INSERT OR IGNORE INTO search_stale SELECT id FROM cases')
    })
}

type Case = { id: number; day: string; age: number; next: ReturnType<typeof counter> }

function insertSynthetic(store: Store, random: Random, { id, day, age, next }: Case): void {
  const stage = stageOf(random, age)
  const taken = stage !== 'declined' && stage !== 'registered'
  const subject = random.one(SUBJECTS)
  const place = randomPlace(random)
  const year = Number(day.slice(0, 4))
  const ordinal = taken ? next('case', year) : 0
  const names = Array.from({ length: 2 + (random.next() < 0.3 ? 1 : 0) }, () => randomName(random))
  const facts = randomFacts(random, names)
  store.run(
    `INSERT INTO cases (id, stage, title, initials, channel, source, kind, subject, estate, building, room, place_text,
       claim_fen, difficulty, urgent, requested_at, opening, registrar_id, number, accepted_on, mediator_id, declined_on,
       decline_reason, archived_on, retention)
     VALUES (@id, @stage, @title, '', 'visit', @source, @kind, @subject, @estate, @building, @room, '', @claimFen, 'ordinary',
       0, @at, 'application', 1, @number, @acceptedOn, @mediatorId, @declinedOn, @reason, @archivedOn, @retention)`,
    {
      id,
      stage,
      subject,
      ...place,
      claimFen: random.next() < 0.3 ? null : 10_000 * (1 + random.below(10)) * 10 ** random.below(4),
      title: `${names[0]?.slice(0, 1)}某${subject}纠纷`,
      source: random.next() < 0.8 ? 'application' : 'initiative',
      kind: DISPUTE_KINDS.codes[random.below(18)] ?? 'other',
      at: `${day}T${9 + random.below(8)}:00`.replace('T9', 'T09'),
      number: taken ? numberOf('case', year, ordinal) : null,
      acceptedOn: taken ? day : null,
      mediatorId: taken ? 1 + random.below(MEDIATORS) : null,
      declinedOn: stage === 'declined' ? day : null,
      reason: stage === 'declined' ? 'out-of-scope' : null,
      archivedOn: stage === 'archived' ? addDays(day, 30) : null,
      retention: stage === 'archived' ? '长期' : null,
    },
  )
  store.run(
    `INSERT INTO case_texts (case_id, facts, requests, reasons, organ_entrusts, violence, police_told_whom)
     VALUES (@id, @facts, '["赔偿损失","排除妨碍"]', '', 0, 0, '')`,
    { id, facts },
  )
  if (random.next() < 0.1)
    store.run('INSERT INTO case_tags (case_id, tag) VALUES (@id, @tag)', { id, tag: 1 + random.below(6) })
  if (taken) insertNumber(store, { id, day, series: 'case', year, ordinal })
  const parties = names.map((name, index) =>
    insertParty(store, random, { id, name, side: index === 0 ? 'applicant' : 'respondent' }),
  )
  store.run(
    `INSERT INTO timeline (case_id, at, actor_id, event, text) VALUES (@id, @at, 1, 'registered', ''), (@id, @at, 1, 'call', @text)`,
    {
      id,
      at: `${day}T10:00`,
      text: `电话约${names[1] ?? ''}到场，${facts.slice(20, 50)}`,
    },
  )
  if (stage === 'archived' && random.next() < 0.6) {
    const agreed = { id, day, series: 'agreement', year, ordinal: next('agreement', year) } as const
    insertNumber(store, agreed)
    insertAgreement(store, { ...agreed, facts, parties })
  }
}

/** Running numbers of each series and year. */
function counter() {
  const last = new Map<string, number>()
  return (series: string, year: number) => {
    const ordinal = (last.get(series + year) ?? 0) + 1
    last.set(series + year, ordinal)
    return ordinal
  }
}

type Drawn = { id: number; day: string; series: 'case' | 'agreement'; year: number; ordinal: number }

function insertNumber(store: Store, { id, day, series, year, ordinal }: Drawn): void {
  const number = numberOf(series, year, ordinal)
  store.run(
    `INSERT INTO numbers (series, year, ordinal, number, case_id, drawn_at)
     VALUES (@series, @year, @ordinal, @number, @id, @at)`,
    { id, series, year, ordinal, number, at: `${day}T10:00` },
  )
}

const numberOf = (series: 'case' | 'agreement', year: number, ordinal: number) =>
  `（${year}）榕人调${series === 'case' ? '' : '协'}字第${String(ordinal).padStart(4, '0')}号`

function stageOf(random: Random, age: number): string {
  if (age > 90) return random.next() < 0.9 ? 'archived' : 'declined'
  return random.one(['registered', 'accepted', 'mediating', 'mediating', 'archived', 'declined'])
}

function insertParty(
  store: Store,
  random: Random,
  { id, name, side }: { id: number; name: string; side: string },
): number {
  return store.insert(
    `INSERT INTO parties (case_id, side, kind, name, initials, ethnicity, id_kind, id_number, occupation, phone, estate,
       building, room, address_text, representative, representative_title, credit_code, lacks_capacity, agents, will)
     VALUES (@id, @side, 'natural', @name, '', '汉族', 'resident', @idNumber, '职工', @phone, @estate, @building, @room, '',
       '', '', '', 0, '[]', 'agrees')`,
    {
      id,
      side,
      name,
      idNumber: random.next() < 0.8 ? randomId(random) : '',
      phone: randomPhone(random),
      ...randomPlace(random),
    },
  )
}

type Agreed = Drawn & { facts: string; parties: number[] }

function insertAgreement(store: Store, { id, day, series, year, ordinal, facts, parties }: Agreed): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- ids of rows made a moment ago
  const [payee, ...payers] = parties as PartyId[]
  const clause = {
    ...blankPay,
    payers,
    payees: [payee],
    purpose: '修复费',
    totalFen: 200_000,
    otherwise: '逾期可以起诉。',
  }
  store.run(
    `INSERT INTO agreements (case_id, edition, state, number, presented_on, text_hash, effective_on, facts, clauses, manner, copies, agreed_fen)
     VALUES (@id, 1, 'effective', @number, @day, 'x', @day, @facts, @clauses, '按期履行。', 3, 200000)`,
    {
      id,
      day,
      facts,
      clauses: [clause],
      number: numberOf(series, year, ordinal),
    },
  )
}
