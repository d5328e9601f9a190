import type { Protocol } from 'electron'

type Handler = Parameters<Protocol['handle']>[1]

const handlers = new Map<string, Handler>()

export const handlerOf = (scheme: string) => handlers.get(scheme)

export const protocol: Pick<Protocol, 'handle' | 'registerSchemesAsPrivileged'> = {
  registerSchemesAsPrivileged() {
    // https, which stands for the scheme, has every privilege already.
  },
  handle(scheme, handler) {
    handlers.set(scheme, handler)
  },
}
