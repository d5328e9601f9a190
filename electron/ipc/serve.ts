import { contract } from '@shared/contract'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'

import { CALL } from './channel'
import type { Dispatch } from './dispatch'

type Audience = {
  /** Whether the question comes from one of the desk's own windows. */
  trusts(event: IpcMainInvokeEvent): boolean
  /** Told after each command that went through, so that every window asks anew. */
  changed(name: string): void
}

/** The only ipcMain.handle in the app. */
export function serve(dispatch: Dispatch, audience: Audience): void {
  ipcMain.handle(CALL, async (event, name: unknown, input: unknown, actor: unknown) => {
    if (!audience.trusts(event)) throw new Error('Untrusted sender')
    if (typeof name !== 'string') throw new Error('A procedure has a name')
    const reply = await dispatch(name, input, actor)
    if (reply.ok && isCommand(name)) audience.changed(name)
    return reply
  })
}

const kinds: Readonly<Record<string, { kind: string }>> = contract

function isCommand(name: string): boolean {
  return Object.hasOwn(kinds, name) && kinds[name]?.kind === 'command'
}
