import type { IpcMain } from 'electron'

type Handler = Parameters<IpcMain['handle']>[1]
type Event = Parameters<Handler>[0]
export type Sender = { sender: { id: number }; senderFrame: { url: string } }

/** Errors cross as text, as in Electron. */
export type Answer = { value: unknown } | { error: string }

const handlers = new Map<string, Handler>()

export const ipcMain: Pick<IpcMain, 'handle'> = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

export async function answerInvoke(sender: Sender, channel: string, args: unknown[]): Promise<Answer> {
  try {
    const handler = handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the stand-in's contents and frame are picks
    const value: unknown = await handler(sender as unknown as Event, ...args)
    return { value: structuredClone(value) }
  } catch (error) {
    return { error: String(error) }
  }
}
