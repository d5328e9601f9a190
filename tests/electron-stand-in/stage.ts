import type { Browser, BrowserContext, Page, Route } from 'playwright-core'

import { askForAppWindow, endpointOf, launchChromium, launchUnseen } from './chromium'
import { denyOrGrant } from './permissions'

type Answer = (route: Route) => Promise<void>

/** Whether a person looks on. */
export const isSeen = process.env['ELECTRON_STAND_IN'] === 'window'

const everything = () => true

let profile = ''
let context: BrowserContext | undefined
let unseen: Promise<Browser> | undefined
let first: Page | undefined
let answerRoute: Answer

export async function openStage(folder: string, answer: Answer, onGone: () => void): Promise<void> {
  profile = folder
  answerRoute = answer
  context = await launchChromium(folder, isSeen)
  context.on('close', onGone)
  await context.route(everything, answer)
  first = context.pages()[0]
}

export const endpoint = () => endpointOf(profile)

/** A page for a window; one that will never be shown stays out of a person's sight. */
export async function newPage(isForPerson: boolean): Promise<Page> {
  if (!context) throw new Error('A window before the app is ready')
  const page = isSeen && !isForPerson ? await unseenPage() : await nextPage(context)
  await denyOrGrant(page)
  return page
}

async function nextPage(stage: BrowserContext): Promise<Page> {
  const page = first
  first = undefined
  if (page) return page
  if (!isSeen) return stage.newPage()
  const opened = stage.waitForEvent('page')
  askForAppWindow(profile)
  return opened
}

async function unseenPage(): Promise<Page> {
  unseen ??= launchUnseen()
  const browser = await unseen
  const page = await browser.newPage()
  await page.route(everything, answerRoute)
  return page
}

/** With its last window Chromium may have gone by itself already. */
export async function closeStage(): Promise<void> {
  await Promise.allSettled([context?.close(), unseen?.then(browser => browser.close())])
}
