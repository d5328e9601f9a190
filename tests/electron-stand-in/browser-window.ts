import { EventEmitter } from 'node:events'

import type { BrowserWindow as Real, BrowserWindowConstructorOptions } from 'electron'
import type { Page } from 'playwright-core'

import { app } from './app'
import { WebContentsStandIn } from './web-contents'

type Members =
  | 'destroy'
  | 'focus'
  | 'isDestroyed'
  | 'isMinimized'
  | 'loadURL'
  | 'removeMenu'
  | 'restore'
  | 'show'

export class BrowserWindow extends EventEmitter implements Pick<Real, Members> {
  readonly webContents: WebContentsStandIn
  #isGone = false

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    const { width = 800, height = 600, webPreferences = {} } = options
    this.webContents = new WebContentsStandIn(webPreferences)
    this.webContents.once('dom-ready', () => this.emit('ready-to-show'))
    app.windows.add(this)
    void this.webContents.page.then(page => this.#meet(page, { width, height }))
  }

  async #meet(page: Page, size: { width: number; height: number }): Promise<void> {
    page.on('close', () => this.#gone())
    const session = await page.context().newCDPSession(page)
    const { windowId } = await session.send('Browser.getWindowForTarget')
    await session.send('Browser.setWindowBounds', { windowId, bounds: size })
    await session.detach()
  }

  #gone(): void {
    if (this.#isGone) return
    this.#isGone = true
    this.emit('closed')
    app.windowClosed(this)
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  /** Answers whether the page let itself be closed. */
  async close(): Promise<boolean> {
    const page = await this.webContents.page
    await page.close({ runBeforeUnload: false })
    this.#gone()
    return true
  }

  destroy(): void {
    void this.close()
  }

  isDestroyed(): boolean {
    return this.#isGone
  }

  isMinimized(): boolean {
    return false
  }

  restore(): void {
    // Never minimized.
  }

  removeMenu(): void {
    // There is no menu bar to take away.
  }

  show(): void {
    this.emit('show')
  }

  focus(): void {
    void this.webContents.page.then(page => page.bringToFront())
    this.emit('focus')
  }
}
