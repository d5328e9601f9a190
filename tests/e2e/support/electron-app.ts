import { once } from 'node:events'

import type * as Electron from 'electron'
import { _electron } from 'playwright-core'

import type { RunningApp } from './app'
import { followWindows, type Size } from './windows'

const ROOT_FLAGS = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The same desk on real Electron, through Playwright. */
export async function launchElectron(
  root: string,
  args: string[],
  size: Size | undefined,
): Promise<RunningApp> {
  const app = await _electron.launch({ args: [...ROOT_FLAGS, root, ...args], cwd: root })
  const child = app.process()
  const exited = once(child, 'exit')
  await app.evaluate(recordMachine)
  return {
    ...followWindows(app.context(), size),
    answerDialog: (kind, answer) =>
      app.evaluate((_main, [name, value]) => Reflect.get(globalThis, 'deskTest').answers[name].push(value), [
        kind,
        answer,
      ] as const),
    menu: () =>
      app.evaluate(({ Menu }) => Reflect.get(globalThis, 'deskTest').read(Menu.getApplicationMenu()?.items)),
    chooseMenu: (...labels) =>
      app.evaluate(({ Menu }, wanted) => {
        let items = Menu.getApplicationMenu()?.items
        for (const label of wanted.slice(0, -1))
          items = items?.find(item => item.label === label)?.submenu?.items
        items?.find(item => item.label === wanted.at(-1))?.click()
      }, labels),
    openedPaths: () => app.evaluate(() => Reflect.get(globalThis, 'deskTest').opened),
    async close() {
      void app.evaluate(electron => electron.app.quit()).catch(() => {})
      const [code]: (number | null)[] = await exited
      return code ?? null
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

type Machine = Pick<typeof Electron, 'dialog' | 'shell'>

/** Runs in Electron's main process: dialogs take their answers from a queue, opened files are noted. */
function recordMachine({ dialog, shell }: Machine): void {
  const answers: Record<string, unknown[]> = { showSaveDialog: [], showOpenDialog: [], showMessageBox: [] }
  const unasked: Record<string, unknown> = {
    showSaveDialog: { canceled: true, filePath: '' },
    showOpenDialog: { canceled: true, filePaths: [] },
    showMessageBox: { response: 0, checkboxChecked: false },
  }
  for (const kind of Object.keys(answers))
    Reflect.set(dialog, kind, async () => answers[kind]?.shift() ?? unasked[kind])
  const opened: string[] = []
  Reflect.set(shell, 'openPath', async (path: string) => {
    opened.push(path)
    return ''
  })
  const read = (items: Electron.MenuItem[] = []): object[] =>
    items.map(({ label, role, accelerator, submenu }) => ({
      label,
      ...(role && { role }),
      ...(typeof accelerator === 'string' && { accelerator }),
      ...(submenu && { submenu: read(submenu.items) }),
    }))
  Reflect.set(globalThis, 'deskTest', { answers, opened, read })
}
