import { spawn, spawnSync } from 'node:child_process'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = resolve(fileURLToPath(import.meta.url), '../../..')
const BIN = join(ROOT, 'node_modules', '.bin')

/** The Node that Electron embeds; the system's own may be older and only runs this launcher. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** The search path with our tools first, or without them: npm must not run on the Node it is about to replace. */
export function environment({ withTools }) {
  const others = (process.env.PATH ?? '').split(delimiter).filter(folder => resolve(folder) !== BIN)
  return { ...process.env, PATH: (withTools ? [BIN, ...others] : others).join(delimiter) }
}

/** One line on stderr, with what and how long; stdout belongs to what is run in the end. */
export function step(what, act) {
  process.stderr.write(`· ${what} … `)
  const begin = performance.now()
  const done = act()
  process.stderr.write(
    `${done ? '' : 'did not work, '}${((performance.now() - begin) / 1000).toFixed(1)} s\n`,
  )
  return done
}

/** Runs quietly; whoever fails is heard in full. */
export function quietly(command, args, options = {}) {
  const { isSilent = false, ...rest } = options
  const ran = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, ...rest })
  if (ran.status === 0) return true
  if (!isSilent) process.stderr.write(`\n${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}\n`)
  return false
}

/** Runs in front of the person, who may interrupt it; answers the exit code. */
export function run(command, args, variables = {}) {
  const env = { ...environment({ withTools: true }), ...variables }
  const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('exit', code => done(code ?? 1))
  })
}

/** Runs a TypeScript source of ours as it stands. */
export function runSource(path, args) {
  return run(NODE, ['--import', './electron/dev/resolve.mjs', path, ...args])
}
