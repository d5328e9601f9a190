import type { Contract, Name, RawInput } from '@shared/contract'
import type { Failure } from '@shared/core/failure'
import type { EntryId } from '@shared/core/ids'
import type { EntryFile } from '@shared/intake/contract'

import { client, queries, refreshLists } from '../../app/queries'
import { noteSaved } from '../../app/saved'
import { call, DeskError } from '../../desk'

type OnEntry = { entryId: number; version: number }

/** Every command that names an entry and the version it was made on. */
export type EntryCommand = {
  [N in Name]: Contract[N]['kind'] extends 'command' ? (RawInput<N> extends OnEntry ? N : never) : never
}[Name]
export type EntryInput<N extends EntryCommand> = Omit<RawInput<N>, keyof OnEntry>

/** A command that met somebody else's change and waits for a person to decide. */
export type EntryConflict = {
  failure: Extract<Failure, { code: 'stale' }>
  name: EntryCommand
  decide: (mine: boolean) => void
}

const lasts = new Map<EntryId, Promise<unknown>>()
const conflicts = new Map<EntryId, EntryConflict>()
const listeners = new Set<() => void>()

export const entryConflictOf = (id: EntryId) => conflicts.get(id) ?? null

export function subscribeToEntries(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = () => {
  for (const listener of listeners) listener()
}

/** Puts an answered entry where every page sees it, and lets the lists ask again. */
export async function keepEntryFile(file: EntryFile): Promise<void> {
  const { queryKey } = queries.entry(file.entry.id)
  // An answer still under way could be older than this one.
  await client.cancelQueries({ queryKey })
  client.setQueryData(queryKey, file)
  noteSaved()
  void refreshLists()
}

/** Runs one command after all earlier ones on this entry, on the newest version known then. */
export function runOnEntry<N extends EntryCommand>(
  id: EntryId,
  name: N,
  input: EntryInput<N>,
): Promise<EntryFile | null> {
  const done = (lasts.get(id) ?? Promise.resolve()).then(() => attempt(id, name, input))
  lasts.set(
    id,
    done.catch(() => undefined),
  )
  return done
}

async function attempt<N extends EntryCommand>(
  id: EntryId,
  name: N,
  input: EntryInput<N>,
): Promise<EntryFile | null> {
  for (;;) {
    const { entry } = await client.ensureQueryData(queries.entry(id))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two left out of EntryInput are added here
    const whole = { ...input, entryId: id, version: entry.version } as unknown as RawInput<N>
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every command on an entry answers with its file
      const file = (await call(name, whole)) as EntryFile
      await keepEntryFile(file)
      // 转为 answers the new entry; the old one is asked for anew.
      if (file.entry.id !== id) await client.invalidateQueries({ queryKey: queries.entry(id).queryKey })
      return file
    } catch (error) {
      if (!(error instanceof DeskError) || error.failure.code !== 'stale') throw error
      client.setQueryData(queries.entry(id).queryKey, await call('intake.get', { id }))
      if (!(await ask(id, error.failure, name))) return null
    }
  }
}

/** Waits until a person has chosen between the own change (true) and the other one. */
function ask(id: EntryId, failure: EntryConflict['failure'], name: EntryCommand): Promise<boolean> {
  return new Promise(resolve => {
    const decide = (mine: boolean) => {
      conflicts.delete(id)
      tell()
      resolve(mine)
    }
    conflicts.set(id, { failure, name, decide })
    tell()
  })
}
