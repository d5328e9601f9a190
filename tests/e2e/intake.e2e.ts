import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchApp, ROOT, type RunningApp } from './support/app'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-intake-'))
const AXE = join(ROOT, 'node_modules/axe-core/axe.min.js')
const settings = { dataFolder, today: '2026-11-24T09:40', size: { width: 1366, height: 768 } }

/** A field saves itself 800 ms after the last key. */
const SOON = { timeout: 5000 }

let app: RunningApp
let page: Page

async function sitDown(): Promise<void> {
  app = await launchApp(settings)
  page = await app.firstWindow()
  page.setDefaultTimeout(15_000)
  await page.getByText('谁坐在案头').waitFor()
  await page.keyboard.type('syl')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
}

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}
const numbered = () => page.waitForURL(/#\/intake\/\d+$/)
const rows = () => page.getByRole('navigation', { name: '民情簿各条' }).getByRole('link')

beforeAll(sitDown)
afterAll(async () => {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe('民情簿 by keyboard', () => {
  it('is in the register from the first field on', async () => {
    await press('Shift+F2')
    await page.getByRole('combobox', { name: '谁来说的' }).waitFor()
    await page.keyboard.type('黄垚')
    await press('Tab')
    await numbered()
    await page.keyboard.type('13800001802')
    await press('Tab')
    await page.keyboard.type('荔苑')
    await press('Escape', 'Tab')
    await page.keyboard.type('6栋')
    await press('Escape', 'Tab')
    await page.keyboard.type('1802')
    await press('Tab')
    await page.keyboard.type('楼上卫生间往下渗水')
    await press('Tab', '2')
    await expect.poll(() => page.getByRole('radio', { name: '来电' }).isChecked(), SOON).toBe(true)
  })

  it('keeps an interrupted entry while another is written', async () => {
    await press('Shift+F2')
    await expect
      .poll(() => page.locator(':focus').evaluate(field => Reflect.get(field, 'value')), SOON)
      .toBe('')
    await page.keyboard.type('巷口的人')
    await press('Tab')
    await numbered()
    await page.getByRole('textbox', { name: '什么事' }).focus()
    await page.keyboard.type('井盖松动')
    await expect.poll(() => rows().first().innerText(), SOON).toContain('井盖松动')
  })

  it('loses nothing when the power fails, and goes on where it was', async () => {
    await app.kill()
    await sitDown()
    await press('Shift+F2')
    await expect.poll(() => rows().first().innerText(), SOON).toContain('井盖松动')
    await rows().nth(1).focus()
    await press('Enter')
    await numbered()
    const field = (name: string) => page.getByRole('textbox', { name }).inputValue()
    await expect.poll(() => field('什么事'), SOON).toBe('楼上卫生间往下渗水')
    const name = await page.getByRole('combobox', { name: '谁来说的' }).inputValue()
    expect([name, await field('电话')]).toEqual(['黄垚', '138****1802'])
    expect(await page.getByRole('combobox', { name: '在哪里，小区' }).inputValue()).toBe('荔苑')
  })

  it('has nothing that axe objects to, with much written and much happened', async () => {
    const written = new URL(page.url()).hash
    await page.evaluate(await readFile(AXE, 'utf8'))
    for (const hash of ['#/intake/5', '#/intake/12', written]) {
      await page.evaluate(next => {
        location.hash = next
      }, hash)
      await page.getByRole('complementary', { name: '经过' }).getByRole('listitem').first().waitFor()
      const found: unknown = await page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      )
      expect(found).toEqual([])
    }
  })

  it('goes by one letter into its stream, and only then into 登记', async () => {
    await page.getByRole('radio', { name: '来电' }).focus()
    await press('j')
    await expect.poll(() => page.getByRole('radio', { name: '民间纠纷' }).isChecked(), SOON).toBe(true)
    await page.getByRole('button', { name: '转入登记' }).waitFor()
    await press('Control+Enter')
    await page.waitForURL(/#\/register\/\d+$/)
    await expect.poll(() => page.getByText('楼上卫生间往下渗水').count(), SOON).toBeGreaterThan(0)
  })
})
