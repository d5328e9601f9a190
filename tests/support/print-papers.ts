import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

import type { Paper } from '@shared/papers/paper'
import { paperToHtml } from '@shared/papers/to-html'
import { chromium, type Browser } from 'playwright-core'

import { toDocx } from '../../electron/documents/to-docx'

const run = promisify(execFile)
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
]

export const STYLES = resolve(import.meta.dirname, '../../renderer/public/paper.css')
export const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'`

/** Text of each page, without spaces: line breaks and justification are the renderer's own affair. */
export type Printed = { pages: string[][] }

/** Both renderers are to use the same face, so that their pages can be compared. */
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include>/etc/fonts/fonts.conf</include>${[
  '仿宋_GB2312',
  '方正小标宋简体',
  '宋体',
]
  .map(
    name =>
      `<alias binding="same"><family>${name}</family><accept><family>Noto Serif CJK SC</family></accept></alias>`,
  )
  .join('')}</fontconfig>`

/** Word files of many papers through one LibreOffice. */
export async function printByLibreOffice(papers: ReadonlyMap<string, Paper>): Promise<Map<string, Printed>> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  try {
    writeFileSync(join(folder, 'fonts.conf'), FONTS)
    mkdirSync(join(folder, 'out'))
    const files: string[] = []
    for (const [name, paper] of papers) {
      files.push(join(folder, `${name}.docx`))
      writeFileSync(join(folder, `${name}.docx`), await toDocx(paper))
    }
    const profile = `-env:UserInstallation=file://${folder}/profile`
    await run(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...files],
      {
        env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      },
    )
    return await readPdfs(join(folder, 'out'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A browser that serves papers and their style sheet under the window's own content policy. */
export async function withPaperBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** The same papers as the desk prints them: the page and its style sheet through Chromium. */
export async function printByChromium(papers: ReadonlyMap<string, Paper>): Promise<Map<string, Printed>> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  try {
    await withPaperBrowser(async browser => {
      const page = await browser.newPage()
      await page.route('https://desk.test/**', route => {
        const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1))
        const paper = papers.get(name)
        const [body, contentType] =
          paper === undefined
            ? [readFileSync(STYLES, 'utf8'), 'text/css']
            : [paperToHtml(paper), 'text/html; charset=utf-8']
        return route.fulfill({ body, contentType, headers: { 'content-security-policy': POLICY } })
      })
      for (const name of papers.keys()) {
        await page.goto(`https://desk.test/${name}`)
        await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true, printBackground: true })
      }
    })
    return await readPdfs(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function readPdfs(folder: string): Promise<Map<string, Printed>> {
  const printed = new Map<string, Printed>()
  for (const file of readdirSync(folder).filter(name => name.endsWith('.pdf'))) {
    const { stdout } = await run('pdftotext', ['-layout', join(folder, file), '-'])
    const pages = stdout.split('\f').slice(0, -1)
    printed.set(file.slice(0, -4), {
      pages: pages.map(page =>
        page
          .split('\n')
          .map(line => line.replaceAll(/\s/g, ''))
          .filter(line => line !== ''),
      ),
    })
  }
  return printed
}
