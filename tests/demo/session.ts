import type { Page } from 'playwright-core'

import type { Album } from './album'
import { INVITED, NOTES } from './dispute'
import { choose, main, pick, pickPerson } from './hands'

/** 约期: who comes, where and when; everybody's consent; the calls to attend. */
export async function bookSession(page: Page, { picture }: Album): Promise<void> {
  const form = main(page)
  await form.getByRole('button', { name: '排第1次调解会' }).click()
  await pickPerson(form, '记录', '陈思佳')
  for (const name of INVITED) await pickPerson(form, '添邀请参加的人', name)
  await pick(page, form.getByRole('button', { name: /^未选/ }), '悦聊室')
  await form.getByRole('textbox', { name: '日期' }).fill('今天')
  await form.getByRole('textbox', { name: '开始时间' }).fill('10:30')
  await page.keyboard.press('Tab')
  await form.getByText('有人还没有同意邀请').waitFor()
  await picture('约期-缺同意')
  await choose(form, '怎么同意的', '书面')
  for (const name of INVITED) await form.getByRole('button', { name: `各方都书面同意邀请${name}` }).click()
  // Somebody of the sample community is on another duty at that hour, or comes outside the published times.
  const reason = form.getByRole('textbox', { name: '照排的理由' })
  if (await reason.isVisible()) await reason.fill('电话里都说好，上午能来')
  await picture('约期-都同意')
  await form.getByRole('button', { name: '订下' }).click()
  await form.getByText('到场通知').first().waitFor()
  for (const name of ['王建平', '邓晓东']) {
    await form.getByRole('button', { name: '签发一份' }).click()
    await pickPerson(form, '联系人', name)
    await form.getByRole('textbox', { name: '依据' }).fill('《中华人民共和国人民调解法》第二十条')
    await form.getByRole('button', { name: /^签发（/ }).click()
  }
  await form.getByText('到通字第').nth(1).waitFor()
  await picture('到场通知')
  await page.keyboard.press('Control+3')
  await form.getByRole('heading', { name: '排期', level: 1 }).waitFor()
  await picture('排期')
}

/** 调解记录: who came, what was told, what was said, and the result. */
export async function holdSession(page: Page, { picture }: Album, caseUrl: string): Promise<void> {
  const room = main(page)
  await go(page, `${caseUrl}/session`)
  await room.getByRole('button', { name: '都到了' }).click()
  await choose(room, '告知方式', '口头')
  await room.getByText('10 / 10 人').waitFor()
  for (const [name, text] of NOTES) {
    await room
      .getByRole('group', { name: '谁说的' })
      .getByRole('button', { name: new RegExp(`${name}$`) })
      .click()
    await page.keyboard.type(text)
    await page.keyboard.press('Control+Enter')
    await room.getByText(text).first().waitFor()
  }
  await choose(room, '调解结果', '调解成功')
  await picture('调解记录')
  await room.getByRole('button', { name: '结束调解会' }).click()
  await room.getByText('记录已写定').waitFor()
}

/** Goes to a place of the window by its address, as a link does. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(to => {
    location.hash = to
  }, hash)
}
