import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { main } from '../demo/hands'
import { COMMITTEE, makeP12, PASSPHRASE } from '../support/certificates'
import { launchApp, type RunningApp } from './support/app'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-signatures-'))
const certificate = join(dataFolder, '证书.p12')
const signed = join(dataFolder, '已签.docx')

let app: RunningApp
let page: Page

beforeAll(async () => {
  writeFileSync(certificate, makeP12(dataFolder, COMMITTEE))
  // The machine's own day: certificates begin when they are made.
  app = await launchApp({ dataFolder, size: { width: 1366, height: 768 } })
  page = await app.firstWindow()
  page.setDefaultTimeout(15_000)
  await page.getByText('沈玉兰').first().click()
  await main(page).waitFor()
})

afterAll(async () => {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

async function choosePaper(): Promise<void> {
  await page.keyboard.press('Control+4')
  await page.getByRole('heading', { name: '文书' }).waitFor()
  await main(page)
    .getByRole('button', { name: /卫生间渗水/ })
    .click()
  await page.locator('.papers-item', { hasText: '人民调解协议书' }).first().click()
}

it('signs an agreement with the certificate, then finds the file sound and a changed copy not', async () => {
  await choosePaper()
  await page.getByRole('button', { name: '用证书签名，人民调解协议书' }).click()
  await page.getByLabel('证书口令').fill('错的')
  await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [certificate] })
  await page.keyboard.press('Control+Enter')
  await page.getByText('证书口令不对').waitFor()
  await page.getByLabel('证书口令').fill(PASSPHRASE)
  await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [certificate] })
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: signed })
  await page.keyboard.press('Control+Enter')
  await page.getByText(`已签：${COMMITTEE}`).waitFor()
  expect(await page.getByLabel('证书口令').inputValue()).toBe('')
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'sign.png') })
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: '查验' }).click()
  await app.answerDialog('showOpenDialog', { canceled: false, filePaths: [signed] })
  await page.keyboard.press('Control+o')
  await page.getByRole('heading', { name: '签名有效，内容未改' }).waitFor()
  await page.getByText('就是登记簿里记着的那一份').waitFor()
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'verify.png') })

  const broken = readFileSync(signed)
  broken[200] = (broken[200] ?? 0) ^ 1
  await drop(broken, '改过的.docx')
  await page.getByRole('heading', { name: '不能作数' }).waitFor()
  if (process.env['SHOTS']) await page.screenshot({ path: join(process.env['SHOTS'], 'broken.png') })
})

/** As a file dragged in from the desktop. */
async function drop(bytes: Uint8Array, name: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([data, called]) => {
      const transferred = new DataTransfer()
      transferred.items.add(new File([Uint8Array.from(atob(data), letter => letter.charCodeAt(0))], called))
      return transferred
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  )
  const zone = page.locator('.verify-drop')
  for (const type of ['dragover', 'drop']) await zone.dispatchEvent(type, { dataTransfer: transfer })
}
