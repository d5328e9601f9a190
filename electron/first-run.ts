import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { openDesk } from './desk'
import type { Host } from './host'

/**
 * Where there is no register yet, one with the samples. It is written aside and moved when it is whole: whoever
 * switches off meanwhile finds no half register the next time.
 */
export async function layOutSamples(dataFolder: string, host: Host): Promise<void> {
  const register = join(dataFolder, 'register.sqlite')
  if (existsSync(register)) return
  const aside = join(dataFolder, 'laying-out')
  rmSync(aside, { recursive: true, force: true })
  const { seedSamples } = await import('./samples/seed')
  const desk = openDesk({ dataFolder: aside, host })
  try {
    await seedSamples(desk.store, host.today())
  } finally {
    desk.close()
  }
  renameSync(join(aside, 'register.sqlite'), register)
  rmSync(aside, { recursive: true })
}
