import { rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** A folder of the desk's own for papers on their way to Word: emptied at start and at the end. */
export type TemporaryFolder = {
  write(name: string, bytes: Uint8Array): Promise<string>
  empty(): void
}

export function temporaryFolder(dataFolder: string): TemporaryFolder {
  const folder = join(dataFolder, 'temporary')
  return {
    async write(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      // A case's title may hold a slash: the name is a name, never a way out of the folder.
      const path = join(folder, basename(name.replaceAll(/[/\\]/g, '_')))
      await writeFile(path, bytes, { mode: 0o600 })
      return path
    },
    empty: () => rmSync(folder, { recursive: true, force: true }),
  }
}
