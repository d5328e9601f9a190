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

/** A desk on a real file with the sample community in it; `work` gets it, and it is gone afterwards. */
export async function* onSampleRegister<T>(work: (desk: BenchDesk) => AsyncGenerator<T>): AsyncGenerator<T> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jieyou-bench-'))
  const desk = openDesk({ dataFolder, host: headlessHost({ dataFolder, today: TODAY }) })
  try {
    await seedSamples(desk.store, TODAY.slice(0, 10))
    yield* work(benchDesk(desk))
  } finally {
    desk.close()
    rmSync(dataFolder, { recursive: true })
  }
}

/**
 * A desk with as many invented cases as `--rows` asks for; without it, few enough for seconds. `--data` names a folder
 * that is filled once and kept for the next run.
 */
export async function* onFilledRegister<T>(
  work: (desk: BenchDesk, rows: number, wasThere: boolean) => AsyncGenerator<T>,
): AsyncGenerator<T> {
  const kept = option('--data')
  const rows = Number(option('--rows') ?? 2000)
  const dataFolder = kept ?? mkdtempSync(join(tmpdir(), 'jieyou-bench-'))
  const isFilled = existsSync(join(dataFolder, 'register.sqlite'))
  const desk = openDesk({ dataFolder, host: headlessHost({ dataFolder, today: TODAY }) })
  try {
    if (!isFilled) await fillRegister(desk.store, rows, TODAY.slice(0, 10))
    desk.store.pragma('wal_checkpoint(TRUNCATE)')
    yield* work(benchDesk(desk), rows, isFilled)
  } finally {
    desk.close()
    if (kept === undefined) rmSync(dataFolder, { recursive: true })
  }
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

export type BenchDesk = ReturnType<typeof benchDesk>

/** Calls that must succeed, since a refusal answered quickly would be no figure. */
function benchDesk(desk: Desk) {
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
