import { CaseFile } from '@shared/cases/case-file'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { pick, pickPerson } from '../demo/hands'
import { deskForFile, go, sitDown } from './support/desk-window'
import { twoFrames } from './support/places'

const desk = deskForFile('finder')
/** Two accepted cases of the samples without a session, and one that goes on. */
const CASE = 24
const UNASKED = 23
const GOING_ON = 22
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

  it('somebody falls sick: the session is named at once, and another is put in', async () => {
    const before = await booked(CASE)
    await go(desk.page, '#/rosters')
    const away = desk.page.getByRole('region', { name: '请假和换班' })
    const who = away.getByRole('combobox', { name: '谁', exact: true })
    await who.fill('林玥')
    await desk.page.getByRole('option', { name: '林玥' }).first().click()
    for (const label of ['从', '到']) {
      await away.getByRole('textbox', { name: label, exact: true }).fill(day)
      await desk.page.keyboard.press('Tab')
    }
    await away.getByRole('textbox', { name: '原因' }).fill('病假')
    await away.getByRole('button', { name: '记下请假' }).press('Enter')
    const hits = desk.page.getByRole('region', { name: '受影响的调解会' })
    const hit = hits.getByRole('listitem').filter({ hasText: '林玥病假' })
    await hit.waitFor()
    const replacement = hit.getByRole('button').first()
    expect(await replacement.innerText()).toMatch(/换成.+(在岗|值守|有空)/s)
    await replacement.press('Enter')
    await hit.waitFor({ state: 'hidden' })
    const after = await booked(CASE)
    expect(after?.presiderId).not.toBe(before?.presiderId)
    expect(after?.start).toBe(before?.start)
  })

  it('R-20 names whose consent is missing, and books nothing', async () => {
    await openFinder(desk.page, UNASKED)
    await desk.page.locator('.finder-proposal').first().waitFor()
    await desk.page.keyboard.press('e')
    await finder(desk.page).getByRole('combobox', { name: '再请' }).scrollIntoViewIfNeeded()
    // A list closes when its page scrolls: the scrolling has to be over first.
    await twoFrames(desk.page)
    await pickPerson(finder(desk.page), '再请', '方文谦')
    await desk.page.locator('.finder-title').click()
    await desk.page.keyboard.press('e')
    const obstacle = finder(desk.page).locator('.finder-obstacle')
    await obstacle.waitFor()
    expect(await obstacle.innerText()).toMatch(/^方文谦还差.+同意/)
    await desk.page.keyboard.press('Control+Enter')
    expect(await booked(UNASKED)).toBe(undefined)
  })

  it('says what to change where there is no time', async () => {
    const leave = await desk.ask('rosters.away', {
      kind: 'leave',
      contactId: (await fileOf(UNASKED)).case.acceptance?.mediatorId,
      from: '2026-11-24T00:00',
      to: '2027-01-31T23:59',
      replacementId: null,
      why: '外出培训',
    })
    await openFinder(desk.page, UNASKED)
    const none = finder(desk.page).locator('.finder-none')
    await none.waitFor()
    expect(await none.innerText()).toMatch(/没有\d人都到得了的时间.*外出培训/s)
    await none
      .getByRole('button', { name: /^用：换/ })
      .first()
      .press('Enter')
    await desk.page.locator('.finder-proposal').first().waitFor()
    await desk.ask('rosters.back', { id: Reflect.get(Object(leave), 'id') })
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
    const windows = [
      [desk.page, UNASKED],
      [other, GOING_ON],
    ] as const
    for (const [page, id] of windows) {
      await go(page, '#/today')
      await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
      await go(page, `#/cases/${id}/schedule`)
      const form = page.locator('.booking')
      await form.waitFor()
      const room = form.getByRole('button', { name: /^(未选|悦聊室)/ }).first()
      await pick(page, room, '调解室')
      await form.getByRole('textbox', { name: '日期' }).fill('12月2日')
      await form.getByRole('textbox', { name: '开始时间' }).fill('10:00')
      await page.keyboard.press('Tab')
      await form.getByText('人和房间都空').waitFor()
    }
    await Promise.all(windows.map(([page]) => page.keyboard.press('Control+Enter')))
    const has = async ([, id]: (typeof windows)[number]) => (await booked(id)) !== undefined
    await expect.poll(async () => Promise.all(windows.map(has))).toContain(true)
    const got = await Promise.all(windows.map(has))
    expect(got.filter(Boolean)).toHaveLength(1)
    const loser = windows[got.indexOf(false)] ?? windows[0]
    const winner = windows[got.indexOf(true)] ?? windows[1]
    const { case: filed } = await fileOf(winner[1])
    const label = /第\d+号/.exec(filed.acceptance?.number ?? '')?.[0] ?? '无号'
    await expect
      .poll(() => loser[0].locator('main').innerText())
      .toMatch(new RegExp(`调解室.*有${label}`, 's'))
  })
})
