import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'

import { MOST_FILE_BYTES } from '@shared/exchange/table'

import type { ChosenFile } from './host'

/** The same for a path that somebody typed; null when there is no such file. */
export async function readNamed(path: string): Promise<ChosenFile | null> {
  try {
    return (await stat(path)).isFile() ? await readChosen(path) : null
  } catch {
    return null
  }
}

/** Looks at the size first, so that a film chosen by mistake is not read into memory. */
export async function readChosen(path: string): Promise<ChosenFile> {
  const { size } = await stat(path)
  return { name: basename(path), bytes: size > MOST_FILE_BYTES ? null : new Uint8Array(await readFile(path)) }
}
