import type { Page } from 'playwright-core'

const PERMISSIONS = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as const

type Check = (permission: (typeof PERMISSIONS)[number]) => boolean

let check: Check | undefined

export function setPermissionCheck(next: Check): void {
  check = next
}

/** Chromium is told beforehand what Electron would ask the app each time. */
export async function denyOrGrant(page: Page): Promise<void> {
  if (!check) return
  // The session is not detached: what it sets would go with it.
  const chromium = await page.context().newCDPSession(page)
  for (const name of PERMISSIONS) {
    const setting = check(name) ? 'granted' : 'denied'
    // oxlint-disable-next-line no-await-in-loop -- five short questions, once per window
    await chromium.send('Browser.setPermission', { permission: { name }, setting })
  }
}
