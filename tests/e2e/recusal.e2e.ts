import { describe, expect, it } from 'vitest'

import { deskForFile, go } from './support/desk-window'

const desk = deskForFile('recusal')
const SOON = { timeout: 5000 }

describe('回避', () => {
  it('R-16 is asked and answered where the case is read', async () => {
    const { page } = desk
    await go(page, '#/cases/21')
    await page.getByRole('button', { name: '有人要求回避' }).click()
    const dialog = page.getByRole('dialog', { name: '申请回避' })
    await dialog.getByRole('button', { name: /谁提出/ }).click()
    await page.locator('.ui-popup-item').first().click()
    await dialog.getByRole('button', { name: /要求谁回避/ }).click()
    await page.locator('.ui-popup-item').first().click()
    await dialog.getByRole('textbox', { name: '理由' }).fill('与对方是亲戚')
    await page.keyboard.press('Control+Enter')
    await page.getByText('回避：与对方是亲戚').waitFor()
    await page.getByRole('button', { name: '调换或答复' }).click()
    const answer = page.getByRole('dialog', { name: /要求.*回避/ })
    await answer.getByRole('button', { name: '当事人撤回' }).click()
    await answer.waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByText('撤回申请').count(), SOON).toBe(1)
  })
})
