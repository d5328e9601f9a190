import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { launchApp } from '../e2e/support/app'
import { writeAgreement } from './agreement'
import { album } from './album'
import { registerAndAccept } from './counter'
import { archive, signEverything } from './ending'
import { savePapers } from './papers'
import { bookSession, holdSession } from './session'
import { summary } from './summary'

/** An ordinary Tuesday; the minute stands still, so that two runs are alike. */
const USUAL = '2026-11-24'

const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined)
const out = resolve(option('--out') ?? 'demo')
const today = (option('--today') ?? USUAL).slice(0, 10)
const began = performance.now()

rmSync(out, { recursive: true, force: true })
const papers = join(out, 'papers')
mkdirSync(papers, { recursive: true })
const dataFolder = mkdtempSync(join(tmpdir(), 'jieyou-demo-'))
const app = await launchApp({ dataFolder, today: `${today}T10:00`, size: { width: 1366, height: 768 } })
try {
  const page = await app.firstWindow()
  page.setDefaultTimeout(10_000)
  const pictures = album(page, join(out, 'screens'))
  await page.getByText('谁坐在案头').waitFor()
  await pictures.picture('开始')
  await page.keyboard.type('syl')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '今日', level: 1 }).waitFor()
  await pictures.picture('今日')
  await registerAndAccept(page, pictures)
  const caseUrl = new URL(page.url()).hash.replace(/\/\w*[a-z]\w*$/, '')
  await pictures.picture('案件')
  await bookSession(page, pictures)
  await holdSession(page, pictures, caseUrl)
  await writeAgreement(page, pictures, caseUrl)
  await signEverything(page, pictures, caseUrl)
  const saved = await savePapers(app, page, pictures, papers)
  await archive(page, pictures, caseUrl)
  await app.close()
  copyFileSync(join(dataFolder, 'register.sqlite'), join(out, 'register.sqlite'))
  const told = await summary({ out, today, papers: saved, pictures: pictures.taken })
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(told, null, 2)}\n`)
} catch (error) {
  const page = app.windows()[0]
  await page?.screenshot({ path: join(out, 'failed.png') })
  await app.close()
  throw error
} finally {
  rmSync(dataFolder, { recursive: true })
}
process.stdout.write(
  `The walk took ${((performance.now() - began) / 1000).toFixed(1)} s; its files are in ${out}\n`,
)
