import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'

import { version } from '../package.json'
import { CALL, CHANGED } from './ipc/channel'

type Listener = (change: { name: string }) => void

contextBridge.exposeInMainWorld('desk', {
  version,
  call: (name: string, input: unknown, actor: unknown): Promise<unknown> =>
    ipcRenderer.invoke(CALL, name, input, actor),
  onChanged(listener: Listener) {
    const heard = (_event: IpcRendererEvent, change: { name: string }) => listener(change)
    ipcRenderer.on(CHANGED, heard)
    return () => {
      ipcRenderer.off(CHANGED, heard)
    }
  },
})
