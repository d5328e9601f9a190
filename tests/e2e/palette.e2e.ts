import { describe, expect, it } from 'vitest'

import { deskForFile, go, openPalette } from './support/desk-window'
import { focused } from './support/keys'

const desk = deskForFile('palette')

/** Opens the palette, types, and waits for this line to be the one that Enter opens. */
async function find(query: string, word: string | RegExp) {
  const { page } = desk
  await openPalette(page)
  await page.keyboard.type(query)
  const hit = page.locator('.palette-item[data-focused]').filter({ hasText: word })
  await hit.waitFor()
  return hit
}

const hash = () => new URL(desk.page.url()).hash
const closed = () => desk.page.locator('.palette').waitFor({ state: 'hidden' })

describe('Ctrl+K', () => {
  it.each([
    ['characters', '空调外机滴水'],
    ['digits of its number', '0015'],
    ['pinyin initials', 'ktwj'],
    ['the name of a party', '温玉珍'],
  ])('finds a case by %s, and Enter goes there', async (_how, query) => {
    const { page } = desk
    await go(page, '#/today')
    const hit = await find(query, '空调外机滴水')
    await hit.waitFor()
    await page.keyboard.press('Enter')
    await closed()
    await page.getByRole('heading', { name: '空调外机滴水', level: 1 }).waitFor()
    expect(hash()).toBe('#/cases/16')
  })

  it.each([
    ['characters', '欧阳震华'],
    ['pinyin initials', 'oyzh'],
  ])(
    'finds a party by %s, and Enter goes to the page with all of this person’s matters',
    async (_how, query) => {
      const { page } = desk
      await go(page, '#/today')
      await openPalette(page)
      await page.keyboard.type(query)
      const person = page.locator('.palette-item').filter({ hasText: '138****' }).first()
      await person.waitFor()
      for (let left = 6; left > 0 && !(await person.getAttribute('data-focused')); left -= 1)
        await page.keyboard.press('ArrowDown')
      expect(await person.getAttribute('data-focused')).toBe('true')
      await page.keyboard.press('Enter')
      await closed()
      await page.getByRole('heading', { name: '欧阳震华', level: 1 }).waitFor()
      expect(hash()).toMatch(/^#\/persons\/\d+$/)
      await page.getByText('外墙瓷砖脱落').first().waitFor()
    },
  )

  it('finds somebody of the directory by the digits of the telephone', async () => {
    await find('13800001000', '沈玉兰')
    await desk.page.keyboard.press('Enter')
    await closed()
    await desk.page.getByRole('heading', { name: '通讯录', level: 1 }).waitFor()
    expect(hash()).toBe('#/directory')
  })

  it.each([
    ['characters', '排期', '#/schedule/'],
    ['pinyin initials', 'sz', '#/settings'],
    ['the word of what it does', '登记新', '#/register/new'],
  ])('takes a command by %s', async (_how, query, place) => {
    await go(desk.page, '#/today')
    await desk.page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
    await openPalette(desk.page)
    await desk.page.keyboard.type(query)
    const command = desk.page.locator('.palette-item[data-key^="command-"]').first()
    await command.waitFor()
    for (let left = 12; left > 0 && !(await command.getAttribute('data-focused')); left -= 1)
      await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('Enter')
    await closed()
    await expect.poll(hash).toBe(place)
  })

  it('says so when nothing is found', async () => {
    await openPalette(desk.page)
    await desk.page.keyboard.type('龘龘')
    await desk.page.getByText('没有找到。换个字，或只打拼音首字母。').waitFor()
    expect(await desk.page.locator('.palette-item').count()).toBe(0)
    await desk.page.keyboard.press('Escape')
    await closed()
  })

  it('gives the cursor back to where it was on Esc, with what was typed there', async () => {
    const { page } = desk
    await go(page, '#/register/new')
    await page.getByRole('textbox', { name: '什么事' }).focus()
    await page.keyboard.type('楼上')
    await find('wyz', '空调外机滴水')
    await page.keyboard.press('Escape')
    await closed()
    expect(await focused(page)).toMatchObject({ name: '什么事' })
    await page.keyboard.type('漏水')
    expect(await page.getByRole('textbox', { name: '什么事' }).inputValue()).toBe('楼上漏水')
  })
})
