import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'

import { openPalette, startSeated } from './support/desk-window'
import { fill, focused, take } from './support/keys'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-drafts-'))
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

const FIRST = { group: /^甲方/ }

/** Everything that stands in the form, in its order. */
const typed = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
        '.reg-form input, .reg-form textarea',
      ),
    ]
      .map(field =>
        field.type === 'radio' || field.type === 'checkbox'
          ? field.matches(':checked') && field.parentElement?.textContent
          : field.value,
      )
      .filter(value => value !== false && value !== '' && value !== undefined),
  )

/** The desk after the power has come back. */
let again: Awaited<ReturnType<typeof startSeated>> | undefined

describe('half an entry', () => {
  it('is all there after the power has failed', async () => {
    const { app, page } = await startSeated(dataFolder)
    await page.keyboard.press('F2')
    await expect.poll(() => focused(page)).toMatchObject({ name: '姓名' })
    await page.keyboard.type('古丽努尔·阿卜杜热合曼')
    await fill(page, /^电话$/, '13800000602', FIRST)
    await fill(page, /^小区或地址$/, '榕荫花园', FIRST)
    await fill(page, /^楼栋$/, '3栋', FIRST)
    await fill(page, /^房号$/, '602', FIRST)
    await take(page, /愿不愿意调解/, 1)
    await fill(page, /^纠纷地点，小区$/, '金桂里')
    await fill(page, /^什么事$/, '夜里楼下烧腊铺的排风机声音很大。')
    await fill(page, /^要求$/, '装隔音罩')
    // what is saved stands masked.
    await expect.poll(() => typed(page)).toContain('138****0602')
    const before = await typed(page)
    expect(before).toEqual(
      expect.arrayContaining(['古丽努尔·阿卜杜热合曼', '138****0602', '榕荫花园', '3栋', '602', '装隔音罩']),
    )
    // The longest that a word is kept before it is written down.
    await page.waitForTimeout(1100)
    const { hash } = new URL(page.url())
    await app.kill()

    const next = await startSeated(dataFolder)
    await next.page.keyboard.press('F2')
    await next.page.getByRole('link', { name: /古丽努尔/ }).focus()
    await next.page.keyboard.press('Enter')
    await expect.poll(() => typed(next.page)).toEqual(before)
    expect(new URL(next.page.url()).hash).toBe(hash)
    again = next
  })

  it('is put down with Ctrl+M and picked up again', async () => {
    if (!again) throw new Error('The desk has not been started again')
    const { app, page } = again
    await page.keyboard.press('F2')
    await expect.poll(() => focused(page)).toMatchObject({ name: '姓名' })
    await page.keyboard.type('霍去尘')
    await fill(page, /^房号$/, '1203', FIRST)
    await page.keyboard.press('Control+m')
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
    await openPalette(page)
    await page.keyboard.type('hqc')
    await page.locator('.palette-item[data-focused]').filter({ hasText: '霍去尘' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '登记' }).waitFor()
    await expect.poll(() => typed(page)).toEqual(expect.arrayContaining(['霍去尘', '1203']))
    expect(await app.close()).toBe(0)
  })
})
