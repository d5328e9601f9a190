import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchApp, type RunningApp } from './support/app'
import { openPalette } from './support/desk-window'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-process-'))

let app: RunningApp
let page: Page

async function openCase(title: string): Promise<void> {
  await openPalette(page)
  await page.keyboard.type(title)
  await page.locator('.palette').getByRole('option').filter({ hasText: title }).first().click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
  await page.getByRole('list', { name: '经过' }).waitFor()
}
const look = async (name: string) => {
  const folder = process.env['DESK_SHOTS']
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

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

describe('the process of a case in the window', () => {
  it('今日 shows what is pinned, handed up, entrusted', async () => {
    const elsewhere = page.getByRole('region', { name: '上交、委托、可能激化' })
    await elsewhere.getByText('上交街道，街道综治办 邓主任').waitFor()
    await elsewhere.getByText('榕城区人民法院委托，待反馈').waitFor()
    const pinned = page.getByRole('region', { name: '钉在案头' })
    expect(await pinned.getByRole('link').count()).toBe(2)
    await look('today')
  })

  it('a digit hangs a tag on and takes it off, on the case and in the list; D pins', async () => {
    await page.evaluate(() => {
      location.hash = '#/cases'
    })
    await page.locator('.case-list-item').first().click()
    await page.getByRole('list', { name: '经过' }).waitFor()
    const tags = page.getByRole('group', { name: '标签' })
    await page.keyboard.press('2')
    await tags.getByRole('button', { name: '涉老', pressed: true }).waitFor()
    await page.locator('.case-list-item[data-selected] .tag-dots').waitFor()
    await page.locator('.case-list-item[data-selected]').focus()
    await page.keyboard.press('2')
    await tags.getByRole('button', { name: '涉老', pressed: true }).waitFor({ state: 'detached' })
    expect(await page.locator('.case-list-item[data-selected] .tag-dots').count()).toBe(0)
    await page.keyboard.press('d')
    await tags.getByRole('button', { name: '已钉住', pressed: true }).waitFor()
    await page.keyboard.press('d')
    await tags.getByRole('button', { name: '已钉住' }).waitFor({ state: 'detached' })
  })

  it('two keys log a call that nobody answered', async () => {
    await openCase('快递柜占用通道')
    await page.getByRole('region', { name: '案情' }).focus()
    await page.keyboard.press('t')
    await page.getByRole('dialog', { name: '记电话' }).waitFor()
    await look('call')
    await page.keyboard.press('2')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const column = page.getByRole('list', { name: '经过' })
    await column.getByText('未接').waitFor()
    expect(await column.locator('li').first().innerText()).toContain('电话')
  })

  it('hands a case up by keyboard, and says so in the head', async () => {
    await page.getByRole('region', { name: '案情' }).focus()
    await page.keyboard.press('g')
    await page.getByRole('dialog', { name: '更多办理' }).waitFor()
    await look('more')
    await page.getByRole('button', { name: /上交或交回/ }).press('Enter')
    await page.getByRole('dialog', { name: '三级联调' }).waitFor()
    await page.getByLabel('接收人').fill('街道调委会 梁欣')
    await page.getByLabel('原因').fill('物业公司不到场')
    await look('hand')
    await page.keyboard.press('Control+Enter')
    await page.getByText('在街道', { exact: true }).waitFor()
    await page.getByText('接收人街道调委会 梁欣').first().waitFor()
    expect(await page.locator('.case-title').innerText()).toContain('榕人调字第0023号')
  })

  it('R-39 registers an oral agreement under its own number', async () => {
    await page.getByRole('region', { name: '案情' }).focus()
    await page.keyboard.press('g')
    await page.getByRole('button', { name: /口头协议登记/ }).press('Enter')
    await page.getByLabel('协议内容').fill('快递柜当场移到门卫室旁。')
    await page.getByRole('checkbox', { name: '有一方要求书面' }).press('Space')
    await page.getByText('有一方要求书面，要写书面协议').waitFor()
    await look('oral')
    await page.getByRole('checkbox', { name: '有一方要求书面' }).press('Space')
    await page.keyboard.press('Control+Enter')
    await page.getByText('（2026）榕人调口字第0002号').first().waitFor()
    expect(await page.getByRole('img', { name: /签字 已办/ }).count()).toBe(2)
    await look('oral-done')
  })

  it('shows partial agreements, entrustments, rulings and endings where they are', async () => {
    await openCase('外墙瓷砖脱落')
    await page.getByText('整面外墙今后的检修由谁出资').first().waitFor()
    expect(await page.getByText('接着调解').count()).toBeGreaterThan(0)
    await look('partial')
    await openCase('停车位占用')
    await page.getByText('申请强制执行到').waitFor()
    await look('court')
    await openCase('养老院内摔伤')
    await page.getByText('（2026）粤0399民诉前调218号').first().waitFor()
    await look('entrusted')
    await openCase('充电棚遮挡采光')
    await page.getByText('撤回', { exact: true }).first().waitFor()
    await look('withdrawn')
    await openCase('宠物犬吠叫扰邻')
    await page.getByRole('list', { name: '经过' }).getByText('不听劝阻').waitFor()
    await look('noise')
    await page.evaluate(() => {
      location.hash = '#/settings'
    })
    await page.getByLabel('1 号标签的名称').scrollIntoViewIfNeeded()
    await look('settings')
  })
})
