import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What Java's own XML signatures say of each file: 'core true parts 11/11', once a signature. Debian's
 * default-jre-headless runs the source file as it is: its modules hold the compiler too.
 */
export function askJdk(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'jdk-judge-'))
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    const judge = join(import.meta.dirname, 'JdkJudge.java')
    const said = execFileSync('java', ['-Dfile.encoding=UTF-8', judge, ...paths], {
      encoding: 'utf8',
      timeout: 120_000,
    })
    const lines = said.trim().split('\n')
    return new Map(lines.map(line => line.split(/ (.*)/s)).map(([name = '', words = '']) => [name, words]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
