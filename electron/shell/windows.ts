import { join } from 'node:path'

import { BrowserWindow, type IpcMainInvokeEvent } from 'electron'

import { CHANGED } from '../ipc/channel'
import { HOME, isOurs } from './address'
import { closeScreen, tellScreen } from './screen-window'
import { SEALED } from './sealed'

const PRELOAD = join(import.meta.dirname, '../preload/preload.cjs')
const TITLE_BAR = { color: '#ebe4d6', symbolColor: '#4a453c', height: 44 }

const windows = new Set<BrowserWindow>()

/** Opens one more window on the same register. */
export async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: '解忧台',
    backgroundColor: '#f4efe4',
    titleBarStyle: 'hidden',
    titleBarOverlay: TITLE_BAR,
    webPreferences: { ...SEALED, preload: PRELOAD },
  })
  windows.add(window)
  window.on('ready-to-show', () => window.show())
  window.on('closed', () => {
    windows.delete(window)
    // The wall does not outlive the desk that writes on it.
    if (windows.size === 0) closeScreen()
  })
  await window.loadURL(HOME).catch((error: unknown) => {
    // Somebody closed the window before it had loaded: nothing is wrong.
    if (!window.isDestroyed()) throw error
  })
}

/** Somebody started the desk a second time: the window that is there comes forward. */
export function showWindow(): void {
  const [window] = windows
  if (window?.isMinimized()) window.restore()
  window?.focus()
}

export function trusts({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  const isOurWindow = [...windows].some(window => window.webContents.id === sender.id)
  return isOurWindow && senderFrame !== null && isOurs(senderFrame.url)
}

export function tellChanged(name: string): void {
  for (const window of windows) window.webContents.send(CHANGED, { name })
  tellScreen()
}
