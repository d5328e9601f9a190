import { defined } from '@shared/core/defined'
import type { EntryId } from '@shared/core/ids'
import { STREAMS, type Stream } from '@shared/intake/codes'
import type { EntryList } from '@shared/intake/contract'
import { blankEntry, type EntryFields } from '@shared/intake/entry'
import {
  becomeOther,
  closeEntry,
  mayBecomeCase,
  mayWrite,
  reopenEntry,
  sortEntry,
} from '@shared/intake/sort-entry'
import { toRegistration } from '@shared/intake/to-registration'

import { emergencyOf } from '../db/emergency-repo'
import { addEntryEvent, wasWorkedOn } from '../db/entry-event-repo'
import {
  countEntries,
  entriesFrom,
  insertEntry,
  listEntries,
  saveClosing,
  saveEntry,
  saveStream,
} from '../db/entry-repo'
import type { Reader } from '../db/store'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { changeEntry, entryFile, onEntry } from './on-entry'
import { entryOf, linkEntryPerson } from './entry-person'
import { orRefuse } from './refusing'
import { registerCase } from './register-case'
import { shownEntry } from './shown'

export const intake = {
  'intake.list': ({ db }, { which, limit }) => ({
    rows: listEntries(db, which, limit).map(shownEntry),
    counts: counts(db),
  }),

  'intake.get': ({ db }, { id }) => entryFile(db, id),

  'intake.add': (scope, { stream, fields }) => {
    const id = openEntry(scope, { ...blankEntry(scope.now), ...defined(fields) }, stream, null)
    return entryFile(scope.db, id)
  },

  'intake.fill': onEntry('intake.fill', (scope, entry, { fields }) => {
    orRefuse(mayWrite(entry))
    const written = entryOf(scope.db, { ...entry, ...defined(fields) }, entry)
    saveEntry(scope.db, entry.id, written)
    linkEntryPerson(scope, entry.id, written, entry)
  }),

  'intake.sort': onEntry('intake.sort', ({ db }, entry, { stream }) => {
    saveStream(db, entry.id, orRefuse(sortEntry(entry, stream, wasWorkedOn(db, entry.id))))
    return STREAMS.words[stream]
  }),

  'intake.become': (scope, { stream, ...asked }) => {
    const { db, now } = scope
    let next = asked.entryId
    changeEntry(scope, asked, 'intake.become', entry => {
      orRefuse(becomeOther(entry, stream))
      next = openEntry(scope, { ...entry, need: null }, stream, entry.id)
      if (entry.closedAt === null) saveClosing(db, entry.id, { closedAt: now, closingNote: '', caseId: null })
      return `转为${STREAMS.words[stream]}，第${next}条`
    })
    return entryFile(db, next)
  },

  'intake.toCase': (scope, asked) => {
    const { db, now } = scope
    const moved: { caseId?: ReturnType<typeof registerCase> } = {}
    changeEntry(scope, asked, 'intake.toCase', entry => {
      const start = toRegistration(orRefuse(mayBecomeCase(entry)), emergencyOf(db, entry.id))
      moved.caseId = registerCase(scope, start, `由民情簿第${entry.id}条转来`)
      saveClosing(db, entry.id, { closedAt: now, closingNote: '', caseId: moved.caseId })
      return ''
    })
    const file = entryFile(db, asked.entryId)
    if (moved.caseId === undefined) throw new Error('The entry did not become a case')
    return { ...file, caseId: moved.caseId }
  },

  'intake.note': onEntry('intake.note', (_scope, _entry, { text }) => text),

  'intake.close': onEntry('intake.close', ({ db, now }, entry, { note }) => {
    orRefuse(closeEntry(entry, note))
    saveClosing(db, entry.id, { closedAt: now, closingNote: note, caseId: null })
    return note
  }),

  'intake.reopen': onEntry('intake.reopen', ({ db }, entry) => {
    orRefuse(reopenEntry(entry, entriesFrom(db, entry.id).length))
    saveClosing(db, entry.id, { closedAt: null, closingNote: '', caseId: null })
  }),
} satisfies Pick<Handlers, Exclude<Extract<keyof Handlers, `intake.${string}`>, 'intake.near'>>

/** Writes a new entry with the first line of its history. */
function openEntry(
  { db, now, today, actor }: Scopes['command'],
  given: EntryFields,
  stream: Stream | null,
  fromId: EntryId | null,
): EntryId {
  const fields = entryOf(db, given, null)
  const id = insertEntry(db, fields, { stream, registrarId: actor, fromId })
  linkEntryPerson({ db, today }, id, fields, null)
  const text = [stream && STREAMS.words[stream], fromId && `由第${fromId}条转来`].filter(Boolean).join('，')
  addEntryEvent(db, { entryId: id, version: 0, at: now, actorId: actor, procedure: 'intake.add', text })
  return id
}

function counts(db: Reader): EntryList['counts'] {
  const rows = countEntries(db)
  const of = (stream: Stream | null) => {
    const row = rows.find(each => each.stream === stream)
    return { all: row?.all ?? 0, open: row?.open ?? 0 }
  }
  return {
    unsorted: of(null),
    advice: of('advice'),
    request: of('request'),
    violation: of('violation'),
    hazard: of('hazard'),
    dispute: of('dispute'),
  }
}
