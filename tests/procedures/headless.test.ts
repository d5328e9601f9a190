import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import { contract } from '@shared/contract'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'jieyou-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const Out = z.object({ stdout: z.string(), code: z.number().default(0) })

async function desk(...args: string[]) {
  const command = [
    '--import',
    './electron/dev/resolve.mjs',
    'electron/cli/desk.ts',
    ...args,
    '--data',
    folder,
    '--today',
    '2026-11-24T09:00',
  ]
  const run = promisify(execFile)(process.execPath, command, { cwd: root }).catch((error: unknown) => error)
  const { stdout, code } = Out.parse(await run)
  return { code, answer: stdout === '' ? null : (JSON.parse(stdout) as unknown) }
}

describe('the desk without a window', () => {
  it('names every procedure of the contract', async () => {
    const { answer } = await desk('names')
    expect(
      z
        .array(z.object({ name: z.string() }))
        .parse(answer)
        .map(each => each.name),
    ).toEqual(Object.keys(contract))
  })

  it('tells the shape of a question and its answer', async () => {
    const { answer } = await desk('schema', 'cases.accept')
    expect(answer).toMatchObject({
      kind: 'command',
      input: { type: 'object', properties: { caseId: { type: 'integer' } } },
      output: { type: 'object' },
    })
    expect((await desk('schema', 'no.such')).code).toBe(2)
    expect((await desk('dance')).code).toBe(2)
  })

  it('seeds, answers, refuses and verifies', async () => {
    expect((await desk('seed')).answer).toEqual({ seeded: true })
    const listed = await desk('call', 'cases.list', '{"which":"all"}')
    expect(listed).toMatchObject({ code: 0, answer: { ok: true } })
    const refused = await desk('call', 'cases.fill', '{"caseId":1,"version":0,"fields":{}}')
    expect(refused).toMatchObject({ code: 1, answer: { ok: false, failure: { code: 'stale' } } })
    expect(await desk('verify')).toMatchObject({ code: 0, answer: { value: { broken: null } } })
  })
})
