import type { EntryId } from '@shared/core/ids'
import type { Stream } from '@shared/intake/codes'
import type { EntryFile } from '@shared/intake/contract'
import { blankEntry, type EntryFields } from '@shared/intake/entry'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'

import { queries } from '../../app/queries'
import { call, failureOf } from '../../desk'
import { failureText } from '../../wording/failure-text'
import {
  entryConflictOf,
  keepEntryFile,
  runOnEntry,
  subscribeToEntries,
  type EntryCommand,
  type EntryConflict,
  type EntryInput,
} from './entry-desk'

export type EntryState = {
  entryId: EntryId | null
  file: EntryFile | null
  fields: EntryFields
  stream: Stream | null
  /** Done with, or a case by now: only to be read. */
  closed: boolean
  conflict: EntryConflict | null
  sentence: string | null
  write: (fields: Partial<EntryFields>) => void
  choose: (stream: Stream) => void
  /** Null when the desk refused; `sentence` then says why. */
  run: <N extends EntryCommand>(name: N, input: EntryInput<N>) => Promise<EntryFile | null>
}

/** One entry of 民情簿: in the register from its first field on, and saved field by field from then. */
export function useEntry(entryId: EntryId | null, now: string, onOpened: (id: EntryId) => void): EntryState {
  const { data } = useQuery({ ...queries.entry(entryId ?? NONE), enabled: entryId !== null })
  const file = entryId === null ? null : (data ?? null)
  const [refused, setRefused] = useState<string | null>(null)
  const opening = useRef<Promise<EntryFile | null> | null>(null)
  const mounted = useRef(true)
  useEffect(() => {
    mounted.current = true
    return () => {
      mounted.current = false
    }
  }, [])
  const conflict = useSyncExternalStore(subscribeToEntries, () =>
    entryId === null ? null : entryConflictOf(entryId),
  )

  const guarded = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      const answer = await work()
      setRefused(null)
      return answer
    } catch (error) {
      setRefused(failureText(failureOf(error)))
      return null
    }
  }
  const open = (fields: Partial<EntryFields>, stream: Stream | null) =>
    guarded(async () => {
      const opened = await call('intake.add', { stream, fields })
      await keepEntryFile(opened)
      if (mounted.current) onOpened(opened.entry.id)
      return opened
    }).then(opened => {
      if (opened === null) opening.current = null
      return opened
    })
  /** The first change opens the entry; whatever is typed meanwhile waits for it. */
  const change = (
    fields: Partial<EntryFields>,
    stream: Stream | null,
    later: (id: EntryId) => Promise<unknown>,
  ) => {
    if (entryId !== null) return void guarded(() => later(entryId))
    if (opening.current === null) {
      opening.current = open(fields, stream)
      return undefined
    }
    return void opening.current.then(opened => opened && guarded(() => later(opened.entry.id)))
  }

  return {
    entryId,
    file,
    fields: file?.entry ?? blankEntry(now),
    stream: file?.entry.stream ?? null,
    closed: file !== null && file.entry.closedAt !== null,
    conflict,
    sentence: refused,
    write: fields => change(fields, null, id => runOnEntry(id, 'intake.fill', { fields })),
    choose: stream => change({}, stream, id => runOnEntry(id, 'intake.sort', { stream })),
    run: (name, input) =>
      entryId === null ? Promise.resolve(null) : guarded(() => runOnEntry(entryId, name, input)),
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a disabled query still wants a key
const NONE = 0 as EntryId
