import { describe, expect, it } from 'vitest'

import { composeIn } from './support/composition'
import { deskForFile, go } from './support/desk-window'

const desk = deskForFile('meetings')
const press = async (...keys: string[]) => {
  for (const key of keys) await desk.page.keyboard.press(key)
}

describe('议事 by keyboard', () => {
  it('opens a day of a rule from the list, with its agenda filled', async () => {
    const { page } = desk
    await press('Control+7')
    const list = page.getByRole('navigation', { name: '议事会' })
    const first = list.getByRole('button').first()
    await first.focus()
    await press('Enter')
    await page.waitForURL(/#\/meetings\/days\/\d+$/)
    await expect.poll(() => page.locator('.agenda-item').count()).toBeGreaterThan(2)
  })

  it('keeps what is composed in the minutes, and no key of the input method is ours', async () => {
    const { page } = desk
    const said = page.getByRole('textbox', { name: '议了什么' }).first()
    await said.focus()
    const { before, during, after } = await composeIn(page, 'che peng', '车棚')
    expect(during).toEqual(before)
    expect(after).toContain('车棚')
    await press('Tab')
    const id = Number(page.url().split('/').at(-1))
    await expect
      .poll(async () => JSON.stringify(await desk.ask('meetings.get', { id })))
      .toContain('"said":"车棚"')
  })

  it('hands out a task by J, which 今日 shows when it is due', async () => {
    const { page } = desk
    await page.getByRole('button', { name: '签到表' }).focus()
    await press('j')
    await page.getByRole('textbox', { name: '办什么' }).waitFor()
    await page.keyboard.type('更换车棚锁')
    await press('Tab')
    await page.keyboard.type('和润物业')
    await press('Tab')
    await page.keyboard.type('12月18日')
    await press('Tab', 'Control+Enter')
    await page.getByText('更换车棚锁').waitFor()
    await go(page, '#/today')
    const due = page.getByRole('region', { name: /交办事项/ })
    await expect.poll(() => due.innerText()).toContain('更换楼道灯管')
    expect(await due.innerText()).not.toContain('更换车棚锁')
  })
})

describe('到场通知 by keyboard', () => {
  it('is issued by N, and refused while it names a number', async () => {
    const { page } = desk
    await go(page, '#/meetings/calls')
    await page.locator('.notice-follow').waitFor()
    await press('n')
    await page.getByRole('textbox', { name: '发给' }).waitFor()
    await page.keyboard.type('供电所')
    await press('Tab')
    await page.keyboard.type('请联系13800000502')
    await page.getByRole('textbox', { name: '到场时间', exact: true }).focus()
    await page.keyboard.type('11月26日下午3点')
    await press('Tab', 'Control+Enter')
    await page.getByText('通知里写了身份证号或电话号码').waitFor()
    await page.getByRole('textbox', { name: '事由' }).fill('变电箱夜间噪声，到场测一次')
    await press('Control+Enter')
    await page.waitForURL(/#\/meetings\/calls\/\d+$/)
    await expect.poll(() => page.getByRole('heading', { name: '供电所', level: 2 }).count()).toBe(1)
  })

  it('notes delivery by S, and composition in it is nobody’s key', async () => {
    const { page } = desk
    await press('s')
    const to = page.getByRole('textbox', { name: '交给谁' })
    await to.waitFor()
    await to.focus()
    const { before, during, after } = await composeIn(page, 'zhi ban shi', '值班室')
    expect(during).toEqual(before)
    expect(after).toBe('值班室')
    await press('Control+Enter')
    await page.getByText('电话交值班室').waitFor()
  })

  it('is in the count by department of its month', async () => {
    const { page } = desk
    await go(page, '#/meetings/count')
    const power = page.getByRole('row', { name: /^供电所/ })
    await expect.poll(() => power.innerText()).toMatch(/供电所\s+2\s+1\/2\s+1\s+1\s+35 分\s+0\s+0\s+1/)
  })
})
