import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readTable } from '../../electron/exchange/read-table'
import { choose, main } from '../demo/hands'
import { inEncoding, messyRegister } from '../support/old-register'
import { launchApp, type RunningApp } from './support/app'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-exchange-'))
const oldRegister = join(dataFolder, '旧登记簿.csv')
const exported = join(dataFolder, '台账.xlsx')

let app: RunningApp
let page: Page

beforeAll(async () => {
  writeFileSync(oldRegister, inEncoding(messyRegister(2000).csv, 'GBK'))
  app = await launchApp({ dataFolder, today: '2026-11-24T09:00', size: { width: 1366, height: 768 } })
  page = await app.firstWindow()
  page.setDefaultTimeout(12_000)
  await page.getByText('沈玉兰').first().click()
  await main(page).waitFor()
})

afterAll(async () => {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

const onward = () => page.keyboard.press('Control+Enter')

/** By pinyin through the palette, as somebody without a mouse would. */
async function goToExchange(): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.palette-input:focus').waitFor()
  await page.keyboard.type('drjdj')
  await page
    .getByRole('option', { name: /导入旧登记簿/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '导入和导出' }).waitFor()
}

describe('an old register of 2,000 rows in GBK', () => {
  it('comes in by keyboard: file, columns, choices, doubtful rows, import, report', async () => {
    await goToExchange()
    await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [oldRegister] })
    await onward()
    await page.getByText('GBK 文字，2,000 行').waitFor()
    expect(
      await page
        .getByRole('button', { name: /申请人是什么/ })
        .first()
        .textContent(),
    ).toContain('申请人')

    // Nothing goes on before the committee has said what the file does not.
    await onward()
    await page.getByText('还没有选案件来源、记在谁名下、保管期限').waitFor()
    await page.getByRole('radiogroup', { name: '案件来源' }).getByRole('radio').first().focus()
    await page.keyboard.press('1')
    await page.getByRole('radiogroup', { name: '保管期限' }).getByRole('radio').first().focus()
    await page.keyboard.press('2')
    await page.getByRole('button', { name: /记在谁名下/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: '沈玉兰' }).waitFor()
    await page.keyboard.press('Enter')
    await onward()

    await page.getByRole('heading', { name: '核对结果' }).waitFor()
    const doubts = page.getByRole('list', { name: '有疑问的行' }).getByRole('listitem')
    expect(await doubts.first().textContent()).toMatch(/第 \d+ 行.*(案号和第 4 行相同|认不出).*不能导入/)
    const before = await page.getByRole('button', { name: /^导入 [\d,]+ 件/ }).textContent()
    await page.getByRole('button', { name: /只看/ }).focus()
    await page.keyboard.press('Enter')
    await page
      .getByRole('option', { name: /同一件|缺当事人|日期认不出/ })
      .first()
      .waitFor()
    await page.keyboard.press('Escape')
    expect(before).toMatch(/导入 1,\d{3} 件/)
    await onward()
    await page.getByRole('heading', { name: /^已导入 1,\d{3} 件$/ }).waitFor()
  })

  it('can be read as it stood, from the case that came of a row', async () => {
    await page.keyboard.press('Control+2')
    await choose(main(page), '哪些案件', '已结')
    await page
      .getByRole('option')
      .filter({ hasText: /第2\d{3}号/ })
      .first()
      .click()
    await page.getByText(/从旧登记簿导入：旧登记簿\.csv，第\d+行/).waitFor()
    await page.getByRole('button', { name: '旧簿原文' }).focus()
    await page.keyboard.press('Enter')
    const row = await page.getByRole('dialog').textContent()
    expect(row).toMatch(/旧簿原文，第 \d+ 行.*天气晴/s)
    expect(row).not.toMatch(/\d{17}[\dX]|138\d{8}/)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await goToExchange()
  })

  it('goes out as 台账 with its purpose, masked', async () => {
    await choose(main(page), '导入还是导出', '导出')
    await choose(main(page), '导出什么', '台账，50 列')
    await page.getByRole('textbox', { name: '年份' }).fill('2012')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: /用途/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('option', { name: '卷宗评查' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await app.answerDialog('showSaveDialog', { canceled: false, filePath: exported })
    await onward()
    await page.getByText(/件，已存为/).waitFor()
    const table = readTable(new Uint8Array(readFileSync(exported)), '')
    const rows = table.allowed ? (table.value.sheets[0]?.rows ?? []) : []
    expect(rows[0]?.[0]).toContain('用途：卷宗评查')
    expect(rows[1]).toHaveLength(50)
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.flat().join()).not.toMatch(/\d{17}[\dX]|138\d{8}/)
  })

  it('is taken out again as a whole', async () => {
    await choose(main(page), '导入还是导出', '导入旧登记簿')
    await page.getByRole('button', { name: '撤销这次导入' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await onward()
    await page.getByText(/9:00撤销/).waitFor()
    await page.keyboard.press('Control+2')
    await choose(main(page), '哪些案件', '全部')
    await expect.poll(() => page.locator('.case-list-count').textContent()).toMatch(/^\d{1,2} 件$/)
  })
})
