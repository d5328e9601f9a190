import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron'

import { openWindow } from './windows'

/** Electron's own menu offers developer tools and English; this one offers what the desk needs. */
export function setMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate([fileMenu, editMenu, viewMenu(), helpMenu]))
}

const separator: MenuItemConstructorOptions = { type: 'separator' }

const fileMenu: MenuItemConstructorOptions = {
  label: '文件',
  submenu: [
    { label: '新窗口', accelerator: 'CmdOrCtrl+Shift+N', click: () => void openWindow() },
    separator,
    { label: '退出', role: 'quit' },
  ],
}

const editMenu: MenuItemConstructorOptions = {
  label: '编辑',
  submenu: [
    { label: '撤销', role: 'undo' },
    { label: '重做', role: 'redo' },
    separator,
    { label: '剪切', role: 'cut' },
    { label: '复制', role: 'copy' },
    { label: '粘贴', role: 'paste' },
    { label: '全选', role: 'selectAll' },
  ],
}

function viewMenu(): MenuItemConstructorOptions {
  const reload: MenuItemConstructorOptions = { label: '重新加载', role: 'reload' }
  return {
    label: '查看',
    submenu: [
      { label: '放大', role: 'zoomIn' },
      { label: '缩小', role: 'zoomOut' },
      { label: '实际大小', role: 'resetZoom' },
      { label: '全屏', role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [separator, reload]),
    ],
  }
}

const helpMenu: MenuItemConstructorOptions = {
  label: '帮助',
  submenu: [{ label: '关于解忧台', click: () => void showAbout() }],
}

async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: '关于解忧台',
    message: '解忧台',
    detail: `版本 ${app.getVersion()}\n社区人民调解委员会的案头`,
    buttons: ['好'],
  })
}
