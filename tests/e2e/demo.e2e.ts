import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'

import { packageCheck } from '../../electron/documents/package-check'
import { ROOT } from './support/app'

const out = mkdtempSync(join(tmpdir(), 'jieyou-demo-test-'))
afterAll(() => rmSync(out, { recursive: true }))

const Summary = z.object({
  case: z.string(),
  agreement: z.string(),
  stage: z.string(),
  days: z.record(z.string(), z.string()),
  parties: z.array(z.string()),
  journal: z.object({ broken: z.null() }),
  papers: z.array(z.object({ file: z.string(), sha256: z.string() })),
  pictures: z.array(z.string()),
})

it(
  'walks four parties from the counter to the archive and leaves what it promises',
  { timeout: 150_000 },
  async () => {
    const command = [
      '--import',
      './electron/dev/resolve.mjs',
      'tests/demo/demo.ts',
      '--out',
      out,
      '--today',
      '2026-11-24',
    ]
    await promisify(execFile)(process.execPath, command, { cwd: ROOT })
    const told = Summary.parse(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')))
    expect(told).toMatchObject({
      case: '（2026）榕人调字第0024号',
      agreement: '（2026）榕人调协字第0013号',
      stage: 'archived',
      days: { effective: '2026-11-24', confirmationUntil: '2026-12-24', archived: '2026-11-24' },
      parties: ['甲方一 陈喆堃', '甲方二 古丽努尔·阿卜杜热合曼', '乙方一 何立峰', '乙方二 牛犇'],
    })
    expect(told.papers.map(each => each.file)).toEqual(readdirSync(join(out, 'papers')))
    for (const { file } of told.papers.filter(each => each.file.endsWith('.docx')))
      expect(packageCheck(readFileSync(join(out, 'papers', file)))).toEqual([])
    expect(told.pictures).toHaveLength(50)
    expect(readdirSync(out)).toContain('register.sqlite')
  },
)
