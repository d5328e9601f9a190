import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerRequest, CONTENT_SECURITY_POLICY } from '../../electron/shell/answer-request'
import { paperShelf } from '../../electron/shell/paper-shelf'

const above = mkdtempSync(join(tmpdir(), 'desk-files-'))
const folder = join(above, 'renderer')
const papers = paperShelf()
const ask = (address: string) => answerRequest(folder, papers, address)

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '<!doctype html>')
  writeFileSync(join(folder, 'assets/main.js'), 'export {}')
  writeFileSync(join(above, 'register.sqlite'), 'secret')
  mkdirSync(join(above, 'renderer-other'))
  writeFileSync(join(above, 'renderer-other/file.js'), 'secret')
})

afterAll(() => rmSync(above, { recursive: true, force: true }))

describe('what the window may load', () => {
  it('serves the built files with their types and the policy', async () => {
    const page = await ask('desk://app/index.html')
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    const script = await ask('desk://app/assets/main.js')
    expect([await script.text(), script.headers.get('content-type')]).toEqual([
      'export {}',
      'text/javascript; charset=utf-8',
    ])
  })

  it.each([
    'desk://app/../register.sqlite',
    'desk://app/%2e%2e/register.sqlite',
    'desk://app/..%2fregister.sqlite',
    'desk://app/assets/..%2f..%2fregister.sqlite',
    'desk://app/..%2frenderer-other/file.js',
    'desk://app/%00',
    'desk://app/%zz',
    'desk://app/',
    'desk://app/assets',
    'desk://app/missing.js',
    'desk://other/index.html',
    'https://app/index.html',
    'no address',
  ])('answers nothing for %s', async address => {
    const answer = await ask(address)
    expect([answer.status, await answer.text()]).toEqual([404, ''])
  })

  it('allows neither inline nor foreign scripts and styles', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/)
    expect(CONTENT_SECURITY_POLICY).toContain(`default-src 'none'`)
  })

  it('shows a paper under its own address until it is taken off the shelf', async () => {
    const paper = papers.put('<p>协议书</p>')
    const shown = await ask(paper.address)
    expect([shown.status, await shown.text()]).toEqual([200, '<p>协议书</p>'])
    expect(shown.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    paper.remove()
    expect((await ask(paper.address)).status).toBe(404)
  })
})
