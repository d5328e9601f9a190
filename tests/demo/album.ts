import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
]

/** Pictures of the window at both sizes, numbered in the order in which they were taken. */
export function album(page: Page, folder: string) {
  mkdirSync(folder, { recursive: true })
  const taken: string[] = []
  let count = 0
  return {
    taken,
    picture: async (name: string): Promise<void> => {
      count += 1
      for (const size of SIZES) {
        await page.setViewportSize(size)
        // Two frames, so that what measures itself has done so at the new size.
        await page.evaluate(
          () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
        )
        const file = `${String(count).padStart(2, '0')}-${name}-${size.width}.png`
        await page.screenshot({ path: join(folder, file) })
        taken.push(file)
      }
    },
  }
}
export type Album = ReturnType<typeof album>
