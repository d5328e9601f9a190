import { z } from 'zod'

import { TimelineEntry } from '../cases/case-file'
import { CaseId, EntryId, OnEntry } from '../core/ids'
import { command, query } from '../core/procedure'
import { Advice } from './advice'
import { STREAMS } from './codes'
import { Emergency } from './emergency'
import { HandOver } from './enforcement'
import { Entry, EntryFields } from './entry'
import { Step } from './loop'
import { Whistle } from './whistle'

/** Another entry, as a link says it. */
const EntryLink = Entry.pick({ id: true, stream: true, receivedAt: true })

/** An entry with what it came from, what became of it and what happened. */
export const EntryFile = z.object({
  entry: Entry,
  from: EntryLink.nullable(),
  became: z.array(EntryLink),
  steps: z.array(Step),
  handOvers: z.array(HandOver),
  advice: z.array(Advice),
  emergency: Emergency.nullable(),
  whistles: z.array(Whistle),
  /** Something was done with it, so its stream stays. */
  worked: z.boolean(),
  timeline: z.array(TimelineEntry),
})
export type EntryFile = z.infer<typeof EntryFile>

/** `unsorted` is what nobody has said the stream of yet. */
export const WHICH = z.enum(['all', 'unsorted', ...STREAMS.codes])
export type Which = z.infer<typeof WHICH>

const Counted = z.object({ all: z.int(), open: z.int() })

export const EntryList = z.object({
  rows: z.array(Entry),
  /** What the stream counts in all, and what of it is not done with. Never added up across streams. */
  counts: z.record(WHICH.exclude(['all']), Counted),
})
export type EntryList = z.infer<typeof EntryList>

export const intakeContract = {
  /** Open ones first, newest first. */
  'intake.list': query(z.object({ which: WHICH, limit: z.int().min(1).max(1000) }), EntryList),
  'intake.get': query(z.object({ id: EntryId }), EntryFile),
  /** Opens an entry with the first field that was filled. */
  'intake.add': command(
    z.object({ stream: STREAMS.schema.nullable(), fields: EntryFields.partial() }),
    EntryFile,
  ),
  'intake.fill': command(OnEntry.extend({ fields: EntryFields.partial() }), EntryFile),
  'intake.sort': command(OnEntry.extend({ stream: STREAMS.schema }), EntryFile),
  /** Answers the new entry, which points back. */
  'intake.become': command(OnEntry.extend({ stream: STREAMS.schema }), EntryFile),
  'intake.toCase': command(OnEntry, EntryFile.extend({ caseId: CaseId })),
  'intake.note': command(OnEntry.extend({ text: z.string().trim().min(1).max(2000) }), EntryFile),
  'intake.close': command(OnEntry.extend({ note: z.string().trim().max(400) }), EntryFile),
  'intake.reopen': command(OnEntry, EntryFile),
}
