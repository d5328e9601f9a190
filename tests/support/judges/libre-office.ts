import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const MACRO = join(import.meta.dirname, 'LibreOfficeJudge.xba')

/** What LibreOffice says of the signatures of each file: 'found True True', 'found False', 'error …'. */
export function askLibreOffice(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'libre-judge-'))
  try {
    const profile = join(folder, 'profile')
    const papers = join(folder, 'papers')
    mkdirSync(papers)
    for (const [name, bytes] of files) writeFileSync(join(papers, `${name}.docx`), bytes)
    const office = (...args: string[]) =>
      execFileSync(
        'soffice',
        ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...args],
        { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 },
      )
    office('--terminate_after_init')
    const library = join(profile, 'user/basic/Standard')
    if (!existsSync(library)) throw new Error('LibreOffice made no profile')
    const list = join(library, 'script.xlb')
    writeFileSync(list, readFileSync(list, 'utf8').replace('"Module1"', '"Judge"'))
    cpSync(MACRO, join(library, 'Judge.xba'))
    office(`macro:///Standard.Judge.Main("${papers}")`)
    const lines = readFileSync(join(papers, 'verdict.txt'), 'utf8').trim().split('\n')
    if (lines.length !== files.size) throw new Error('LibreOffice did not judge every file')
    return new Map(
      lines.map(line => line.trim().split(/\.docx (.*)/s)).map(([name = '', said = '']) => [name, said]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
