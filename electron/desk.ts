import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { openStore, type Store } from './db/store'
import type { Host } from './host'
import { createDispatch, type Dispatch } from './ipc/dispatch'
import { handlers } from './procedures'

export type Desk = { dispatch: Dispatch; store: Store; close(): void }

/** The whole desk without a window: the register in a folder, or in memory where the folder is ':memory:'. */
export function openDesk({ dataFolder, host }: { dataFolder: string; host: Host }): Desk {
  if (dataFolder !== ':memory:') mkdirSync(dataFolder, { recursive: true })
  const store = openStore(dataFolder === ':memory:' ? dataFolder : join(dataFolder, 'register.sqlite'))
  return { dispatch: createDispatch(handlers, store, host), store, close: () => store.close() }
}
