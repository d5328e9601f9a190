import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { chromium } from 'playwright-core'

import type { Question, Remote } from '../../electron-stand-in/remote'
import type { RunningApp } from './app'
import { followWindows, type Size } from './windows'

/** Starts the built desk on the stand-in as a process of its own and looks at its pages through Chromium's port. */
export async function launchStandIn(
  root: string,
  args: string[],
  size: Size | undefined,
): Promise<RunningApp> {
  const child = fork(join(root, 'tests/electron-stand-in/run.mjs'), args, {
    execPath: join(root, 'node_modules/node/bin/node'),
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const ask = asker(child)
  const endpoint = await Promise.race([ask('endpoint'), exited.then(refused)])
  const browser = await chromium.connectOverCDP(endpoint)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context')
  const ended = async () => {
    const [code]: (number | null)[] = await exited
    return code ?? null
  }
  return {
    ...followWindows(context, size),
    answerDialog: (kind, answer) => ask('answerDialog', kind, answer),
    menu: () => ask('menu'),
    chooseMenu: (...labels) => ask('chooseMenu', labels),
    openedPaths: () => ask('openedPaths'),
    async close() {
      void ask('quit')
      return ended()
    },
    async kill() {
      const gone = new Promise(resolve => browser.once('disconnected', resolve))
      child.kill('SIGKILL')
      await Promise.all([ended(), gone])
    },
  }
}

type Ask = <N extends keyof Remote>(name: N, ...args: unknown[]) => Promise<Awaited<ReturnType<Remote[N]>>>

function asker(child: ChildProcess): Ask {
  const waiting = new Map<number, (value: never) => void>()
  let lastId = 0
  // What comes back under a question's number is that question's answer, whatever its type.
  child.on('message', ({ id, value }: { id: number; value: never }) => {
    waiting.get(id)?.(value)
    waiting.delete(id)
  })
  return (name, ...args) =>
    new Promise(resolve => {
      const id = (lastId += 1)
      waiting.set(id, resolve)
      child.send({ id, name, args } satisfies Question)
    })
}

function refused([code]: unknown[]): never {
  throw new Error(`The desk ended with ${String(code)} before it had a window`)
}
