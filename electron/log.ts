import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

import type { Host } from './host'

type Log = Pick<Host, 'report' | 'slow'>

/** Plain lines in desk.log of the data folder: what went wrong and where, never about whom. */
export function deskLog(dataFolder: string, instant: () => string): Log {
  const write = (line: string) => {
    mkdirSync(dataFolder, { recursive: true })
    appendFileSync(join(dataFolder, 'desk.log'), `${instant()} ${line}\n`)
  }
  return {
    report: error => write(describe(error)),
    slow: (name, milliseconds) => write(`slow ${name} ${Math.round(milliseconds)} ms`),
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return `error of type ${typeof error}`
  const frames = (error.stack ?? '').split('\n').filter(line => line.trimStart().startsWith('at '))
  return [`${error.name}: ${withoutPersons(error.message)}`, ...frames].join('\n')
}

/** Names, addresses, telephone and ID numbers hide in messages of libraries: no Chinese text, no long number stays. */
export function withoutPersons(message: string): string {
  return message.replaceAll(/\p{Script=Han}+/gu, '…').replaceAll(/\d{5,}[Xx]?/g, '#')
}
