import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { deskForFile, go } from './support/desk-window'
import { fill, tabTo } from './support/keys'

const desk = deskForFile('places')
const SOON = { timeout: 5000 }
const SHEET = [
  '小区,楼栋,小分格,网格长,电话,楼栋长',
  '南苑,1-2栋,第五小分格,麦志明,13800001901,陈哪吒',
  ',3#,,,,郭建国',
  ',,,,,',
  '榕荫花园,3栋,第五小分格,麦志明,13800001901,',
].join('\n')

const row = (name: RegExp) => desk.page.locator('.places-list').getByRole('button', { name })
const side = () => desk.page.getByRole('complementary', { name: '这一处' })

describe('地方', () => {
  it('lets a new 楼栋长 follow by keyboard and keeps the one before', async () => {
    await go(desk.page, '#/places')
    await row(/^1栋/).first().waitFor()
    await tabTo(desk.page, /在地方里找/)
    await desk.page.keyboard.type('罗汉文')
    await row(/^1栋.*罗汉文/).waitFor()
    await tabTo(desk.page, /^荔苑/)
    await desk.page.keyboard.press('ArrowDown')
    await desk.page.keyboard.press('Enter')
    await side().getByRole('heading', { name: '荔苑1栋' }).waitFor()
    await side().getByRole('region', { name: '楼栋长' }).getByRole('button', { name: '换' }).focus()
    await desk.page.keyboard.press('Enter')
    await fill(desk.page, /^姓名/, '龚楠')
    await fill(desk.page, /^电话/, '13800001777')
    await desk.page.keyboard.press('Enter')
    const posts = side().getByRole('region', { name: '楼栋长' }).getByRole('listitem')
    await expect.poll(() => posts.count(), SOON).toBe(2)
    expect(await posts.first().innerText()).toContain('龚楠')
    expect(await posts.first().innerText()).toContain('138****1777')
    expect(await posts.last().innerText()).toContain('罗汉文')
  })

  it('shows a messy sheet before it comes in, and brings in what was ticked', async () => {
    const file = join(desk.dataFolder, '楼栋表.csv')
    writeFileSync(file, SHEET)
    await desk.page.getByRole('button', { name: '导入楼栋表' }).click()
    await desk.app.answerDialog('showOpenDialog', { canceled: false, filePaths: [file] })
    await desk.page.getByRole('button', { name: '选楼栋表' }).click()
    await desk.page.getByText('换小分格，3栋：第一小分格 → 第五小分格').waitFor()
    await desk.page.getByRole('button', { name: '导入 2 行' }).waitFor()
    await desk.page.getByRole('checkbox', { name: '导入第 5 行' }).press('Space')
    await desk.page.getByRole('button', { name: '导入 3 行' }).click()
    await desk.page.getByText('已导入 3 行、4 栋').waitFor()
    await desk.page.getByRole('button', { name: '看地方' }).click()
    await row(/^3栋.*第五小分格.*麦志明.*王素芬/).waitFor()
    expect(await row(/^[123]栋.*第五小分格/).count()).toBe(4)
  })

  it('fills an address from one field', async () => {
    await go(desk.page, '#/intake/new')
    await desk.page.getByRole('combobox', { name: '在哪里，小区' }).focus()
    await desk.page.keyboard.type('ny2-502')
    await desk.page.keyboard.press('Tab')
    const field = (name: string) => desk.page.getByRole('combobox', { name }).inputValue()
    await expect.poll(() => field('在哪里，小区'), SOON).toBe('南苑')
    expect(await field('在哪里，楼栋')).toBe('2栋')
    expect(await desk.page.getByRole('textbox', { name: '在哪里，房号' }).inputValue()).toBe('502')
    await desk.page.getByRole('complementary', { name: '经过' }).getByText('麦志明').waitFor()
  })
})
