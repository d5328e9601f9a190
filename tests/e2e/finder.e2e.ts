import { CaseFile } from '@shared/cases/case-file'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { deskForFile, go, sitDown } from './support/desk-window'

const desk = deskForFile('finder')
const CASE = 24
const fileOf = async (id: number) => CaseFile.parse(await desk.ask('cases.get', { id }))
const booked = async (id: number) => (await fileOf(id)).sessions.find(each => each.state === 'booked')
const finder = (page: Page) => page.locator('.finder')

async function openFinder(page: Page, id: number): Promise<void> {
  await go(page, '#/today')
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
  await go(page, `#/schedule/2026-11-24?case=${id}`)
  await finder(page).waitFor()
}

describe('a session is found, booked, moved and repaired', () => {
  let day = ''

  it('five times stand in order, each with a reason, and a call is noted', async () => {
    await openFinder(desk.page, CASE)
    const proposals = finder(desk.page).getByRole('list', { name: '时间', exact: true }).getByRole('button')
    await expect.poll(() => proposals.count()).toBe(5)
    expect(await proposals.first().innerText()).toMatch(/都到得了.*还没问过/s)
    await desk.page.keyboard.press('c')
    const calls = finder(desk.page).getByRole('list', { name: '电话单' })
    const before = await calls.getByRole('listitem').count()
    expect(before).toBeGreaterThan(0)
    expect(await calls.innerText()).toContain('您方便来吗')
    await calls.getByRole('button', { name: /有空$/ }).first().press('Enter')
    await expect.poll(() => saidTimes()).toBe(1)
    await desk.page.keyboard.press('c')
    await proposals.first().waitFor()
  })

  it('the second is chosen by its number, kept for 48 hours and booked by keys', async () => {
    await desk.page.locator('.finder-title').click()
    await desk.page.keyboard.press('2')
    await desk.page.locator('.finder-proposal[aria-pressed=true]').nth(0).waitFor()
    await desk.page.keyboard.press('h')
    await finder(desk.page).getByText('已留').waitFor()
    await desk.page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await booked(CASE))?.state).toBe('booked')
    day = (await booked(CASE))?.start.slice(0, 10) ?? ''
    expect(day > '2026-11-24').toBe(true)
  })

  it('M and the arrows move it by quarters of an hour; the same rule judges it', async () => {
    const before = await booked(CASE)
    await go(desk.page, `#/schedule/${day}`)
    const bar = desk.page.locator(`.board-bar[data-session="${before?.id}"]`).first()
    await bar.focus()
    await desk.page.keyboard.press('m')
    const moving = desk.page.getByRole('region', { name: '移动调解会' })
    await moving.waitFor()
    await desk.page.keyboard.press('ArrowRight')
    await desk.page.keyboard.press('ArrowRight')
    await desk.page.keyboard.press('Shift+ArrowLeft')
    await moving.getByRole('button', { name: '改到这里' }).waitFor()
    await expect.poll(() => moving.innerText()).not.toContain('还没有移动')
    await desk.page.keyboard.press('Control+Enter')
    await moving.waitFor({ state: 'hidden' })
    const after = await booked(CASE)
    expect(minutes(after?.start) - minutes(before?.start)).toBe(30)
    expect(minutes(after?.end) - minutes(before?.end)).toBe(15)
  })

  it('Esc puts back what was only tried', async () => {
    const before = await booked(CASE)
    const bar = desk.page.locator(`.board-bar[data-session="${before?.id}"]`).first()
    await bar.focus()
    await desk.page.keyboard.press('m')
    await desk.page.keyboard.press('ArrowLeft')
    await desk.page.keyboard.press('Escape')
    await desk.page.getByRole('region', { name: '移动调解会' }).waitFor({ state: 'hidden' })
    expect((await booked(CASE))?.start).toBe(before?.start)
  })

  it('somebody falls sick: the session is named, and another is put in', async () => {
    const session = await booked(18)
    expect(session?.state).toBe('booked')
    await go(desk.page, '#/rosters')
    const hits = desk.page.getByRole('region', { name: '受影响的调解会' })
    await hits.waitFor()
    expect(await hits.innerText()).toContain('外出开庭')
  })
})

const minutes = (time = '') => Date.parse(`${time}:00Z`) / 60_000
const saidTimes = async () => {
  const times = await desk.ask('finder.times', { caseId: CASE })
  const said: unknown = Reflect.get(Object(times), 'said')
  return Array.isArray(said) ? said.length : -1
}

describe('the same slot in two windows', () => {
  let other: Page

  beforeAll(async () => {
    await desk.app.chooseMenu('文件', '新窗口')
    other = await vi.waitFor(
      () => {
        const second = desk.app.windows().find(each => each !== desk.page)
        if (!second) throw new Error('There is no second window yet')
        return second
      },
      { timeout: 10_000 },
    )
    await other.setViewportSize({ width: 1366, height: 768 })
    await sitDown(other, 'csj')
  })

  it('one gets it, the other is told who has it', async () => {
    for (const [page, id] of [
      [desk.page, 8],
      [other, 17],
    ] as const) {
      await openFinder(page, id)
      await page.locator('.finder-proposal[aria-pressed=true]').waitFor()
    }
    await desk.page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await booked(8))?.state).toBe('booked')
  })
})
