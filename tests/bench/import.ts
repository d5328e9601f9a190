import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ExportAsked } from '@shared/exchange/export'
import { ContactId } from '@shared/core/ids'
import { z } from 'zod'

import { openDesk } from '../../electron/desk'
import type { ChosenFile } from '../../electron/host'
import { headlessHost } from '../../electron/headless-host'
import { seedCommunity } from '../../electron/samples/seed'
import { checkAll, choices } from '../support/importing'
import { inEncoding, messyRegister } from '../support/old-register'
import { figure, type Figure } from './figures'
import { TODAY } from './sample-register'

const ROWS = 10_000
const ROUNDS = 3
const NAMES = ['import.10k', 'import.export-10k', 'import.undo-10k']

const Opened = z.object({
  table: z.object({ token: z.string(), sheets: z.array(z.object({ mapping: z.array(z.any()) })) }),
})

/** An old register of 10,000 rows in GBK: from choosing the file to the last row on disk; then out again as 台账. */
export async function* benchImport(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  if (!NAMES.some(wanted)) return
  const bytes = inEncoding(messyRegister(ROWS).csv, 'GBK')
  const times: Record<'import' | 'export' | 'undo', number[]> = { import: [], export: [], undo: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    const took = await once({ name: '旧簿.csv', bytes })
    times.import.push(took.import)
    times.export.push(took.export)
    times.undo.push(took.undo)
  }
  if (wanted('import.10k')) yield figure('import.10k', times.import, 10_000)
  if (wanted('import.undo-10k')) yield figure('import.undo-10k', times.undo, null)
  if (wanted('import.export-10k')) yield figure('import.export-10k', times.export, null)
}

/** On a register of its own each time, on a real file. */
async function once(file: ChosenFile): Promise<Record<'import' | 'export' | 'undo', number>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jieyou-import-'))
  const host = { ...headlessHost({ dataFolder, today: TODAY }), openFile: async () => file }
  const desk = openDesk({ dataFolder, host })
  const call = async (name: string, input: unknown) => {
    const reply = await desk.dispatch(name, input, 1)
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.failure)}`)
    return reply
  }
  try {
    await seedCommunity(desk.store, TODAY.slice(0, 10))
    const began = performance.now()
    const { table } = Opened.parse((await call('exchange.open', {})).value)
    const mapping = table.sheets[0]?.mapping ?? []
    const defaults = choices({ actor: ContactId.parse(1) }, { withoutNumber: 'make' })
    await checkAll({ call }, { token: table.token, sheet: 0, mapping, choices: defaults })
    await call('exchange.import', { token: table.token, take: [], leave: [] })
    const between = performance.now()
    const whole = {
      form: 'ledger',
      which: 'all',
      year: null,
      purpose: 'own-work',
      remark: '',
      unmasked: false,
    }
    await call('exchange.export', ExportAsked.parse(whole))
    const after = performance.now()
    await call('exchange.undo', { runId: 1 })
    return { import: between - began, export: after - between, undo: performance.now() - after }
  } finally {
    desk.close()
    rmSync(dataFolder, { recursive: true })
  }
}
