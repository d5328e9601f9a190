import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchApp, type RunningApp } from './support/app'
import { askDesk } from './support/ask-desk'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-machine-'))
const settings = { dataFolder, today: '2026-11-22' }
const APPLICATION = { kind: 'application', caseId: 1 }

let app: RunningApp
let page: Page

beforeAll(async () => {
  app = await launchApp(settings)
  page = await app.firstWindow()
})

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

const save = (format: string) => askDesk(page, 'papers.save', { ref: APPLICATION, format }, 1)
const startOf = (path: string) => readFileSync(path).subarray(0, 4).toString()

describe('papers leave the desk', () => {
  it.each([
    ['docx', 'PK\u0003\u0004'],
    ['pdf', '%PDF'],
  ])('as .%s, where the person chose', async (format, start) => {
    const filePath = join(dataFolder, `saved.${format}`)
    await app.answerDialog('showSaveDialog', { canceled: false, filePath })
    expect(await save(format)).toMatchObject({ ok: true, value: { savedAs: filePath } })
    expect(startOf(filePath)).toBe(start)
  })

  it('not at all, when the person changed their mind', async () => {
    await app.answerDialog('showSaveDialog', { canceled: true, filePath: '' })
    expect(await save('docx')).toMatchObject({ ok: true, value: { savedAs: null } })
  })

  it('to the printer, through a window nobody sees', async () => {
    const printing = await askDesk(page, 'papers.print', { ref: APPLICATION }, 1)
    expect(printing).toEqual({ ok: true, value: { printed: true } })
    expect(app.windows()).toEqual([page])
  })

  it('into Word, as a file that is gone when the desk closes', async () => {
    const opening = await askDesk(page, 'papers.open', { ref: APPLICATION }, 1)
    expect(opening).toEqual({ ok: true, value: { opened: true } })
    const [path = ''] = await app.openedPaths()
    expect([basename(path).endsWith('.docx'), startOf(path)]).toEqual([true, 'PK\u0003\u0004'])
    expect(await app.close()).toBe(0)
    expect(existsSync(path)).toBe(false)
  })
})

describe('when the power fails', () => {
  it('what was said to be done is in the register the next time', async () => {
    const first = await launchApp(settings)
    const window = await first.firstWindow()
    const entry = { channel: 'visit', fields: {}, parties: [] }
    const registered = await askDesk(window, 'cases.register', entry, 1)
    expect(registered).toMatchObject({ ok: true })
    const all = await askDesk(window, 'cases.list', { which: 'all' }, 1)
    await first.kill()

    const next = await launchApp(settings)
    expect(await askDesk(await next.firstWindow(), 'cases.list', { which: 'all' }, 1)).toEqual(all)
    expect(await next.close()).toBe(0)
  })
})
