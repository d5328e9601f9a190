import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { deskForFile, go, openPalette } from './support/desk-window'
import { composeIn } from './support/composition'
import { focused, tabTo } from './support/keys'

const desk = deskForFile('persons')
const SOON = { timeout: 8000 }
const Cards = z.array(z.object({ id: z.int(), name: z.string() }))
const press = (key: string) => desk.page.keyboard.press(key)
const suggested = async (text: string) => Cards.parse(await desk.ask('persons.suggest', { text }))
const shows = async () =>
  z
    .array(z.object({ what: z.string() }))
    .parse(await desk.ask('persons.sights', { id: (await suggested('2252'))[0]?.id }))
    .filter(each => each.what === 'numbers').length

describe('one person once', () => {
  it.each(['钱多', 'qd', '2252', '5栋403'])(
    'is offered while %s is typed, and fills the form',
    async typed => {
      const { page } = desk
      await go(page, '#/today')
      await press('F2')
      await expect.poll(() => focused(page)).toMatchObject({ name: '姓名' })
      await page.keyboard.type(typed)
      const option = page.getByRole('option').filter({ hasText: '138****2252' })
      await option.first().waitFor()
      expect(await option.innerText()).toContain('钱多')
      if (typed === '钱多') return
      // Digits mean one alone; a name and its letters mean the one that was just typed as well.
      if (typed === '2252') {
        await press('ArrowDown')
        await page.locator('[role=option][data-focused]').filter({ hasText: '138****2252' }).waitFor()
        await press('Enter')
      } else await option.first().click()
      await page.waitForURL(/#\/register\/\d+$/)
      await expect
        .poll(() => page.getByRole('combobox', { name: '姓名' }).first().inputValue(), SOON)
        .toBe('钱多')
      expect(await page.getByRole('textbox', { name: '公民身份号码' }).first().inputValue()).toMatch(
        /^440\*{11}\d{4}$/,
      )
      expect(await page.getByRole('textbox', { name: '房号' }).first().inputValue()).toBe('403')
    },
  )

  it('takes no key of a composition for its own', async () => {
    const { page } = desk
    await go(page, '#/today')
    await press('F2')
    await expect.poll(() => focused(page)).toMatchObject({ name: '姓名' })
    const { before, during, after } = await composeIn(page, 'qianduo', '钱多')
    expect(during).toEqual(before)
    expect(after).toBe('钱多')
    await page.getByRole('option').filter({ hasText: '138****2252' }).first().waitFor()
    await press('Escape')
    await press('Escape')
  })

  it('is offered as who came in 民情簿 as well', async () => {
    const { page } = desk
    await go(page, '#/intake/new')
    await page.getByRole('combobox', { name: '谁来说的' }).focus()
    await page.keyboard.type('qd')
    await page.getByRole('option').filter({ hasText: '138****2252' }).first().click()
    await page.waitForURL(/#\/intake\/\d+$/)
    await expect
      .poll(() => page.getByRole('textbox', { name: '电话' }).inputValue(), SOON)
      .toBe('138****2252')
  })
})

describe('R-65 in the window', () => {
  it('R-65 shows a number while F4 is held, masks it after, and the journal knows', async () => {
    const { page } = desk
    const [person] = await suggested('2252')
    await go(page, `#/persons/${person?.id}`)
    const phone = page.getByRole('button', { name: /^电话/ })
    await phone.waitFor()
    const before = await shows()
    expect(await phone.innerText()).toBe('138****2252')
    await page.keyboard.down('F4')
    await expect.poll(() => phone.innerText(), SOON).toBe('13800002252')
    await page.keyboard.up('F4')
    await expect.poll(() => phone.innerText(), SOON).toBe('138****2252')
    expect(await shows()).toBe(before + 1)
    await phone.focus()
    await page.keyboard.down(' ')
    await expect.poll(() => phone.innerText(), SOON).toBe('13800002252')
    await page.keyboard.up(' ')
    await expect.poll(() => phone.innerText(), SOON).toBe('138****2252')
  })

  it('R-65 keeps a saved number masked in its own field, and begins anew with the first key', async () => {
    const { page } = desk
    await go(page, '#/register/25')
    const phone = page.getByRole('textbox', { name: '电话' }).first()
    await phone.waitFor()
    const masked = await phone.inputValue()
    expect(masked).toMatch(/^138\*{4}\d{4}$/)
    await tabTo(page, /^电话$/)
    await page.keyboard.type('13900001234')
    expect(await phone.inputValue()).toBe('13900001234')
    await press('Tab')
    await expect.poll(() => phone.inputValue(), SOON).toBe('139****1234')
    await phone.focus()
    await page.keyboard.down('F4')
    await expect.poll(() => phone.inputValue(), SOON).toBe('13900001234')
    await page.keyboard.up('F4')
    await expect.poll(() => phone.inputValue(), SOON).toBe('139****1234')
  })
})

describe('a person’s page', () => {
  it('is reached from the party of a case and from the palette', async () => {
    const { page } = desk
    await go(page, '#/cases/9')
    await page.locator('.party-name').first().click()
    await page.waitForURL(/#\/persons\/\d+$/)
    await openPalette(page)
    await page.keyboard.type('和润')
    await page.locator('.palette-item').filter({ hasText: '和润物业' }).last().click()
    await page.waitForURL(/#\/persons\/\d+$/)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('和润物业服务有限公司')
  })

  it('tells every matter with its role, and merges a pair that is offered', async () => {
    const { page } = desk
    const [company] = await suggested('和润物业')
    await go(page, `#/persons/${company?.id}`)
    await page.getByRole('heading', { name: '和润物业服务有限公司' }).waitFor()
    expect(await page.getByRole('region', { name: '案件' }).getByRole('link').count()).toBe(3)
    await go(page, '#/persons/')
    await page.locator('.persons-pair').first().click()
    await page.getByRole('heading', { name: '黄垚', level: 1 }).waitFor()
    await press('m')
    await page.getByRole('dialog', { name: '合并成一个人' }).waitFor()
    await page.getByText('并入', { exact: true }).waitFor()
    await page.getByRole('textbox', { name: '理由' }).fill('核对过身份证')
    await press('Control+Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('region', { name: '合并经过' }).waitFor()
    expect(await page.getByRole('region', { name: '案件' }).getByRole('link').count()).toBe(1)
    await page.getByRole('button', { name: '撤回合并' }).click()
    await page.getByRole('textbox', { name: /为什么撤回/ }).fill('是父子')
    await press('Enter')
    await page.getByText(/撤回$/).waitFor()
  })
})
