import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchApp, type RunningApp } from './support/app'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-list-'))
let app: RunningApp
let page: Page

beforeAll(async () => {
  app = await launchApp({ dataFolder, today: '2026-11-24T09:00', size: { width: 1366, height: 768 } })
  page = await app.firstWindow()
  await page.getByText('沈玉兰').first().click()
  await page.keyboard.press('Control+2')
  await page.getByRole('option').first().waitFor()
})
afterAll(async () => {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe('the list of cases', () => {
  const field = () => page.getByRole('searchbox', { name: '在案件里找' })
  const titles = () => page.locator('.case-list-rows .case-row > b').allTextContents()
  const count = (text: string) => page.locator('.case-list-count', { hasText: text }).waitFor()

  it('finds by several scraps at once, typed without a pause, and marks each', async () => {
    await page.keyboard.press('/')
    await page.locator('.case-filter input:focus').waitFor()
    await page.keyboard.type('渗水 2026')
    expect(await field().inputValue()).toBe('渗水 2026')
    await count('3 件')
    expect(await titles()).toEqual(['卫生间渗水', '共用水管爆裂损失', '天花渗水'])
    const first = page.locator('.case-list-rows .case-row').first()
    expect(await first.locator('mark').allTextContents()).toEqual(['渗水', '2026'])
  })

  it('says how many a filter would leave, and keeps what was typed while it is set', async () => {
    await page.getByRole('button', { name: '筛选和排列' }).click()
    await page.getByRole('button', { name: '类型' }).click()
    await page.getByRole('option', { name: '物业纠纷' }).click()
    await count('1 件')
    expect(await field().inputValue()).toBe('渗水 2026')
    await page.getByRole('button', { name: '不筛选' }).click()
    await count('3 件')
  })

  it('narrows down by what is due, and puts the list in the order of a column', async () => {
    await field().fill('')
    await page.getByRole('radio', { name: '全部' }).click({ force: true })
    await page.getByRole('button', { name: /期限不限/ }).click()
    const overdue = page.getByRole('option', { name: /^已逾期/ })
    const left = await overdue.locator('.ui-popup-detail').textContent()
    await overdue.click()
    await count(`${left} 件`)
    await page.getByRole('button', { name: '不筛选' }).click()
    await page.getByRole('button', { name: / 排列$/ }).click()
    await page.getByRole('option', { name: '案号从小到大' }).click()
    await page.locator('.case-list-rows[data-sort="number up"]').waitFor()
    const numbers = await page.locator('.case-list-rows .case-row-under > span:first-child').allTextContents()
    expect(numbers).toEqual(numbers.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })))
  })

  it('goes from the field into the rows by the arrow, and the case beside follows', async () => {
    await field().fill('sxz')
    await count('0 件')
    await field().fill('nbq')
    await count('1 件')
    await field().press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.getByRole('heading', { name: '卫生间渗水' }).waitFor()
    expect(await titles()).toEqual(['卫生间渗水'])
  })
})
