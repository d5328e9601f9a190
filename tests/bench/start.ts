import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { launchApp } from '../e2e/support/app'
import { figure, type Figure } from './figures'
import { TODAY } from './sample-register'

const ROUNDS = 5

/** The built app from nothing to the first screen that takes input, on a register that is already there. */
export async function* benchStart(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  if (!wanted('start.interactive')) return
  const dataFolder = mkdtempSync(join(tmpdir(), 'jieyou-start-'))
  try {
    await startOnce(dataFolder)
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) times.push(await startOnce(dataFolder))
    yield figure('start.interactive', times, 2500)
  } finally {
    rmSync(dataFolder, { recursive: true })
  }
}

async function startOnce(dataFolder: string): Promise<number> {
  const began = performance.now()
  const app = await launchApp({ dataFolder, today: TODAY })
  const page = await app.firstWindow()
  await page.getByText('沈玉兰').first().waitFor()
  const took = performance.now() - began
  await app.close()
  return took
}
