import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { launchApp, type RunningApp } from './app'
import { askDesk } from './ask-desk'

/** An ordinary Tuesday morning of the samples; the minute stands still. */
export const TODAY = '2026-11-24'
const NOON = `${TODAY}T10:30`

/** The secretary, who is a mediator too and sits down first. */
export const SECRETARY = 1

/** One running desk for the tests of a file, with the secretary seated. */
export type Desk = { app: RunningApp; page: Page; dataFolder: string; ask: Ask }
type Ask = (name: string, input: unknown) => Promise<unknown>

export function deskForFile(name: string): Desk {
  const dataFolder = mkdtempSync(join(tmpdir(), `desk-${name}-`))
  let running: { app: RunningApp; page: Page } | undefined
  const known = () => {
    if (!running) throw new Error('The desk has not been started yet')
    return running
  }
  beforeAll(async () => {
    running = await startSeated(dataFolder)
  })
  afterAll(async () => {
    await running?.app.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  return {
    dataFolder,
    get app() {
      return known().app
    },
    get page() {
      return known().page
    },
    ask: (asked, input) => ask(known().page, asked, input),
  }
}

/** Starts the desk on a folder and sits down in its first window. */
export async function startSeated(dataFolder: string): Promise<{ app: RunningApp; page: Page }> {
  const app = await launchApp({ dataFolder, today: NOON, size: { width: 1366, height: 768 } })
  const page = await app.firstWindow()
  await sitDown(page)
  return { app, page }
}

/** 谁坐在案头: a few initials and Enter. */
export async function sitDown(page: Page, initials = 'syl'): Promise<void> {
  page.setDefaultTimeout(8000)
  await page.locator('.start-field input:focus').waitFor()
  await page.keyboard.type(initials)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
}

/** What the desk answers, without its envelope; a refusal is an error of the test. */
export async function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  const reply = await askDesk(page, name, input, SECRETARY)
  if (typeof reply !== 'object' || reply === null || Reflect.get(reply, 'ok') !== true)
    throw new Error(`${name} was refused: ${JSON.stringify(reply)}`)
  return Reflect.get(reply, 'value')
}

/** Ctrl+K, and the cursor in its box. */
export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.locator('.palette-input:focus').waitFor()
}

/** Goes to a place of the window by its address, as a link does. */
export async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate(to => {
    location.hash = to
  }, hash)
}
