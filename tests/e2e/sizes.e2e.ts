import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { deskForFile } from './support/desk-window'
import { PLACES, stand, twoFrames } from './support/places'
import { troublesOf } from './support/readable'

const desk = deskForFile('sizes')

/** As the settings do it: the whole window grows from one number. */
async function setSize(page: Page, size: string): Promise<void> {
  await page.evaluate(to => {
    document.documentElement.dataset['size'] = to
  }, size)
  await twoFrames(page)
}

describe.each(PLACES)('$name at 1366×768', place => {
  it.each(['16', '18', '20'])('is read whole at size %s', async size => {
    await stand(desk.page, place)
    await setSize(desk.page, size)
    const { base, troubles } = await troublesOf(desk.page)
    expect(base).toBe(Number(size))
    expect(troubles).toEqual([])
  })
})
