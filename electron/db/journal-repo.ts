import { createHash } from 'node:crypto'

import type { CaseId, ContactId } from '@shared/core/ids'
import type { ChangeSince } from '@shared/core/failure'
import { z } from 'zod'

import type { Reader, Writer } from './store'

/** What happened, before it is chained. `input` is the checked input as JSON. */
export type Happening = {
  at: string
  actorId: ContactId | null
  procedure: string
  caseId: number | null
  input: string
}

const Entry = z.object({
  sequence: z.int(),
  at: z.string(),
  actorId: z.int().nullable(),
  procedure: z.string(),
  caseId: z.int().nullable(),
  input: z.string(),
  previous: z.string(),
  hash: z.string(),
})
type Entry = z.infer<typeof Entry>

const FIELDS = 'sequence, at, actor_id AS actorId, procedure, case_id AS caseId, input, previous, hash'
const BEGINNING = '0'.repeat(64)

/** Adds one link to the chain, inside the transaction of the command it tells of. */
export function appendToJournal(db: Writer, happening: Happening): void {
  const last = db.one(Entry, `SELECT ${FIELDS} FROM journal ORDER BY sequence DESC LIMIT 1`)
  const link = { ...happening, sequence: (last?.sequence ?? 0) + 1, previous: last?.hash ?? BEGINNING }
  db.run(
    `INSERT INTO journal (sequence, at, actor_id, procedure, case_id, input, previous, hash)
     VALUES (@sequence, @at, @actorId, @procedure, @caseId, @input, @previous, @hash)`,
    { ...link, hash: hashOf(link) },
  )
}

/** SHA-256 over every field; a JSON array leaves no doubt where one field ends. */
function hashOf(link: Omit<Entry, 'hash'>): string {
  const { sequence, at, actorId, procedure, caseId, input, previous } = link
  return createHash('sha256')
    .update(JSON.stringify([previous, sequence, at, actorId, procedure, caseId, input]))
    .digest('hex')
}

type Verdict = {
  entries: number
  lastHash: string
  broken: { sequence: number; why: 'hash' | 'previous' | 'sequence' } | null
}

/** Walks the chain from the first entry on and stops at the first that does not fit. */
export function verifyJournal(db: Reader): Verdict {
  let lastHash = BEGINNING
  let count = 0
  for (let after = 0; ;) {
    const page = db.all(
      Entry,
      `SELECT ${FIELDS} FROM journal WHERE sequence > @after ORDER BY sequence LIMIT 1000`,
      { after },
    )
    for (const entry of page) {
      const why = fault(entry, count + 1, lastHash)
      if (why) return { entries: count, lastHash, broken: { sequence: entry.sequence, why } }
      count += 1
      lastHash = entry.hash
    }
    if (page.length < 1000) return { entries: count, lastHash, broken: null }
    after = page.at(-1)?.sequence ?? after
  }
}

function fault(
  entry: Entry,
  expected: number,
  lastHash: string,
): 'hash' | 'previous' | 'sequence' | undefined {
  if (entry.sequence !== expected) return 'sequence'
  if (entry.previous !== lastHash) return 'previous'
  return hashOf(entry) === entry.hash ? undefined : 'hash'
}

/** The last `count` commands on a case, newest first; each of them moved its version on by one. */
export function changesOf(db: Reader, caseId: CaseId, count: number): ChangeSince[] {
  return db.all(
    z.object({ at: z.string(), actor: z.string(), procedure: z.string() }),
    `SELECT j.at, coalesce(c.name, '') AS actor, procedure FROM journal j LEFT JOIN contacts c ON c.id = actor_id
     WHERE j.case_id = @caseId AND procedure NOT LIKE 'papers.%' AND procedure NOT LIKE 'marks.%'
     ORDER BY sequence DESC LIMIT @count`,
    { caseId, count },
  )
}
