import type { TimelineEntry } from '@shared/cases/case-file'
import { TimelineEntry as TimelineEntryShape } from '@shared/cases/case-file'
import type { ChangeSince } from '@shared/core/failure'
import type { ContactId, EntryId } from '@shared/core/ids'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader, Writer } from './store'

type EntryEvent = {
  entryId: EntryId
  version: number
  at: string
  actorId: ContactId
  procedure: string
  text: string
}

export function addEntryEvent(db: Writer, event: EntryEvent): void {
  db.run(
    `INSERT INTO entry_events (entry_id, version, at, actor_id, procedure, text)
     VALUES (@entryId, @version, @at, @actorId, @procedure, @text)`,
    event,
  )
}

/** What happened to an entry, newest first. What was merely typed is kept but not told. */
export function entryTimeline(db: Reader, entryId: EntryId): TimelineEntry[] {
  return db.all(
    TimelineEntryShape,
    `SELECT e.at, e.actor_id AS actorId, c.name AS actor, e.procedure AS event, e.text
     FROM entry_events e JOIN contacts c ON c.id = e.actor_id
     WHERE e.entry_id = @entryId AND e.procedure <> 'intake.fill' ORDER BY e.version DESC`,
    { entryId },
  )
}

/** What others did since a version, newest first. */
export function entryChangesSince(db: Reader, entryId: EntryId, version: number): ChangeSince[] {
  return db.all(
    z.object({ at: z.string(), actor: z.string(), procedure: z.string() }),
    `SELECT e.at, c.name AS actor, e.procedure FROM entry_events e JOIN contacts c ON c.id = e.actor_id
     WHERE e.entry_id = @entryId AND e.version > @version ORDER BY e.version DESC`,
    { entryId, version },
  )
}

/** Whether anything was done with an entry beyond writing it down and saying what it is. */
export function wasWorkedOn(db: Reader, entryId: EntryId): boolean {
  const row = db.one(
    Count,
    `SELECT count(*) AS count FROM entry_events
     WHERE entry_id = @entryId AND procedure NOT IN ('intake.add', 'intake.fill', 'intake.sort')`,
    { entryId },
  )
  return (row?.count ?? 0) > 0
}
