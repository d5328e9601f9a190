import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Lock = { release(): void }

/** One desk per folder: a file with the holder's process; who comes second writes what was asked beneath and goes. */
export function acquireLock(folder: string, onSecond: (argv: string[]) => void): Lock | undefined {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'electron-stand-in.lock')
  if (holderLives(file)) {
    appendFileSync(file, `${JSON.stringify(process.argv)}\n`)
    return undefined
  }
  writeFileSync(file, `${process.pid}\n`)
  let heard = statSync(file).size
  const watcher = watch(file, () => {
    const text = readFileSync(file)
    const news = text.subarray(heard).toString().split('\n').filter(Boolean)
    heard = text.length
    for (const line of news) onSecond(JSON.parse(line))
  })
  return {
    release() {
      watcher.close()
      rmSync(file, { force: true })
    },
  }
}

function holderLives(file: string): boolean {
  try {
    const [holder] = readFileSync(file, 'utf8').split('\n')
    return process.kill(Number(holder), 0)
  } catch {
    return false
  }
}
