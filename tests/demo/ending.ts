import type { Page } from 'playwright-core'

import type { Album } from './album'
import { choose, main } from './hands'
import { go } from './session'

/** 签署: each square is ticked as it is done by hand on the paper; the last one sets the effective day. */
export async function signEverything(page: Page, { picture }: Album, caseUrl: string): Promise<void> {
  const desk = main(page)
  await go(page, `${caseUrl}/signing`)
  await desk.getByRole('grid', { name: '签署' }).waitFor()
  await picture('签署-空白')
  const waiting = desk.locator('button.mark[data-state="missing"], button.mark[data-state="later"]')
  const count = await waiting.count()
  for (let left = count; left > 0; left -= 1) {
    if (left === 4) await picture('签署-一半')
    await waiting.first().click()
    await desk
      .page()
      .waitForFunction(
        before =>
          document.querySelectorAll('button.mark[data-state="missing"], button.mark[data-state="later"]')
            .length < before,
        left,
      )
  }
  await desk.getByText('已生效').first().waitFor()
  await picture('已生效')
}

/** 归档: what lies in the folder is counted, the retention chosen, and the case closed. */
export async function archive(page: Page, { picture }: Album, caseUrl: string): Promise<void> {
  const desk = main(page)
  await go(page, `${caseUrl}/archive`)
  await picture('归档-缺材料')
  const pages = {
    卷宗封面: '1',
    卷内目录: '1',
    人民调解申请书或受理登记表: '2',
    人民调解记录: '2',
    人民调解协议书: '3',
    封底: '1',
  }
  for (const [paper, count] of Object.entries(pages)) {
    await desk.getByRole('button', { name: `${paper}入卷` }).click()
    await page.getByRole('textbox', { name: `${paper}页数` }).fill(count)
    await page.keyboard.press('Enter')
    await desk.getByRole('button', { name: `取出${paper}` }).waitFor()
  }
  await choose(desk, '保管期限', '长期')
  await picture('归档-齐全')
  await page.keyboard.press('Control+Enter')
  await desk.getByText('已归档').first().waitFor()
  await picture('已归档')
}
