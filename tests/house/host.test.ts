import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { deskClock } from '../../electron/clock'
import { headlessHost } from '../../electron/headless-host'
import { temporaryFolder } from '../../electron/temporary-folder'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-host-'))
const host = headlessHost({ dataFolder, today: '2026-11-22' })

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

describe('the office’s clock', () => {
  it('lives on the day it was given while the hours pass', () => {
    expect(host.today()).toBe('2026-11-22')
    expect(host.now()).toMatch(/^2026-11-22T\d\d:\d\d$/)
    expect(host.instant()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  it('stands still when it was given a minute', () => {
    expect(deskClock('2026-11-22T09:30').now()).toBe('2026-11-22T09:30')
  })

  it('keeps the local day otherwise', () => {
    const clock = deskClock()
    expect(clock.now().startsWith(clock.today())).toBe(true)
  })
})

describe('the log', () => {
  it('says what went wrong and where, and never about whom', () => {
    host.report(new TypeError('犇喆堃 510104199003071234 lives at 8-2-1501, phone 13800138000'))
    const log = readFileSync(join(dataFolder, 'desk.log'), 'utf8')
    expect(log).toContain('TypeError: … # lives at 8-2-1501, phone #')
    expect(log).toContain('host.test.ts')
    expect(log).not.toMatch(/\p{Script=Han}|\d{5}/u)
  })

  it('names slow procedures with their time', () => {
    host.slow('cases.get', 41.6)
    expect(readFileSync(join(dataFolder, 'desk.log'), 'utf8')).toContain('slow cases.get 42 ms')
  })
})

describe('a desk without a window', () => {
  it('saves papers into its folder', async () => {
    const path = await host.saveFile('../人民调解协议书.docx', new Uint8Array([80, 75]))
    expect(path).toBe(join(dataFolder, 'saved', '人民调解协议书.docx'))
    expect([...readFileSync(join(dataFolder, 'saved', '人民调解协议书.docx'))]).toEqual([80, 75])
  })

  it('says that it cannot print', async () => {
    await expect(host.htmlToPdf('<p>')).rejects.toThrow('needs the desk’s window')
    await expect(host.printHtml('<p>', '')).rejects.toThrow('needs the desk’s window')
  })
})

describe('the temporary folder', () => {
  it('keeps files inside, and forgets them', async () => {
    const temporary = temporaryFolder(dataFolder)
    const path = await temporary.write('../../8栋/9栋.docx', new Uint8Array([1]))
    expect(path).toBe(join(dataFolder, 'temporary', '.._.._8栋_9栋.docx'))
    temporary.empty()
    expect(existsSync(path)).toBe(false)
  })
})
