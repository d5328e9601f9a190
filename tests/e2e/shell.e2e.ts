import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { launchApp, type RunningApp } from './support/app'
import { askDesk } from './support/ask-desk'

const dataFolder = mkdtempSync(join(tmpdir(), 'desk-shell-'))
const settings = { dataFolder, today: '2026-11-22', size: { width: 1366, height: 768 } }

let app: RunningApp
let page: Page

beforeAll(async () => {
  app = await launchApp(settings)
  page = await app.firstWindow()
})

afterAll(async () => {
  await app.close()
  rmSync(dataFolder, { recursive: true, force: true })
})

describe('the window', () => {
  it('opens with the name of the desk, at the size asked for', async () => {
    expect(await page.title()).toBe('解忧台')
    expect(await page.evaluate(() => [innerWidth, innerHeight])).toEqual([1366, 768])
  })

  it('hands the page three members and nothing else of the machine', async () => {
    const handed = await page.evaluate(() => ({
      members: Object.keys(Reflect.get(window, 'desk')).toSorted(),
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
      bridges: Object.keys(window).filter(name => /electron/i.test(name)),
    }))
    expect(handed).toEqual({
      members: ['call', 'onChanged', 'version'],
      node: ['undefined', 'undefined'],
      bridges: [],
    })
  })

  it('asks the desk and gets refusals as data', async () => {
    const reply = await askDesk(page, 'no.such', {})
    expect(reply).toMatchObject({ ok: false })
  })
})

describe('a page that misbehaves', () => {
  it('runs no script written into the page', async () => {
    const blocked = await page.evaluate(async () => {
      const violations: string[] = []
      document.addEventListener('securitypolicyviolation', event => violations.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.ranInline = true'
      document.body.append(script)
      script.remove()
      await new Promise(resolve => setTimeout(resolve, 100))
      return { ran: Reflect.get(window, 'ranInline') === true, violations }
    })
    expect(blocked).toEqual({ ran: false, violations: ['script-src-elem'] })
  })

  it('wears no style written into the page', async () => {
    const color = await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'html { outline-color: rgb(1, 2, 3) }'
      document.head.append(style)
      const { outlineColor } = getComputedStyle(document.documentElement)
      style.remove()
      return outlineColor
    })
    expect(color).not.toBe('rgb(1, 2, 3)')
  })

  it('evaluates no text as a script', async () => {
    const outcome = await page.evaluate(
      () =>
        new Promise<string>(resolve => {
          // A turn later, when the test's own permission to evaluate has gone.
          setTimeout(() => {
            try {
              resolve(String(Reflect.apply(Reflect.get(window, 'eval'), window, ['1 + 1'])))
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'something else')
            }
          }, 10)
        }),
    )
    expect(outcome).toBe('EvalError')
  })

  it('reaches no other address', async () => {
    const outcome = await page.evaluate(() => fetch('https://example.com').then(String, error => error.name))
    expect(outcome).toBe('TypeError')
  })

  it('stays where it is', async () => {
    const before = page.url()
    await page.evaluate(() => {
      location.href = 'https://example.com/'
    })
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
    expect(await page.evaluate(() => document.title)).toBe('解忧台')
  })

  it('opens no window', async () => {
    await page.evaluate(() => {
      window.open('https://example.com/')
      const link = document.createElement('a')
      Object.assign(link, { href: 'index.html', target: '_blank' })
      link.click()
    })
    await page.waitForTimeout(500)
    expect(app.windows()).toEqual([page])
  })

  it('is denied camera, position and notifications', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as PermissionName[]).map(
          async name => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })
})

describe('the app', () => {
  it('speaks Chinese in its menu and offers no developer tools', async () => {
    const menu = await app.menu()
    expect(menu.map(({ label }) => label)).toEqual(['文件', '编辑', '查看', '帮助'])
    expect(JSON.stringify(menu)).not.toMatch(/dev-?tools/i)
  })

  it('opens a second window on the same register and tells each of the other’s changes', async () => {
    await app.chooseMenu('文件', '新窗口')
    await expect.poll(() => app.windows().length).toBe(2)
    const second = app.windows().find(each => each !== page)
    await page.evaluate(() => {
      const heard: unknown[] = []
      Reflect.set(window, 'heard', heard)
      Reflect.get(window, 'desk').onChanged((change: unknown) => heard.push(change))
    })
    const reply =
      second && (await askDesk(second, 'cases.register', { channel: 'visit', fields: {}, parties: [] }, 1))
    expect(reply).toMatchObject({ ok: true })
    const heard = () => page.evaluate(() => Reflect.get(window, 'heard'))
    await expect.poll(heard).toEqual([{ name: 'cases.register' }])
    await second?.close()
    await expect.poll(() => app.windows().length).toBe(1)
  })

  it('refuses to start twice on the same folder', async () => {
    await expect(launchApp(settings)).rejects.toThrow('ended with 0')
    expect(await page.title()).toBe('解忧台')
  })

  it('closes the register when it quits', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-quit-'))
    const other = await launchApp({ ...settings, dataFolder: folder })
    await other.firstWindow()
    expect(await other.close()).toBe(0)
    expect(existsSync(join(folder, 'register.sqlite'))).toBe(true)
    expect(existsSync(join(folder, 'register.sqlite-wal'))).toBe(false)
    rmSync(folder, { recursive: true, force: true })
  })
})
