import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Name, RawInput } from '@shared/contract'
import { CaseFile } from '@shared/cases/case-file'

import { openDesk, type Desk } from '../../electron/desk'
import { headlessHost } from '../../electron/headless-host'
import { seedSamples } from '../../electron/samples/seed'
import { fillRegister } from './synthetic-register'

export const TODAY = '2026-11-24T09:00'

export const openBenchDesk = (dataFolder: string): Desk =>
  openDesk({ dataFolder, host: headlessHost({ dataFolder, today: TODAY }) })

/** A desk on a real file with the sample community in it; `work` gets it, and it is gone afterwards. */
export async function* onSampleRegister<T>(work: (desk: BenchDesk) => AsyncGenerator<T>): AsyncGenerator<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jieyou-bench-'))
  const desk = openBenchDesk(dataFolder)
  try {
    await seedSamples(desk.store, TODAY.slice(0, 10))
    yield* work(benchDesk(desk))
  } finally {
    desk.close()
    rmSync(dataFolder, { recursive: true })
  }
}

type Register = {
  rows: number
  /** A folder that is filled once and kept for the next run. */
  kept?: string | undefined
}

/** A desk with so many invented cases; a process that has filled one opens it anew, as every day begins. */
export async function* withRegister<T>(
  { rows, kept }: Register,
  work: (desk: BenchDesk, dataFolder: string) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const dataFolder = kept ?? mkdtempSync(join(tmpdir(), 'jieyou-bench-'))
  try {
    if (!existsSync(join(dataFolder, 'register.sqlite'))) {
      const filling = openBenchDesk(dataFolder)
      await fillRegister(filling.store, rows, TODAY.slice(0, 10))
      filling.close()
    }
    const desk = openBenchDesk(dataFolder)
    try {
      yield* work(benchDesk(desk), dataFolder)
    } finally {
      desk.close()
    }
  } finally {
    if (kept === undefined) rmSync(dataFolder, { recursive: true })
  }
}

export type BenchDesk = ReturnType<typeof benchDesk>

/** Calls that must succeed, since a refusal answered quickly would be no figure. */
export function benchDesk(desk: Desk) {
  const call = async <N extends Name>(name: N, input: RawInput<N>): Promise<unknown> => {
    const reply = await desk.dispatch(name, input, 1)
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.failure)}`)
    return reply.value
  }
  return {
    store: desk.store,
    call,
    file: async <N extends Name>(name: N, input: RawInput<N>) => CaseFile.parse(await call(name, input)),
  }
}
