import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { NODE, quietly, ROOT, step } from './step.mjs'

const FOLDER = join(ROOT, 'node_modules', 'electron')
const MEMORY = join(ROOT, '.jieyou', 'electron-fetch.json')
const PATHS = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }

/** Electron's program, if it is on this machine. npm installs only its types and a downloader. */
export function electronBinary() {
  const path = join(FOLDER, 'dist', PATHS[process.platform] ?? 'electron')
  return existsSync(path) && existsSync(join(FOLDER, 'path.txt')) ? path : undefined
}

/** Tries to download it within 20 seconds, and remembers that it tried. */
export function fetchElectron({ again, isSilent }) {
  if (!again && wasTried()) return undefined
  const options = { timeout: 20_000, isSilent }
  step(`fetching Electron ${version()}`, () => quietly(NODE, [join(FOLDER, 'install.js')], options))
  mkdirSync(dirname(MEMORY), { recursive: true })
  writeFileSync(MEMORY, `${JSON.stringify({ version: version() })}\n`)
  return electronBinary()
}

function wasTried() {
  return existsSync(MEMORY) && JSON.parse(readFileSync(MEMORY, 'utf8')).version === version()
}

function version() {
  return JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).version
}
