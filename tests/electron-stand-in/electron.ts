/** What `import … from 'electron'` finds when the desk runs on the stand-in. */
import './remote'

export { app } from './app'
export { BrowserWindow } from './browser-window'
export { dialog } from './dialog'
export { ipcMain } from './ipc-main'
export { Menu } from './menu'
export { protocol } from './protocol'
export { screen } from './screen'
export { session } from './session'
export { shell } from './shell'
