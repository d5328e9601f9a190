import { describe, expect, it } from 'vitest'

import { deskForFile, go } from './support/desk-window'

const desk = deskForFile('sentences')
const main = () => desk.page.locator('main')
const box = (name: string | RegExp) => main().getByRole('textbox', { name })

describe('a refusal is a sentence beside its place', () => {
  it('names the digit that an ID number should end with, and the field says it is wrong', async () => {
    await go(desk.page, '#/register/new')
    const field = box('公民身份号码').first()
    await field.fill('440106198503120019')
    await desk.page.keyboard.press('Tab')
    const error = main().locator('.ui-field-error').first()
    await error.waitFor()
    expect(await error.innerText()).toMatch(/^末位应为 [\dX]，现在是 9。请对照身份证再看一遍。$/)
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    const described = (await field.getAttribute('aria-describedby')) ?? ''
    expect(described.split(' ')).toContain(await error.getAttribute('id'))
    const [above, below] = [await field.boundingBox(), await error.boundingBox()]
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeLessThan(20)
  })

  it('names the case that already has the room', async () => {
    await go(desk.page, '#/cases/24/schedule')
    await main().getByRole('button', { name: /^未选/ }).click()
    await desk.page.getByRole('option', { name: '议事厅' }).click()
    await box('日期').fill('今天')
    await box('开始时间').fill('15:00')
    await desk.page.keyboard.press('Tab')
    await main().getByText('议事厅').last().waitFor()
    const clash = main().locator('.judgement li').filter({ hasText: '议事厅' })
    await clash.waitFor()
    expect(await clash.innerText()).toMatch(/^议事厅 14:30–16:00\s*有第0020号.*。换时间、换人或换房间。$/)
    await main().getByText('时间撞了，先换时间或房间').waitFor()
  })

  it('names whose consent is still missing, for whom', async () => {
    await go(desk.page, '#/today')
    await go(desk.page, '#/cases/24/schedule')
    await main().getByRole('combobox', { name: '添邀请参加的人' }).fill('方文谦')
    await desk.page.getByRole('option', { name: '方文谦' }).first().click()
    await main().getByRole('button', { name: /^未选/ }).click()
    await desk.page.getByRole('option', { name: '调解室' }).click()
    await box('日期').fill('12.3')
    await box('开始时间').fill('15:00')
    await desk.page.keyboard.press('Tab')
    const missing = main().locator('.judgement li').filter({ hasText: '方文谦' })
    await missing.waitFor()
    expect(await missing.innerText()).toMatch(/还差.*赵月好.*同意。问过后在右边记下。$/)
    const book = main().getByRole('button', { name: /^订下/ })
    expect(await book.getAttribute('aria-disabled')).toBe('true')
    await main().getByText('有人还没有同意邀请').waitFor()
  })

  it('says under the clause what stops an agreement, and how many there are beside the button', async () => {
    await go(desk.page, '#/cases/22/agreement')
    const clause = main().getByRole('listitem', { name: '第一条' })
    await clause.getByRole('textbox', { name: '金额，元' }).fill('')
    await clause.getByRole('textbox', { name: '款项名称' }).fill('')
    await main()
      .getByText(/^还有 \d+ 处要改$/)
      .waitFor()
    const lines = await clause.locator('.finding').allInnerTexts()
    expect(lines.join('\n')).toMatch(/金额/)
    expect(await main().getByRole('button', { name: '提请签署' }).getAttribute('aria-disabled')).toBe('true')
    await desk.page.keyboard.press('F8')
    expect(await clause.locator(':focus').count()).toBe(1)
  })

  it('lists what the dossier lacks, and asks for a written reason', async () => {
    await go(desk.page, '#/cases/10/archive')
    await main().getByRole('radiogroup', { name: '保管期限' }).locator('label').first().click()
    await main().getByText('写明缺材料的理由', { exact: true }).waitFor()
    const hint = main()
      .locator('.close-form')
      .getByText(/^还缺：/)
    expect(await hint.innerText()).toMatch(/卷内目录.*封底/)
    expect(await main().getByRole('button', { name: /^归档/ }).getAttribute('aria-disabled')).toBe('true')
  })
})
