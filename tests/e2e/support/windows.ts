import type { BrowserContext, Page } from 'playwright-core'

export type Size = { width: number; height: number }

type Windows = { windows(): Page[]; firstWindow(): Promise<Page> }

// What has no address yet, and papers on their way to the printer, nobody sees.
const isSeen = (page: Page) => !/^(about:|$)|\/paper\//.test(page.url())

/** The windows people see, each brought to the wanted size before a test gets it. */
export function followWindows(context: BrowserContext, size: Size | undefined): Windows {
  const windows = () => context.pages().filter(isSeen)
  const shape = async (page: Page) => {
    if (size) await page.setViewportSize(size)
  }
  context.on('page', page => void shape(page).catch(() => {}))
  return {
    windows,
    async firstWindow() {
      const page = context.pages()[0] ?? (await context.waitForEvent('page'))
      await page.waitForURL(/index\.html/)
      await shape(page)
      return page
    },
  }
}
