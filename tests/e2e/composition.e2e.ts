import { z } from 'zod'
import { describe, expect, it } from 'vitest'

import { composeIn } from './support/composition'
import { deskForFile, go, openPalette, sitDown } from './support/desk-window'

const desk = deskForFile('composition')

const Journal = z.object({ entries: z.number(), broken: z.null() })
const written = async () => Journal.parse(await desk.ask('journal.verify', {})).entries

type Field = string | { role: 'textbox' | 'combobox' | 'searchbox'; name: RegExp }

/** Composes in the field, and tells what the desk did or wrote meanwhile; nothing, if all is well. */
async function disturbedIn(field: Field): Promise<string[]> {
  const { page } = desk
  const target = (typeof field === 'string' ? page.locator(field) : page.getByRole(field.role, field)).first()
  await target.focus()
  const entries = await written()
  const old = await target.inputValue()
  const { before, during, after } = await composeIn(page, 'shuiguan', '水管')
  const troubles = [
    before.focus && before.text.includes('shuiguan') ? '' : 'The word was not being composed',
    JSON.stringify(during) === JSON.stringify(before) ? '' : `A key did something: ${JSON.stringify(during)}`,
    // Some blanks are chosen whole when they are entered, so that typing replaces them.
    ['', old].includes(after.replace('水管', '')) ? '' : `The text became ${after}`,
    after.includes('水管') ? '' : 'The word is gone',
    (await written()) === entries ? '' : 'Something was written into the register',
  ]
  return troubles.filter(each => each !== '')
}

const box = (name: RegExp) => ({ role: 'textbox' as const, name })
const list = (name: RegExp) => ({ role: 'combobox' as const, name })

describe('while a word is being composed, no key is the desk’s', () => {
  it('where one chooses who sits at the desk', async () => {
    await desk.page.keyboard.press('F12')
    await desk.page.getByText('谁坐在案头').first().waitFor()
    expect(await disturbedIn('.start-field input')).toEqual([])
    await desk.page.locator('.start-field input').fill('')
    await sitDown(desk.page)
  })

  it.each([
    ['姓名', list(/^姓名$/)],
    ['小区', list(/^小区或地址$/)],
    ['房号', box(/^房号$/)],
    ['证件号码', box(/^公民身份号码$/)],
    ['什么事', box(/^什么事$/)],
    ['要求', box(/^要求$/)],
    ['具体事由', list(/^具体事由$/)],
    ['申请日期', box(/^申请日期$/)],
    ['涉及金额', box(/^涉及金额$/)],
  ])('in %s of the entry', async (_name, field) => {
    await go(desk.page, '#/register/new')
    await desk.page.getByRole('heading', { name: '登记' }).waitFor()
    expect(await disturbedIn(field)).toEqual([])
    await go(desk.page, '#/today')
    await desk.page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
  })

  it('not even after the pause in which a name is saved', async () => {
    const { page } = desk
    await go(page, '#/register/new')
    const name = page.getByRole('combobox', { name: '姓名' }).first()
    await name.focus()
    await name.pressSequentially('L')
    const entries = await written()
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'shui', selectionStart: 4, selectionEnd: 4 })
    await page.waitForTimeout(1200)
    expect(await written()).toBe(entries)
    await session.send('Input.insertText', { text: '水' })
    await expect.poll(written).toBe(entries + 1)
    expect(await name.inputValue()).toBe('L水')
  })

  it('in the palette', async () => {
    await openPalette(desk.page)
    try {
      expect(await disturbedIn('.palette-input')).toEqual([])
    } finally {
      await desk.page.keyboard.press('Escape')
      await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
  })

  it('in the filter of the case list', async () => {
    await go(desk.page, '#/cases/24')
    await desk.page.getByRole('option').first().waitFor()
    expect(await disturbedIn('.case-filter input')).toEqual([])
    await desk.page.locator('.case-filter input').fill('')
  })

  it.each([
    ['主持', list(/^主持$/)],
    ['记录', list(/^记录$/)],
    ['邀请参加', list(/^添邀请参加的人$/)],
    ['日期', box(/^日期$/)],
    ['开始时间', box(/^开始时间$/)],
  ])('in %s of the booking', async (_name, field) => {
    await go(desk.page, '#/cases/24')
    await go(desk.page, '#/cases/24/schedule')
    await desk.page.getByRole('heading', { name: '排第1次调解会' }).waitFor()
    expect(await disturbedIn(field)).toEqual([])
  })

  it('in the composer of the record', async () => {
    await go(desk.page, '#/cases/21/session')
    expect(await disturbedIn('.composer-text')).toEqual([])
  })

  it.each(['0-when', '0-much', '0-what', '0-otherwise', 'facts', 'manner'])(
    'in the blank %s of the agreement',
    async place => {
      await go(desk.page, '#/cases/22/agreement')
      await desk.page.locator(`[data-place="${place}"]`).waitFor()
      const entries = await written()
      expect(await disturbedIn(`[data-place="${place}"]`)).toEqual([])
      // What is no date and no amount is not written down; a text is, once it is composed.
      if (/when|much/.test(place)) expect(await written()).toBe(entries)
      else await expect.poll(written).toBe(entries + 1)
    },
  )

  it('in a dialog', async () => {
    await go(desk.page, '#/cases/24')
    await desk.page.getByRole('button', { name: /^记一笔/ }).click()
    expect(await disturbedIn(box(/^内容$/))).toEqual([])
    await desk.page.keyboard.press('Escape')
    await desk.page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  it('in the directory and the form beside it', async () => {
    await go(desk.page, '#/directory')
    expect(await disturbedIn(box(/^在通讯录里找$/))).toEqual([])
    await desk.page.getByRole('textbox', { name: '在通讯录里找' }).fill('')
    await desk.page.getByRole('button', { name: /^添联系人/ }).click()
    expect(await disturbedIn(box(/^姓名$/))).toEqual([])
  })

  it('in the count of pages of the archive', async () => {
    await go(desk.page, '#/cases/7/archive')
    await desk.page.getByRole('button', { name: /入卷$/ }).first().click()
    expect(await disturbedIn(box(/页数$/))).toEqual([])
  })
})
