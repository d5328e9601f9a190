import type { Page } from 'playwright-core'
import { z } from 'zod'

import { launchApp } from '../e2e/support/app'
import { figure, type Figure } from './figures'
import { TODAY, type BenchDesk } from './sample-register'
import { scrapsOf } from './search-kinds'

const ROUNDS = 40

/** The built window on the same register: from the key that ends a word to the frame that shows its first row. */
export async function* benchWindow(
  desk: BenchDesk,
  { dataFolder, rows }: { dataFolder: string; rows: number },
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  if (!wanted('window.search')) return
  const scraps = scrapsOf(desk, rows, ROUNDS)
  const app = await launchApp({ dataFolder, today: TODAY, size: { width: 1366, height: 768 } })
  try {
    const page = await app.firstWindow()
    await page.getByText('沈玉兰').first().click()
    await page.keyboard.press('Control+2')
    await page.getByRole('option').first().waitFor()
    await page.getByRole('radio', { name: '全部' }).click({ force: true })
    const times: number[] = []
    for (const { name, facts } of scraps.flatMap(each => [each, { ...each, name: each.facts.slice(30, 32) }]))
      times.push(await keystroke(page, name === '' ? facts : name))
    yield figure('window.search', times, 100)
  } finally {
    await app.close()
  }
}

/** Types all but the last character, waits until that is painted, and times the last one. */
async function keystroke(page: Page, word: string): Promise<number> {
  const field = page.getByRole('searchbox', { name: '在案件里找' })
  await field.fill('')
  await page.locator('.case-list-rows[data-asked=""]').waitFor()
  await field.fill(word.slice(0, -1))
  await page.locator(`.case-list-rows[data-asked="${word.slice(0, -1)}"]`).waitFor()
  await page.evaluate(timeNextKey, word)
  await field.press('End')
  await page.keyboard.insertText(word.slice(-1))
  return z.number().parse(await page.evaluate(() => Reflect.get(window, 'painted')))
}

/** In the page: from the input event until the list says it shows the answer, and one frame more for the paint. */
function timeNextKey(word: string): void {
  const painted = new Promise(resolve => {
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        const look = () => {
          const list = document.querySelector<HTMLElement>('.case-list-rows')
          if (list?.dataset['asked'] === word)
            requestAnimationFrame(() => resolve(performance.now() - timeStamp))
          else requestAnimationFrame(look)
        }
        look()
      },
      { once: true, capture: true },
    )
  })
  Reflect.set(window, 'painted', painted)
}
