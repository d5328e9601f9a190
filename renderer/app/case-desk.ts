import type { Contract, Name, RawInput } from '@shared/contract'
import type { CaseFile } from '@shared/cases/case-file'
import type { Failure } from '@shared/core/failure'
import type { CaseId } from '@shared/core/ids'

import { call, DeskError } from '../desk'
import { client, keepCaseFile, queries } from './queries'
import { noteSaved } from './saved'

/** Every command that names a case and the version it was made on. */
export type CaseCommand = {
  [N in Name]: Contract[N]['kind'] extends 'command'
    ? RawInput<N> extends { caseId: number; version: number }
      ? N
      : never
    : never
}[Name]
export type CaseInput<N extends CaseCommand> = Omit<RawInput<N>, 'caseId' | 'version'>

export type StaleFailure = Extract<Failure, { code: 'stale' }>
/** A command that met somebody else's change and waits for a person to decide. */
export type Conflict = {
  failure: StaleFailure
  name: CaseCommand
  input: object
  decide: (mine: boolean) => void
}

/** The older version that a change stands on, if any. */
export type Since = () => number | undefined

type CaseQueue = { last: Promise<unknown>; version: number; conflict: Conflict | null; waiting: number }

const queues = new Map<CaseId, CaseQueue>()
const listeners = new Set<() => void>()

function queueOf(id: CaseId): CaseQueue {
  const found = queues.get(id)
  if (found) return found
  const made: CaseQueue = { last: Promise.resolve(), version: 0, conflict: null, waiting: 0 }
  queues.set(id, made)
  return made
}

export const conflictOf = (id: CaseId) => queues.get(id)?.conflict ?? null
export const waitingOf = (id: CaseId) => queues.get(id)?.waiting ?? 0

export function subscribeToCases(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = () => {
  for (const listener of listeners) listener()
}

/**
 * Runs one command after all earlier ones on this case, on the newest version known then; or, when its turn
 * comes, on the version `since`, where what was typed stands on a text that somebody else has changed. Null when the
 * other change stays.
 */
export function runOnCase<N extends CaseCommand>(
  id: CaseId,
  name: N,
  input: CaseInput<N>,
  since?: Since,
): Promise<CaseFile | null> {
  const queue = queueOf(id)
  queue.waiting += 1
  tell()
  const done = queue.last.then(() => attempt(id, name, input, since))
  queue.last = done
    .catch(() => undefined)
    .finally(() => {
      queue.waiting -= 1
      tell()
    })
  return done
}

async function attempt<N extends CaseCommand>(
  id: CaseId,
  name: N,
  input: CaseInput<N>,
  since?: Since,
): Promise<CaseFile | null> {
  const queue = queueOf(id)
  for (let basis = since?.(); ; basis = undefined) {
    const version = basis ?? Math.max(queue.version, await knownVersion(id))
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the two left out of CaseInput are added here
    const whole = { ...input, caseId: id, version } as unknown as RawInput<N>
    try {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every command on a case answers with its file
      const file = (await call(name, whole)) as CaseFile
      queue.version = file.case.version
      await keepCaseFile(file)
      noteSaved()
      return file
    } catch (error) {
      if (!(error instanceof DeskError) || error.failure.code !== 'stale') throw error
      await keepCaseFile(await call('cases.get', { id }))
      if (!(await ask(queue, error.failure, name, input))) return null
    }
  }
}

async function knownVersion(id: CaseId): Promise<number> {
  const { case: filed } = await client.ensureQueryData(queries.case(id))
  return filed.version
}

/** Waits until a person has chosen between the own change (true) and the other one. */
function ask(queue: CaseQueue, failure: StaleFailure, name: CaseCommand, input: object): Promise<boolean> {
  return new Promise(resolve => {
    const decide = (mine: boolean) => {
      queue.conflict = null
      tell()
      resolve(mine)
    }
    queue.conflict = { failure, name, input, decide }
    tell()
  })
}
