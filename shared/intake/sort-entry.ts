import { allow, refuse, type Decision } from '../core/decision'
import type { Stream } from './codes'
import type { Entry } from './entry'

export type IntakeRefusal =
  | 'entry-closed'
  | 'entry-open'
  | 'entry-unsorted'
  | 'entry-moved-on'
  | 'entry-says-nothing'
  | 'stream-same'
  | 'consultation-no-case'
  | 'stream-no-case'
  | 'entry-is-case'
  | 'closing-note-missing'

/** What a closed entry says stays; it is opened again first. */
export function mayWrite(entry: Entry): Decision<Entry, IntakeRefusal> {
  if (entry.caseId !== null) return refuse('entry-is-case')
  return entry.closedAt === null ? allow(entry) : refuse('entry-closed')
}

/**
 * Says what an entry is. A slip of the key is put right at once; once something has been done in a stream the entry
 * stays in it and can only become another, so that every stream keeps the count of what once was in it.
 */
export function sortEntry(entry: Entry, stream: Stream, worked: boolean): Decision<Stream, IntakeRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (entry.stream === stream) return refuse('stream-same')
  return entry.stream === null || !worked ? allow(stream) : refuse('entry-moved-on')
}

/** Turns an entry of one stream into a new entry of another that points back to it. */
export function becomeOther(entry: Entry, stream: Stream): Decision<Stream, IntakeRefusal> {
  if (entry.caseId !== null) return refuse('entry-is-case')
  if (entry.stream === null) return refuse('entry-unsorted')
  return entry.stream === stream ? refuse('stream-same') : allow(stream)
}

/** only a 民间纠纷 becomes a case, once, and not before it says what it is about. */
export function mayBecomeCase(entry: Entry): Decision<Entry, IntakeRefusal> {
  if (entry.caseId !== null) return refuse('entry-is-case')
  if (entry.closedAt !== null) return refuse('entry-closed')
  if (entry.stream === null) return refuse('entry-unsorted')
  if (entry.stream === 'advice') return refuse('consultation-no-case')
  if (entry.stream !== 'dispute') return refuse('stream-no-case', { stream: entry.stream })
  return entry.what === '' ? refuse('entry-says-nothing') : allow(entry)
}

/** Done with, in so many words; a dispute is only done with where it did not become a case. */
export function closeEntry(entry: Entry, note: string): Decision<Entry, IntakeRefusal> {
  const open = mayWrite(entry)
  if (!open.allowed) return open
  if (entry.stream === null) return refuse('entry-unsorted')
  return note.trim() === '' ? refuse('closing-note-missing') : allow(entry)
}

/** What has become a case or another entry is gone on with there. */
export function reopenEntry(entry: Entry, became: number): Decision<Entry, IntakeRefusal> {
  if (entry.caseId !== null) return refuse('entry-is-case')
  if (entry.closedAt === null) return refuse('entry-open')
  return became > 0 ? refuse('entry-moved-on') : allow(entry)
}
