import { contract } from '@shared/contract'
import type { SessionId } from '@shared/core/ids'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'

import { CALL } from './channel'
import { SCREEN } from './screen-channel'
import type { Dispatch } from './dispatch'

type Audience = {
  /** The session that the public window shows, when the question comes from it. */
  sessionOfScreen(event: IpcMainInvokeEvent): SessionId | undefined
  /** Whether the question comes from one of the desk's own windows. */
  trusts(event: IpcMainInvokeEvent): boolean
  /** Told after each command that went through, so that every window asks anew. */
  changed(name: string): void
}

/** The only ipcMain.handle in the app: one for the desk's windows, and a far narrower one for the wall. */
export function serve(dispatch: Dispatch, audience: Audience): void {
  ipcMain.handle(CALL, async (event, name: unknown, input: unknown, actor: unknown) => {
    if (!audience.trusts(event)) throw new Error('Untrusted sender')
    if (typeof name !== 'string') throw new Error('A procedure has a name')
    const reply = await dispatch(name, input, actor)
    if (reply.ok && isCommand(name)) audience.changed(name)
    return reply
  })
  ipcMain.handle(SCREEN, event => {
    const sessionId = audience.sessionOfScreen(event)
    if (sessionId === undefined) throw new Error('Untrusted sender')
    return dispatch('screen.get', { sessionId }, null)
  })
}

const kinds: Readonly<Record<string, { kind: string }>> = contract

function isCommand(name: string): boolean {
  return Object.hasOwn(kinds, name) && kinds[name]?.kind === 'command'
}
