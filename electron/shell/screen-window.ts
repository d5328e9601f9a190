import { join } from 'node:path'

import type { SessionId } from '@shared/core/ids'
import { BrowserWindow, screen, type IpcMainInvokeEvent } from 'electron'

import type { Host } from '../host'
import { SCREEN_CHANGED } from '../ipc/screen-channel'
import { isOurs, ORIGIN } from './address'
import { SEALED } from './sealed'

const PRELOAD = join(import.meta.dirname, '../preload/screen-preload.cjs')
const PAGE = `${ORIGIN}/screen.html`

/** One public window for the whole desk: the room has one wall. */
let shown: { window: BrowserWindow; sessionId: SessionId } | undefined

export const screenHost: Pick<Host, 'showScreen' | 'hideScreen'> = {
  async showScreen(sessionId) {
    if (shown) {
      shown.sessionId = sessionId
      tellScreen()
      shown.window.focus()
      return true
    }
    const window = new BrowserWindow({ ...placeOnWall(), ...LOOK })
    shown = { window, sessionId }
    // No menu: neither a new window nor a reload is for those who look on.
    window.removeMenu()
    window.on('ready-to-show', () => window.show())
    window.on('closed', () => {
      if (shown?.window === window) shown = undefined
    })
    await window.loadURL(PAGE).catch((error: unknown) => {
      if (!window.isDestroyed()) throw error
    })
    return true
  },
  async hideScreen() {
    closeScreen()
  },
}

const LOOK = {
  show: false,
  title: '公示屏',
  backgroundColor: '#fdfbf7',
  webPreferences: { ...SEALED, preload: PRELOAD, devTools: false },
}

/** The second display, filled; on a PC with one, a window that can be moved. */
function placeOnWall() {
  const primary = screen.getPrimaryDisplay().id
  const other = screen.getAllDisplays().find(each => each.id !== primary)
  return other ? { ...other.bounds, fullscreen: true } : { width: 1366, height: 768 }
}

/** The session a question is about; undefined where it does not come from the public window. */
export function sessionOfScreen({ sender, senderFrame }: IpcMainInvokeEvent): SessionId | undefined {
  const isIts = shown?.window.webContents.id === sender.id && senderFrame !== null && isOurs(senderFrame.url)
  return isIts ? shown?.sessionId : undefined
}

export function tellScreen(): void {
  shown?.window.webContents.send(SCREEN_CHANGED)
}

export function closeScreen(): void {
  const window = shown?.window
  shown = undefined
  window?.destroy()
}
