import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'

/** A person on the stand-in has no dialog to look at: files go to Downloads, and the terminal says so. */
export function downloadPath(name: string): string {
  const folder = join(homedir(), 'Downloads')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, basename(name.replaceAll(/[/\\]/g, '_')))
  process.stdout.write(`存到 ${path}\n`)
  return path
}
