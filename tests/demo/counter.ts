import type { Locator, Page } from 'playwright-core'

import type { Album } from './album'
import { APPLICANTS, FACTS, REQUESTS, RESPONDENTS, type Told } from './dispute'
import { choose, main, suggest } from './hands'

/** 登记 and 受理: what is told at the counter goes into the form, then the number is drawn. */
export async function registerAndAccept(page: Page, { picture }: Album): Promise<void> {
  await page.keyboard.press('F2')
  const form = main(page)
  await form.getByRole('heading', { name: '登记' }).waitFor()
  await picture('登记-空白')
  for (const [side, told] of [
    ['申请人', APPLICANTS],
    ['被申请人', RESPONDENTS],
  ] as const) {
    for (const [index, party] of told.entries()) {
      if (index > 0) await form.getByRole('button', { name: new RegExp(`^加一人.*，${side}$`) }).click()
      const letter = side === '申请人' ? '甲方' : '乙方'
      const group = form.getByRole('group', { name: new RegExp(`^${letter}`) }).nth(index)
      await fillParty(group, party)
    }
  }
  await suggest(form, '纠纷地点，小区', '榕荫花园')
  await suggest(form, '纠纷地点，楼栋', '3栋')
  await form.getByRole('textbox', { name: '什么事' }).fill(FACTS)
  for (const [index, request] of REQUESTS.entries()) {
    if (index > 0) await form.getByRole('button', { name: '再加一项' }).click()
    await form.getByRole('textbox', { name: /^要求/ }).nth(index).fill(request)
  }
  await form.getByRole('button', { name: /^未选/ }).click()
  await page.getByRole('option', { name: '邻里纠纷' }).click()
  await suggest(form, '具体事由', '空调外机')
  await form.getByRole('textbox', { name: '纠纷名称' }).fill('空调外机位置、滴水与热风')
  await choose(form, '案件来源', '当事人申请')
  await choose(form, '凭什么立', '申请书')
  await form.getByRole('textbox', { name: '纠纷名称' }).focus()
  await picture('登记-填好')
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: '受理并取号' })
  await dialog.waitFor()
  await picture('受理')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
}

async function fillParty(group: Locator, party: Told): Promise<void> {
  await suggest(group, '姓名', party.name)
  await group.getByRole('textbox', { name: '电话' }).first().fill(party.phone)
  await suggest(group, '小区或地址', party.estate)
  await suggest(group, '楼栋', party.building)
  await group.getByRole('textbox', { name: '房号' }).fill(party.room)
  await group.getByRole('textbox', { name: '公民身份号码' }).fill(party.id)
  await group.getByRole('button', { name: '口头同意' }).click()
  await choose(group, '愿不愿意调解', '愿意')
  await group.getByRole('button', { name: /的详细$/ }).click()
  await suggest(group, '民族', party.ethnicity)
  await group.getByRole('textbox', { name: '职业' }).fill(party.occupation)
  await group.getByRole('textbox', { name: '职业' }).press('Tab')
  await group.getByRole('button', { name: /的详细$/ }).click()
}
