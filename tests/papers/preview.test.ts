import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { resolve } from 'node:path'

import type { Paper } from '@shared/papers/paper'
import { paperToHtml } from '@shared/papers/to-html'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'

import { extremeFacts, MAIN_REFS, minimalFacts, paperOf, REFS } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'
import { POLICY, printByChromium, STYLES, withPaperBrowser } from '../support/print-papers'

const PAGES = resolve(import.meta.dirname, '../../renderer/ui/paper-pages.ts')
const ZOOMS = [0.55, 0.73, 1, 1.37]

const main = Object.entries({ minimal: minimalFacts(), extreme: extremeFacts() }).flatMap(([name, facts]) =>
  MAIN_REFS.map((ref): [string, Paper] => [`${name}-${ref.kind}`, paperOf(ref.kind, facts)]),
)
const typical = REFS.map((ref): [string, Paper] => [`typical-${ref.kind}`, paperOf(ref.kind, paperFacts())])
const papers = new Map([...typical, ...main])
/** The forms that hold one page or two are laid out at one size. */
const zoomsOf = (paper: Paper) => (MAIN_REFS.some(ref => ref.kind === paper.kind) ? ZOOMS : [0.73])

test(
  'the preview breaks every line and every page where the print does, at any zoom',
  { timeout: 90_000 },
  async () => {
    const printed = await printByChromium(papers)
    await withPaperBrowser(async browser => {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', message => complaints.push(message.text()))
      await serve(page)
      for (const [name, paper] of papers) {
        const print = (printed.get(name)?.pages ?? []).map(lines =>
          lines.filter(line => line !== paper.header && !/^(样例|(样例)?第\d+页共\d+页)$/.test(line)),
        )
        for (const zoom of zoomsOf(paper)) {
          const shown = await page.evaluate(readPreview, { html: paperToHtml(paper), zoom })
          expect({ name, zoom, shown }).toEqual({ name, zoom, shown: print })
        }
      }
      // Nothing was blocked by the content policy.
      expect(complaints).toEqual([])
    })
  },
)

async function serve(page: Page): Promise<void> {
  const answers: Record<string, readonly [string, string]> = {
    '/': [
      'text/html',
      '<!doctype html><html lang="zh-CN"><script type="module" src="/start.js"></script><div id="host"></div>',
    ],
    '/start.js': ['text/javascript', `import { layPages } from '/pages.js'; window.layPages = layPages`],
    '/pages.js': ['text/javascript', stripTypeScriptTypes(readFileSync(PAGES, 'utf8'))],
    '/paper.css': ['text/css', readFileSync(STYLES, 'utf8')],
  }
  await page.route('https://desk.test/**', route => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? ['text/plain', '']
    return route.fulfill({ contentType, body, headers: { 'content-security-policy': POLICY } })
  })
  await page.goto('https://desk.test/')
  await page.waitForFunction('window.layPages')
}

type LayPages = (host: HTMLElement, html: string, laid: (pages: number) => void) => () => void

/** Runs in the window: lays the paper out and reads its letters back, line by line of each sheet. */
async function readPreview({ html, zoom }: { html: string; zoom: number }): Promise<string[][]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- put there by the page's own script
  const { layPages } = window as unknown as { layPages: LayPages }
  const host = document.querySelector<HTMLElement>('#host')
  if (!host) return []
  host.style.zoom = String(zoom)
  const count = await new Promise<number>(laid => layPages(host, html, laid))
  const flow = host.shadowRoot?.querySelector('.preview-flow')
  if (!flow) return []
  const area = flow.getBoundingClientRect()
  const millimetre = area.width / 156
  const lines = Array.from({ length: count }, () => new Map<number, { left: number; letter: string }[]>())
  const walker = document.createTreeWalker(flow, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (let at = 0; at < text.length; at += 1) {
      if (text.charAt(at).trim() === '') continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, top } = range.getBoundingClientRect()
      const down = (top - area.top) / millimetre
      const sheet = Math.floor((down + 36) / 303)
      const height = Math.round(down - sheet * 303)
      const line = lines[sheet]?.get(height) ?? []
      lines[sheet]?.set(height, [...line, { left, letter: text.charAt(at) }])
    }
  }
  return lines.map(sheet =>
    [...sheet]
      .toSorted(([a], [b]) => a - b)
      .map(([, line]) =>
        line
          .toSorted((a, b) => a.left - b.left)
          .map(each => each.letter)
          .join(''),
      ),
  )
}
