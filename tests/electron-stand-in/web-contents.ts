import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'

import type { WebContents, WebPreferences } from 'electron'
import type { Page } from 'playwright-core'

import { toApp, toChromium } from './addresses'
import { app } from './app'
import { ARRIVAL, ASK, bridgeSource } from './bridge'
import { downloadPath } from './for-person'
import { answerInvoke } from './ipc-main'
import { printed } from './record'
import { navigators } from './routes'
import { isSeen, newPage } from './stage'

type Members = 'getURL' | 'id' | 'loadURL' | 'print' | 'printToPDF' | 'send' | 'setWindowOpenHandler'
type OpenHandler = Parameters<WebContents['setWindowOpenHandler']>[0]

let lastId = 0

/** Runs in the page. */
const arrive = ([name, detail]: [string, unknown]) => dispatchEvent(new CustomEvent(name, { detail }))

export class WebContentsStandIn extends EventEmitter implements Pick<WebContents, Members> {
  readonly id = (lastId += 1)
  readonly page: Promise<Page>
  #openHandler: OpenHandler = () => ({ action: 'allow' })
  #expected: string | undefined

  constructor(preferences: WebPreferences) {
    super()
    this.page = this.#open(preferences.preload)
    this.page.catch(() => app.exit(1))
    app.emit('web-contents-created', {}, this)
  }

  async #open(preload: string | undefined): Promise<Page> {
    const page = await newPage(preload !== undefined)
    navigators.set(page, this)
    page.on('popup', popup => void this.#meetPopup(popup))
    if (preload === undefined) return page
    await page.exposeBinding(ASK, ({ frame }, channel: string, args: unknown[]) =>
      answerInvoke({ sender: this, senderFrame: { url: toApp(frame.url()) } }, channel, args),
    )
    await page.addInitScript({ content: bridgeSource(readFileSync(preload, 'utf8')) })
    return page
  }

  async loadURL(url: string): Promise<void> {
    this.#expected = url
    const page = await this.page
    await page.goto(toChromium(url), { waitUntil: 'domcontentloaded' })
    this.emit('dom-ready')
    await page.waitForLoadState('load')
    this.emit('did-finish-load')
  }

  getURL(): string {
    return this.#expected ?? ''
  }

  /** The app goes where it likes; a page asks first. */
  mayNavigate(url: string): boolean {
    if (url === this.#expected) return true
    let isPrevented = false
    this.emit('will-navigate', { url, isMainFrame: true, preventDefault: () => (isPrevented = true) }, url)
    return !isPrevented
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  /** Electron asks before a page opens a page; here it is there already, and goes again. */
  async #meetPopup(popup: Page): Promise<void> {
    const url = toApp(popup.url())
    const details = { url, frameName: '', features: '', disposition: 'new-window' as const }
    const { action } = this.#openHandler({ ...details, referrer: { url: '', policy: 'default' } })
    if (action === 'deny') await popup.close()
  }

  send(channel: string, ...args: unknown[]): void {
    // A page that closes meanwhile hears nothing, as in Electron.
    this.page
      .then(page => page.evaluate(arrive, [ARRIVAL, { channel, args }] as [string, unknown]))
      .catch(() => {})
  }

  async printToPDF(options: Parameters<WebContents['printToPDF']>[0]): Promise<Buffer> {
    const page = await this.page
    return page.pdf({
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
    })
  }

  async #printForPerson(): Promise<void> {
    const page = await this.page
    if (isSeen) await page.pdf({ path: downloadPath(`${await page.title()}.pdf`), preferCSSPageSize: true })
  }

  print(...[, done]: Parameters<WebContents['print']>): void {
    printed.push(this.getURL())
    void this.#printForPerson().then(() => done?.(true, ''))
  }
}
