import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Host } from './host'

const HASH = /^[0-9a-f]{64}$/
const ENDING = /^[a-z0-9]{1,5}$/

/** Files that are evidence, in a folder of the register's: each under its own SHA-256, so that none can be exchanged unseen. */
export function keptFiles(dataFolder: string): Pick<Host, 'keepFile' | 'keptFile'> {
  const place = (sha256: string, ending: string) => {
    if (!HASH.test(sha256) || !ENDING.test(ending)) throw new Error('A kept file is named by its hash')
    return { folder: join(dataFolder, 'files', sha256.slice(0, 2)), name: `${sha256}.${ending}` }
  }
  return {
    async keepFile(sha256, ending, bytes) {
      const { folder, name } = place(sha256, ending)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // Under its own name only when it is whole.
      await writeFile(join(folder, `${name}.part`), bytes, { mode: 0o600, flush: true })
      await rename(join(folder, `${name}.part`), join(folder, name))
    },
    async keptFile(sha256, ending) {
      const { folder, name } = place(sha256, ending)
      try {
        const bytes = new Uint8Array(await readFile(join(folder, name)))
        return createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : null
      } catch {
        return null
      }
    },
  }
}
