import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

import type { App } from 'electron'

import { acquireLock, type Lock } from './lock'
import { answerRoute } from './routes'
import { closeStage, openStage } from './stage'

type Members =
  | 'enableSandbox'
  | 'exit'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'setPath'
  | 'whenReady'

type Closable = { close(): Promise<boolean> }

const nextTurn = () => new Promise(resolve => setImmediate(resolve))

class AppStandIn extends EventEmitter implements Pick<App, Members> {
  readonly isPackaged = false
  readonly windows = new Set<Closable>()
  readonly #paths = new Map<string, string>()
  readonly opened = Promise.withResolvers<void>()
  #ready: Promise<void> | undefined
  #lock: Lock | undefined
  #isQuitting = false

  /** What main.js sets while it is read decides where Chromium keeps its profile: so not before the next turn. */
  whenReady(): Promise<void> {
    this.#ready ??= this.#open()
    return this.#ready
  }

  async #open(): Promise<void> {
    await nextTurn()
    await openStage(this.getPath('sessionData'), answerRoute, () => this.quit())
    this.opened.resolve()
  }

  requestSingleInstanceLock(): boolean {
    this.#lock = acquireLock(this.getPath('userData'), argv => this.emit('second-instance', {}, argv))
    return this.#lock !== undefined
  }

  enableSandbox(): void {
    // Chromium's pages have no Node here in any case.
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    const config = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
    const userData = this.#paths.get('userData') ?? join(config, 'jieyou-desk')
    return this.#paths.get(name) ?? (name === 'sessionData' ? userData : join(userData, name))
  }

  setPath(name: string, path: string): void {
    mkdirSync(path, { recursive: true })
    this.#paths.set(name, path)
  }

  getVersion(): string {
    const manifest: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    )
    return typeof manifest === 'object' && manifest && 'version' in manifest ? String(manifest.version) : ''
  }

  quit(): void {
    if (!this.#isQuitting) void this.#quit()
  }

  exit(code = 0): void {
    this.#lock?.release()
    void closeStage().then(() => process.exit(code))
  }

  /** Electron's order: before-quit, the windows, will-quit, quit; each of the first three may call it off. */
  async #quit(): Promise<void> {
    this.#isQuitting = true
    await nextTurn()
    for (const step of [
      () => this.#asks('before-quit'),
      () => this.#closeWindows(),
      () => this.#asks('will-quit'),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      if (!(await step())) return void (this.#isQuitting = false)
    }
    this.emit('quit', {}, 0)
    this.exit(0)
  }

  #asks(event: string): boolean {
    let isPrevented = false
    this.emit(event, { preventDefault: () => (isPrevented = true) })
    return !isPrevented
  }

  async #closeWindows(): Promise<boolean> {
    const closed = await Promise.all([...this.windows].map(window => window.close()))
    return closed.every(Boolean)
  }

  /** The last window went: the app decides; without a listener Electron quits. */
  windowClosed(window: Closable): void {
    this.windows.delete(window)
    if (this.windows.size > 0 || this.#isQuitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }
}

export const app = new AppStandIn()

process.on('SIGINT', () => app.quit())
process.on('SIGTERM', () => app.quit())
