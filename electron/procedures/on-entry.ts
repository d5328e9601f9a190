import { Refusal } from '@shared/core/failure'
import type { EntryId } from '@shared/core/ids'
import type { EntryFile } from '@shared/intake/contract'
import type { Entry } from '@shared/intake/entry'

import { adviceOf } from '../db/advice-repo'
import { emergencyOf } from '../db/emergency-repo'
import { handOversOf } from '../db/enforcement-repo'
import { addEntryEvent, entryChangesSince, entryTimeline, wasWorkedOn } from '../db/entry-event-repo'
import { entriesFrom, findEntry, nextEntryVersion } from '../db/entry-repo'
import { stepsOf } from '../db/step-repo'
import type { Reader } from '../db/store'
import { whistlesOf } from '../db/whistle-repo'
import type { Scopes } from '../ipc/dispatch'
import { found } from './refusing'
import { shownEntry } from './shown'

type Scope = Scopes['command']
type Asked = { entryId: EntryId; version: number }

/**
 * A command on one entry of 民情簿: refused as stale when the entry has moved on since the asker saw it, else done,
 * the version moved on by one and the line of its history written. `work` answers what the line says.
 */
export function changeEntry(
  scope: Scope,
  asked: Asked,
  procedure: string,
  work: (entry: Entry) => string,
): Entry {
  const { db, now, actor } = scope
  const entry = found(findEntry(db, asked.entryId), 'entry')
  if (entry.version !== asked.version) {
    const changes = entryChangesSince(db, entry.id, asked.version)
    throw new Refusal({ code: 'stale', version: entry.version, changes })
  }
  const text = work(entry)
  nextEntryVersion(db, entry.id)
  addEntryEvent(db, {
    entryId: entry.id,
    version: entry.version + 1,
    at: now,
    actorId: actor,
    procedure,
    text,
  })
  return entry
}

/** The usual command on an entry, which answers everything about it. */
export function onEntry<I extends Asked>(
  procedure: string,
  work: (scope: Scope, entry: Entry, input: I) => string | void,
) {
  return (scope: Scope, input: I): EntryFile => {
    const { id } = changeEntry(scope, input, procedure, entry => work(scope, entry, input) ?? '')
    return entryFile(scope.db, id)
  }
}

const link = ({ id, stream, receivedAt }: Entry) => ({ id, stream, receivedAt })

export function entryFile(db: Reader, id: EntryId): EntryFile {
  const entry = found(findEntry(db, id), 'entry')
  const from = entry.fromId === null ? undefined : findEntry(db, entry.fromId)
  return {
    entry: shownEntry(entry),
    from: from ? link(from) : null,
    became: entriesFrom(db, id).map(link),
    steps: stepsOf(db, id),
    handOvers: handOversOf(db, id),
    advice: adviceOf(db, id),
    emergency: emergencyOf(db, id),
    whistles: whistlesOf(db, id),
    worked: wasWorkedOn(db, id),
    timeline: entryTimeline(db, id),
  }
}
