import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchApp, type RunningApp } from './support/app'
import { sitDown } from './support/desk-window'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-deadlines-'))

let app: RunningApp
let page: Page
const show = (hash: string) =>
  page.evaluate(to => {
    location.hash = to
  }, hash)

beforeAll(async () => {
  const size = { width: 1366, height: 768 }
  app = await launchApp({ dataFolder, today: '2026-11-24T10:30', size })
  page = await app.firstWindow()
  await page.getByText('谁坐在案头').waitFor()
  await page.keyboard.type('syl')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
})

afterAll(async () => {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe('dates in the window', () => {
  it('R-33 a year that is not loaded is said on 今日, until its table is imported in 设置', async () => {
    const alarm = page.getByRole('note').filter({ hasText: /2027年(?:、\d{4}年)*的节假日还没有载入/ })
    await alarm.waitFor()
    const days = [{ name: '元旦', date: '2027-01-01', isOffDay: true }]
    const file = join(dataFolder, '2027.json')
    writeFileSync(file, JSON.stringify({ year: 2027, papers: [], days }))
    await show('#/settings')
    await page.getByRole('button', { name: '导入一年的放假安排' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: '载入 2027 年，1 天' }).waitFor()
    await page.getByText(/个期限会动|没有期限因此变动/).waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByText('另载入 2027 年').waitFor()
    await show('#/today')
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
    await alarm.waitFor({ state: 'detached' })
    expect(await alarm.count()).toBe(0)
  })

  it('R-34 a term that is over asks on 今日 to be extended or ended', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-overdue-'))
    // The same register, ten days later: the term of 租客欠租腾退 ended on 2 December.
    await (await launchApp({ dataFolder: folder, today: '2026-11-24T10:30' })).close()
    const later = await launchApp({ dataFolder: folder, today: '2026-12-04T10:30' })
    try {
      const window = await later.firstWindow()
      await sitDown(window)
      const due = window.getByRole('link').filter({ hasText: '须延期或终止' })
      await due.first().waitFor()
      expect(await due.allInnerTexts()).toContainEqual(expect.stringContaining('租客欠租腾退'))
    } finally {
      await later.close()
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('shows the load under a date box, and takes a day with its time', async () => {
    await show('#/cases/20/schedule')
    const day = page.getByLabel('日期').first()
    await day.focus()
    await page.getByRole('group', { name: '往后两周已有的安排' }).waitFor()
    await day.fill('下周四下午三点')
    await page.keyboard.press('Tab')
    await page.waitForFunction(() =>
      document.querySelector('.booking-when input')?.matches('[value="15:00"]'),
    )
    expect(await day.inputValue()).toBe('12月3日')
  })
})

describe('R-07 while an entry is written', () => {
  it('names the like case, and links both with Alt+2', async () => {
    await page.keyboard.press('F2')
    await page.getByLabel('姓名').first().fill('韦国安')
    await page.keyboard.press('Tab')
    await page.getByText('已存').waitFor()
    await page.getByLabel('姓名').nth(1).fill('林桂香')
    await page.keyboard.press('Tab')
    const alarm = page.getByRole('region', { name: '可能是同一件' })
    await alarm.getByText('广场舞音量与时间').waitFor()
    await page.keyboard.press('Alt+2')
    await alarm.waitFor({ state: 'detached' })
    await show('#/cases/21')
    expect(await page.getByText('互相关联').first().textContent()).toContain('互相关联')
  })
})

describe('R-56 编号台账', () => {
  it('proves the year whole', async () => {
    await show('#/papers')
    await page.getByText('编号台账').click()
    await page.getByText('号码连续，没有缺号').first().waitFor()
    expect(await page.getByText('号码连续，没有缺号').count()).toBeGreaterThanOrEqual(2)
  })
})
