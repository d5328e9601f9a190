import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { ROOT } from './support/app'
import { deskForFile, go, openPalette, sitDown } from './support/desk-window'
import { PLACES, stand } from './support/places'

const desk = deskForFile('axe')
const axeSource = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')

const Violations = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })) }),
)

/** What axe finds wrong with the page as it stands, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  // Asked for by the test and not by the page, the script is not the page's policy's to refuse.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const found = await page.evaluate(async () => {
    // Half faded in, words are paler than they are.
    await Promise.all(document.getAnimations().map(each => each.finished))
    const { violations: all } = await Reflect.get(window, 'axe').run(document, {
      resultTypes: ['violations'],
    })
    return all
  })
  return Violations.parse(found).flatMap(({ id, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}

const dialog = (name: string | RegExp) => desk.page.getByRole('dialog', { name })
const button = (name: string | RegExp) => desk.page.locator('main').getByRole('button', { name })

describe('axe finds nothing wrong', () => {
  it('where one chooses who sits at the desk', async () => {
    await desk.page.keyboard.press('F12')
    await desk.page.locator('.start-person').first().waitFor()
    expect(await violations(desk.page)).toEqual([])
    await sitDown(desk.page)
  })

  it.each(PLACES)('at $name', async place => {
    await stand(desk.page, place)
    expect(await violations(desk.page)).toEqual([])
  })

  it.each([
    ['终止调解', '#/cases/18', '终止调解', '终止调解'],
    ['记一笔', '#/cases/18', /^记一笔/, '记一笔'],
    ['延长期限', '#/cases/18', '延长期限', /延长/],
    ['不予受理', '#/register/25', '不予受理', /不予受理/],
    ['取消调解会', '#/cases/21/schedule', '取消这次', /取消/],
    ['提请签署', '#/cases/22/agreement', '提请签署', '提请签署'],
    ['预览调解记录', '#/cases/14/session', '预览调解记录', /调解记录/],
    ['改动正文', '#/cases/11/agreement', '改动正文', /改动正文/],
  ])('in the dialog %s', async (_name, hash, opener, title) => {
    await go(desk.page, hash)
    await button(opener).first().click()
    await dialog(title).waitFor()
    expect(await violations(desk.page)).toEqual([])
    await desk.page.keyboard.press('Escape')
    await dialog(title).waitFor({ state: 'hidden' })
  })

  it('in the palette, with something found', async () => {
    await openPalette(desk.page)
    await desk.page.keyboard.type('空调')
    await desk.page.locator('.palette-item[data-focused]').first().waitFor()
    try {
      // Answers may still be coming in, and the field names the row of the last ones for a moment.
      await expect.poll(() => violations(desk.page)).toEqual([])
    } finally {
      await desk.page.keyboard.press('Escape')
      await desk.page.locator('.palette').waitFor({ state: 'hidden' })
    }
  })

  it('in a form with a wrong value and the sentence beside it', async () => {
    await go(desk.page, '#/directory')
    await button(/^添联系人/).click()
    await desk.page.getByRole('textbox', { name: '聘期至' }).fill('某天')
    await desk.page.getByText('“某天”不是日期').waitFor()
    expect(await violations(desk.page)).toEqual([])
  })

  it('with a paper in its pages', async () => {
    await go(desk.page, '#/papers')
    await button(/空调外机滴水/)
      .first()
      .click()
    await button(/^人民调解协议书/)
      .first()
      .click()
    await desk.page
      .locator('main')
      .getByText(/^共\d+页$/)
      .waitFor()
    expect(await violations(desk.page)).toEqual([])
  })
})
