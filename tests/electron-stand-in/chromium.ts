import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { chromium, type Browser, type BrowserContext } from 'playwright-core'

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
// Besides Playwright's own pipe: a test looks at the same pages through a port.
const PORT = '--remote-debugging-port=0'
// A window without tabs and address line; it needs some page to begin with, and will not take about:blank.
const APP_WINDOW = ['--app=data:text/html,', '--test-type']

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

export async function launchChromium(profile: string, isSeen: boolean): Promise<BrowserContext> {
  await formerGone(profile)
  offerNoTranslation(profile)
  return chromium.launchPersistentContext(profile, {
    ...signals,
    executablePath,
    headless: !isSeen,
    viewport: null,
    serviceWorkers: 'block',
    args: [...FLAGS, PORT, ...(isSeen ? APP_WINDOW : [])],
    ignoreDefaultArgs: isSeen ? ['about:blank', '--enable-automation'] : ['--enable-automation'],
  })
}

/** Chromium would offer a person to translate the desk into English; it asks no switch about that, but its profile. */
function offerNoTranslation(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences')
  if (existsSync(preferences)) return
  mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 })
  writeFileSync(preferences, JSON.stringify({ translate: { enabled: false } }))
}

/** Asks the running Chromium of this profile for one more app window. */
export function askForAppWindow(profile: string): void {
  const args = [...FLAGS, ...APP_WINDOW, `--user-data-dir=${profile}`]
  spawn(executablePath, args, { stdio: 'ignore' }).on('error', () => {})
}

/** A second, unseen Chromium, for pages that nobody is to see beside a window that somebody sees. */
export function launchUnseen(): Promise<Browser> {
  return chromium.launch({ ...signals, executablePath, args: FLAGS })
}

/** Where a second client finds the Chromium of this profile. */
export function endpointOf(profile: string): string {
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')
  return `ws://127.0.0.1:${port}${path}`
}

/** After a kill Chromium needs a moment to follow; a new one would otherwise hand its window to the dying one. */
async function formerGone(profile: string): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- waiting is all this does
  for (let tries = 0; tries < 50 && formerLives(profile); tries += 1) await wait(100)
}

function formerLives(profile: string): boolean {
  try {
    return process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 0)
  } catch {
    return false
  }
}
