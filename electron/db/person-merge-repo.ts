import { EntryId, PartyId, PersonId, type ContactId } from '@shared/core/ids'
import { Correction, MergeLine } from '@shared/persons/contract'
import { PersonFacts } from '@shared/persons/person'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

type NewMerge = {
  keptId: PersonId
  goneId: PersonId
  at: string
  actorId: ContactId
  reason: string
  parties: PartyId[]
  entries: EntryId[]
  before: PersonFacts
  after: PersonFacts
}

/** The other record stays, and says into which it went; whoever meant it means the kept one from now on. */
export function insertMerge(db: Writer, merge: NewMerge): void {
  db.run('UPDATE persons SET merged_into = @keptId, version = version + 1 WHERE id = @goneId', merge)
  db.insert(
    `INSERT INTO person_merges (kept_id, gone_id, at, actor_id, reason, parties, entries, before, after)
     VALUES (@keptId, @goneId, @at, @actorId, @reason, @parties, @entries, @before, @after)`,
    merge,
  )
  db.run('UPDATE parties SET person_id = @keptId WHERE person_id = @goneId', merge)
  db.run('UPDATE entries SET person_id = @keptId WHERE person_id = @goneId', merge)
}

const Merge = z.object({
  id: z.int(),
  keptId: PersonId,
  goneId: PersonId,
  undoneAt: z.string().nullable(),
  parties: json(z.array(PartyId)),
  entries: json(z.array(EntryId)),
  before: json(PersonFacts),
  after: json(PersonFacts),
})
export type Merge = z.infer<typeof Merge>

export const findMerge = (db: Reader, id: number) =>
  db.one(
    Merge,
    `SELECT id, kept_id AS keptId, gone_id AS goneId, undone_at AS undoneAt, parties, entries, before, after
     FROM person_merges WHERE id = @id`,
    { id },
  )

/** What was moved goes back, as far as it still means the kept record. */
export function undoMerge(
  db: Writer,
  merge: Merge,
  by: { at: string; actorId: ContactId; reason: string },
): void {
  const params = { ...merge, ...by }
  db.run('UPDATE persons SET merged_into = NULL, version = version + 1 WHERE id = @goneId', params)
  for (const table of ['parties', 'entries'] as const)
    db.run(
      `UPDATE ${table} SET person_id = @goneId
       WHERE person_id = @keptId AND id IN (SELECT value FROM json_each(@${table}))`,
      params,
    )
  db.run(
    'UPDATE person_merges SET undone_at = @at, undone_by = @actorId, undo_reason = @reason WHERE id = @id',
    params,
  )
}

/** Merges from either record's side, the newest first. */
export function mergesOf(db: Reader, id: PersonId): MergeLine[] {
  return db.all(
    MergeLine,
    `SELECT m.id, kept_id AS keptId, gone_id AS goneId, g.name AS goneName, at, c.name AS actor, reason,
            undone_at AS undoneAt, u.name AS undoneBy
     FROM person_merges m JOIN persons g ON g.id = gone_id JOIN contacts c ON c.id = actor_id
     LEFT JOIN contacts u ON u.id = undone_by
     WHERE kept_id = @id OR gone_id = @id ORDER BY m.id DESC`,
    { id },
  )
}

type NewCorrection = {
  personId: PersonId
  at: string
  actorId: ContactId
  reason: string
  before: object
  after: object
}

export function insertCorrection(db: Writer, correction: NewCorrection): void {
  db.insert(
    `INSERT INTO person_corrections (person_id, at, actor_id, reason, before, after)
     VALUES (@personId, @at, @actorId, @reason, @before, @after)`,
    correction,
  )
}

const CorrectionRow = Correction.omit({ fields: true })
  .extend({ after: json(z.record(z.string(), z.unknown())) })
  .transform(({ after, ...rest }): Correction => ({ ...rest, fields: Object.keys(after) }))

export function correctionsOf(db: Reader, id: PersonId): Correction[] {
  return db.all(
    CorrectionRow,
    `SELECT at, c.name AS actor, reason, after FROM person_corrections p JOIN contacts c ON c.id = actor_id
     WHERE person_id = @id ORDER BY p.id DESC`,
    { id },
  )
}
