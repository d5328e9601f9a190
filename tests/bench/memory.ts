import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

import { z } from 'zod'

import type { Figure } from './figures'

const ROOT = join(import.meta.dirname, '../..')
const Held = z.object({ rss: z.number(), peak: z.number() })

/** What a process holds that has opened this register and answered every kind of question, in MB. */
export async function* benchMemory(
  dataFolder: string,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  if (!wanted('memory')) return
  const asked = [
    '--import',
    './electron/dev/resolve.mjs',
    'tests/bench/memory-of.ts',
    dataFolder,
    String(rows),
  ]
  const held = Held.parse(JSON.parse(execFileSync(process.execPath, asked, { cwd: ROOT, encoding: 'utf8' })))
  yield { name: 'memory', ratio: held.rss, target_ratio: 200, of: 'MB' }
  yield { name: 'memory.peak', ratio: held.peak, target_ratio: null, of: 'MB' }
}
