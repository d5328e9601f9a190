import { EntryId, type CaseId, type ContactId } from '@shared/core/ids'
import type { Which } from '@shared/intake/contract'
import type { Stream } from '@shared/intake/codes'
import { Entry, type EntryFields } from '@shared/intake/entry'
import { z } from 'zod'

import { initialsOf } from './pinyin'
import type { Reader, Writer } from './store'

const EntryRow = Entry.omit({ place: true })
  .extend({ estate: z.string(), building: z.string(), room: z.string(), placeText: z.string() })
  .transform(({ estate, building, room, placeText, ...rest }) => ({
    ...rest,
    place: { estate, building, room, text: placeText },
  }))

const ENTRY = `
  SELECT id, version, stream, need, name, phone, person_id AS personId, estate, building, room, place_text AS placeText, what, channel, sender,
         urgency, received_at AS receivedAt, registrar_id AS registrarId, from_id AS fromId, case_id AS caseId,
         closed_at AS closedAt, closing_note AS closingNote
  FROM entries`

export function findEntry(db: Reader, id: EntryId): Entry | undefined {
  return db.one(EntryRow, `${ENTRY} WHERE id = @id`, { id })
}

/** The entries that grew out of this one. */
export function entriesFrom(db: Reader, id: EntryId): Entry[] {
  return db.all(EntryRow, `${ENTRY} WHERE from_id = @id ORDER BY id`, { id })
}

const SCOPES: Readonly<Record<'all' | 'unsorted' | 'stream', string>> = {
  all: '1',
  unsorted: 'stream IS NULL',
  stream: 'stream = @which',
}

/** What is not done with first, newest first. */
export function listEntries(db: Reader, which: Which, limit: number): Entry[] {
  const scope = SCOPES[which === 'all' || which === 'unsorted' ? which : 'stream']
  const order = 'ORDER BY received_at DESC, id DESC LIMIT @limit'
  const open = db.all(EntryRow, `${ENTRY} WHERE closed_at IS NULL AND ${scope} ${order}`, { which, limit })
  if (open.length === limit) return open
  const left = { which, limit: limit - open.length }
  return [...open, ...db.all(EntryRow, `${ENTRY} WHERE closed_at IS NOT NULL AND ${scope} ${order}`, left)]
}

const CountRow = z.object({ stream: Entry.shape.stream, all: z.int(), open: z.int() })

export function countEntries(db: Reader): z.infer<typeof CountRow>[] {
  return db.all(
    CountRow,
    'SELECT stream, count(*) AS "all", count(*) - count(closed_at) AS open FROM entries GROUP BY stream',
  )
}

const columns = (fields: EntryFields) => ({
  ...fields,
  initials: initialsOf(fields.name),
  estate: fields.place.estate,
  building: fields.place.building,
  room: fields.place.room,
  placeText: fields.place.text,
})

type Opening = { stream: Stream | null; registrarId: ContactId; fromId: EntryId | null }

export function insertEntry(db: Writer, fields: EntryFields, opening: Opening): EntryId {
  return EntryId.parse(
    db.insert(
      `INSERT INTO entries (stream, need, name, initials, phone, estate, building, room, place_text, what, channel,
         sender, urgency, received_at, registrar_id, from_id)
       VALUES (@stream, @need, @name, @initials, @phone, @estate, @building, @room, @placeText, @what, @channel,
         @sender, @urgency, @receivedAt, @registrarId, @fromId)`,
      { ...columns(fields), ...opening },
    ),
  )
}

export function saveEntry(db: Writer, id: EntryId, fields: EntryFields): void {
  db.run(
    `UPDATE entries SET need = @need, name = @name, initials = @initials, phone = @phone, estate = @estate,
       building = @building, room = @room, place_text = @placeText, what = @what, channel = @channel, sender = @sender,
       urgency = @urgency, received_at = @receivedAt
     WHERE id = @id`,
    { ...columns(fields), id },
  )
}

export function saveStream(db: Writer, id: EntryId, stream: Stream): void {
  db.run(
    `UPDATE entries SET stream = @stream, need = CASE @stream WHEN 'request' THEN need END WHERE id = @id`,
    { id, stream },
  )
}

/** Closes an entry, or opens it again where `closedAt` is null. */
export function saveClosing(
  db: Writer,
  id: EntryId,
  closing: { closedAt: string | null; closingNote: string; caseId: CaseId | null },
): void {
  db.run(
    'UPDATE entries SET closed_at = @closedAt, closing_note = @closingNote, case_id = @caseId WHERE id = @id',
    { ...closing, id },
  )
}

/** Every command on an entry moves its version on by exactly one. */
export function nextEntryVersion(db: Writer, id: EntryId): void {
  db.run('UPDATE entries SET version = version + 1 WHERE id = @id', { id })
}
