import { CaseFile } from '@shared/cases/case-file'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { deskForFile, go, sitDown } from './support/desk-window'

const desk = deskForFile('stale')
let other: Page

beforeAll(async () => {
  await desk.app.chooseMenu('文件', '新窗口')
  other = await vi.waitFor(secondWindow, { timeout: 10_000 })
  await other.setViewportSize({ width: 1366, height: 768 })
  await sitDown(other, 'csj')
})

function secondWindow(): Page {
  const second = desk.app.windows().find(each => each !== desk.page)
  if (!second) throw new Error('There is no second window yet')
  return second
}

const facts = (page: Page) => page.getByRole('textbox', { name: '什么事' })
const panel = (page: Page) => page.locator('.ui-failure').filter({ hasText: '别人刚改过这一件' })
const filedFacts = async () => CaseFile.parse(await desk.ask('cases.get', { id: 26 })).case.registration.facts

/** Both windows have the same words under the hand; the other one is faster. */
async function bothWrite(theirs: string, mine: string) {
  for (const page of [desk.page, other]) {
    await go(page, '#/today')
    await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
    await go(page, '#/register/26')
    await facts(page).waitFor()
  }
  await facts(desk.page).focus()
  await desk.page.keyboard.press('Control+a')
  await desk.page.keyboard.type(mine.slice(0, 4))
  await facts(other).fill(theirs)
  await other.keyboard.press('Tab')
  await expect.poll(filedFacts).toBe(theirs)
  await desk.page.keyboard.type(mine.slice(4))
  await panel(desk.page).waitFor()
}

describe('two windows write into one entry', () => {
  it('the slower one is told who changed what, and nothing typed is lost', async () => {
    await bothWrite('她写的：冰箱修了两次。', '我写的：洗衣机修了三次。')
    expect(await panel(desk.page).innerText()).toMatch(/陈思佳 .*改了登记内容。你写的都还在。/)
    expect(await panel(desk.page).innerText()).toContain('她写的：冰箱修了两次。')
    expect(await facts(desk.page).inputValue()).toBe('我写的：洗衣机修了三次。')
    expect(await filedFacts()).toBe('她写的：冰箱修了两次。')
  })

  it('Alt+1 keeps the own words', async () => {
    await desk.page.keyboard.press('Alt+1')
    await expect.poll(filedFacts).toBe('我写的：洗衣机修了三次。')
    await panel(desk.page).waitFor({ state: 'hidden' })
    await expect.poll(() => facts(other).inputValue()).toBe('我写的：洗衣机修了三次。')
  })

  it('the key 1 does, too, where the cursor is in no field', async () => {
    await bothWrite('她又写：冰箱。', '我又写：洗衣机。')
    await panel(desk.page)
      .getByRole('button', { name: /用我的/ })
      .focus()
    await desk.page.keyboard.press('1')
    await expect.poll(filedFacts).toBe('我又写：洗衣机。')
    await panel(desk.page).waitFor({ state: 'hidden' })
  })

  it('the key 2 takes the other’s words, here as in the register', async () => {
    await bothWrite('她再写：电视。', '我再写：空调机。')
    await panel(desk.page)
      .getByRole('button', { name: /用对方的/ })
      .focus()
    await desk.page.keyboard.press('2')
    await panel(desk.page).waitFor({ state: 'hidden' })
    await expect.poll(() => facts(desk.page).inputValue()).toBe('她再写：电视。')
    await desk.page.waitForTimeout(1000)
    expect(await filedFacts()).toBe('她再写：电视。')
  })

  it('changes in different fields both stay, and nobody is asked', async () => {
    await facts(desk.page).focus()
    await desk.page.keyboard.press('End')
    await desk.page.keyboard.type('又坏了。')
    await other.getByRole('textbox', { name: '纠纷名称' }).fill('家电维修费')
    await other.keyboard.press('Tab')
    await expect.poll(filedFacts).toBe('她再写：电视。又坏了。')
    await expect
      .poll(async () => CaseFile.parse(await desk.ask('cases.get', { id: 26 })).case.registration.title)
      .toBe('家电维修费')
    expect(await panel(desk.page).count()).toBe(0)
  })
})

describe('two windows write one agreement', () => {
  const manner = (page: Page) => page.getByRole('textbox', { name: '履行方式、时限' })
  const filedManner = async () =>
    CaseFile.parse(await desk.ask('cases.get', { id: 22 })).agreements[0]?.manner

  it('the slower one is asked; Alt+2 takes the other’s text', async () => {
    for (const page of [desk.page, other]) {
      await go(page, '#/cases/22/agreement')
      await manner(page).waitFor()
    }
    await Promise.all([manner(other).fill('当面付清。'), manner(desk.page).fill('转账付清。')])
    const asked = async () => (await panel(desk.page).count()) + (await panel(other).count())
    await expect.poll(asked).toBe(1)
    const [slow, fast] = (await panel(desk.page).count()) > 0 ? [desk.page, other] : [other, desk.page]
    const theirs = await manner(fast).inputValue()
    expect(await manner(slow).inputValue()).not.toBe(theirs)
    expect(await filedManner()).toBe(theirs)
    await slow.keyboard.press('Alt+2')
    await panel(slow).waitFor({ state: 'hidden' })
    await expect.poll(() => manner(slow).inputValue()).toBe(theirs)
    expect(await filedManner()).toBe(theirs)
  })

  it('what the other writes shows at once where nothing is being written', async () => {
    await manner(other).fill('分两次付清。')
    await expect.poll(filedManner).toBe('分两次付清。')
    await expect.poll(() => manner(desk.page).inputValue()).toBe('分两次付清。')
  })
})
