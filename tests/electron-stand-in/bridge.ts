/** Names shared with the page. The first is taken off the window before the page's own scripts run. */
export const ASK = '__electronStandInAsk'
export const ARRIVAL = 'electron-stand-in:arrival'

type Answer = { value: unknown } | { error: string }
type Ask = (channel: string, args: unknown[]) => Promise<Answer>
type Listener = (event: object, ...args: unknown[]) => void
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void

/** The built preload as a script that runs before the page's: a sandboxed preload, too, lives in the page's process. */
export function bridgeSource(preload: string): string {
  const names = JSON.stringify([ASK, ARRIVAL])
  return `(${installBridge.toString()})(${names}, function (require, module, exports) {${preload}\n})`
}

/** Runs in the page. Nothing from outside may be used in here: the function travels as text. */
function installBridge([askName, arrivalName]: [string, string], preload: Preload): void {
  if (window !== window.top || location.protocol === 'about:') return
  const ask: Ask = Reflect.get(window, askName)
  Reflect.deleteProperty(window, askName)
  const listeners = new Map<string, Set<Listener>>()
  const heardOn = (channel: string) => {
    const found = listeners.get(channel) ?? new Set()
    listeners.set(channel, found)
    return found
  }
  addEventListener(arrivalName, event => {
    if (!(event instanceof CustomEvent)) return
    const { channel, args }: { channel: string; args: unknown[] } = event.detail
    for (const listener of heardOn(channel)) listener({}, ...args)
  })
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      // What cannot be cloned fails in the page, as it would on its way through Electron.
      const answer = await ask(channel, structuredClone(args))
      if ('error' in answer) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`)
      return answer.value
    },
    on: (channel: string, listener: Listener) => void heardOn(channel).add(listener),
    off: (channel: string, listener: Listener) => void heardOn(channel).delete(listener),
  }
  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true })
    },
  }
  preload(
    name => {
      if (name === 'electron') return { contextBridge, ipcRenderer }
      throw new Error(`module not found: ${name}`)
    },
    { exports: {} },
    {},
  )
}
