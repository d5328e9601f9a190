import type { Menu as RealMenu, MenuItemConstructorOptions } from 'electron'

/** A menu as a test reads it. */
export type MenuLine = { label: string; role?: string; accelerator?: string; submenu?: MenuLine[] }

type MenuStandIn = { template: readonly MenuItemConstructorOptions[] }

let current: MenuStandIn | null = null

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]): MenuStandIn => ({ template }),
  setApplicationMenu(menu: MenuStandIn | null) {
    current = menu
  },
} satisfies { [K in keyof Pick<typeof RealMenu, 'buildFromTemplate' | 'setApplicationMenu'>]: unknown }

export function readMenu(): MenuLine[] {
  return (current?.template ?? []).map(line)
}

function line({ label = '', role, accelerator, submenu }: MenuItemConstructorOptions): MenuLine {
  return {
    label,
    ...(role && { role }),
    ...(typeof accelerator === 'string' && { accelerator }),
    ...(Array.isArray(submenu) && { submenu: submenu.map(line) }),
  }
}

/** Chooses by labels from the bar down: ['文件', '新窗口']. */
export function chooseMenu(labels: string[]): void {
  let lines: readonly MenuItemConstructorOptions[] = current?.template ?? []
  let chosen: MenuItemConstructorOptions | undefined
  for (const label of labels) {
    chosen = lines.find(each => each.label === label)
    lines = Array.isArray(chosen?.submenu) ? chosen.submenu : []
  }
  if (!chosen) throw new Error(`No menu line ${labels.join(' › ')}`)
  // Roles are Chromium's own affair; only what the app does itself is done here.
  Reflect.apply(chosen.click ?? (() => {}), undefined, [])
}
