import type { EntryId, PartyId, PersonId } from '@shared/core/ids'
import { EntryId as EntryIdShape, PartyId as PartyIdShape } from '@shared/core/ids'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader, Writer } from './store'

/** How many parties and entries mean this person, beside one of them. */
export function othersOf(
  db: Reader,
  id: PersonId,
  { partyId = 0, entryId = 0 }: { partyId?: number; entryId?: number },
): number {
  return (
    db.one(
      Count,
      `SELECT (SELECT count(*) FROM parties WHERE person_id = @id AND id <> @partyId)
            + (SELECT count(*) FROM entries WHERE person_id = @id AND id <> @entryId)
            + (SELECT count(*) FROM person_merges WHERE @id IN (kept_id, gone_id) AND undone_at IS NULL)
            + (SELECT count(*) FROM person_corrections WHERE person_id = @id) AS count`,
      { id, partyId, entryId },
    )?.count ?? 0
  )
}

export function linkParty(db: Writer, partyId: PartyId, personId: PersonId | null): void {
  db.run('UPDATE parties SET person_id = @personId WHERE id = @partyId AND person_id IS NOT @personId', {
    partyId,
    personId,
  })
}

export function linkEntry(db: Writer, entryId: EntryId, personId: PersonId | null): void {
  db.run('UPDATE entries SET person_id = @personId WHERE id = @entryId AND person_id IS NOT @personId', {
    entryId,
    personId,
  })
}

const Id = z.object({ id: z.int() })

/** Which parties and entries mean this person. */
export function linksOf(db: Reader, id: PersonId): { parties: PartyId[]; entries: EntryId[] } {
  return {
    parties: db
      .all(Id, 'SELECT id FROM parties WHERE person_id = @id ORDER BY id', { id })
      .map(each => PartyIdShape.parse(each.id)),
    entries: db
      .all(Id, 'SELECT id FROM entries WHERE person_id = @id ORDER BY id', { id })
      .map(each => EntryIdShape.parse(each.id)),
  }
}

const Shared = z.object({ label: z.string() })

/** A case in which both stand, as people call it; null where there is none. */
export function caseOfBoth(db: Reader, one: PersonId, other: PersonId): string | null {
  const row = db.one(
    Shared,
    `SELECT coalesce(c.number, '未编号') || ' ' || c.title AS label FROM parties a JOIN parties b ON b.case_id = a.case_id
     JOIN cases c ON c.id = a.case_id WHERE a.person_id = @one AND b.person_id = @other LIMIT 1`,
    { one, other },
  )
  return row?.label ?? null
}
