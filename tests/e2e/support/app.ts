import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from 'playwright-core'

import type { DialogAnswers, DialogKind } from '../../electron-stand-in/dialog'
import type { MenuLine } from '../../electron-stand-in/menu'
import { launchElectron } from './electron-app'
import { launchStandIn } from './stand-in-app'

export const ROOT = join(import.meta.dirname, '../../..')

export type LaunchSettings = {
  dataFolder: string
  today?: string
  args?: string[]
  size?: { width: number; height: number }
}

/** The running desk, on whichever host this machine has. */
export type RunningApp = {
  /** The windows people see; papers on their way to the printer are not among them. */
  windows(): Page[]
  firstWindow(): Promise<Page>
  /** The next dialog of this kind gets this answer; several wait in line. */
  answerDialog<K extends DialogKind>(kind: K, answer: DialogAnswers[K]): Promise<void>
  menu(): Promise<MenuLine[]>
  /** Chooses by labels from the bar down: '文件', '新窗口'. */
  chooseMenu(...labels: string[]): Promise<void>
  openedPaths(): Promise<string[]>
  /** Quits as a person does; answers the exit code. */
  close(): Promise<number | null>
  /** The power fails. */
  kill(): Promise<void>
}

const electronBinary = join(ROOT, 'node_modules/electron/dist/electron')

// Electron wants a screen; the stand-in does not.
const hasScreen =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

export const isRealElectron = hasScreen && existsSync(electronBinary)

export function launchApp(settings: LaunchSettings): Promise<RunningApp> {
  const { dataFolder, today, args = [] } = settings
  const asked = ['--data', dataFolder, ...(today === undefined ? [] : ['--today', today]), ...args]
  return isRealElectron
    ? launchElectron(ROOT, asked, settings.size)
    : launchStandIn(ROOT, asked, settings.size)
}
