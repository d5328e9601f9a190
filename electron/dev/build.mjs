import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { environment, NODE, quietly, ROOT, step } from './step.mjs'

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
]
const STAMP = join(ROOT, 'out', 'sources.sha256')
const VITE = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')

/** Builds out/ when a source changed since the last time. */
export function build() {
  const now = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return
  const env = environment({ withTools: true })
  if (!step('electron-vite build', () => quietly(NODE, [VITE, 'build'], { env }))) process.exit(1)
  writeFileSync(STAMP, now)
}

/** Sizes and times are enough to notice a change, and are read in a moment. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of SOURCES) note(join(ROOT, source), hash)
  return hash.digest('hex')
}

function note(path, hash) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) for (const name of readdirSync(path).toSorted()) note(join(path, name), hash)
  else if (stat) hash.update(`${path} ${stat.size} ${stat.mtimeMs}\n`)
}
