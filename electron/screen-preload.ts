import { contextBridge, ipcRenderer } from 'electron'

import { SCREEN, SCREEN_CHANGED } from './ipc/screen-channel'

/** All that the public window can do: read what it was opened for, and hear when to read again. */
contextBridge.exposeInMainWorld('screenOfRoom', {
  read: (): Promise<unknown> => ipcRenderer.invoke(SCREEN),
  onChanged(listener: () => void) {
    const heard = () => listener()
    ipcRenderer.on(SCREEN_CHANGED, heard)
    return () => {
      ipcRenderer.off(SCREEN_CHANGED, heard)
    }
  },
})
