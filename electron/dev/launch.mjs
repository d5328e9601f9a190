/** Every npm script comes in here: installs what is missing, then runs the thing on the right Node. Runs on Node 20. */
import { join } from 'node:path'

import { build } from './build.mjs'
import { electronBinary, fetchElectron } from './electron-binary.mjs'
import { installDebianPackages, installNpmPackages } from './install.mjs'
import { NODE, ROOT, run, runSource } from './step.mjs'

const FOR_WINDOW = ['chromium', 'fonts-noto-cjk']
const FOR_TESTS = [...FOR_WINDOW, 'libreoffice-writer', 'poppler-utils', 'default-jre-headless', 'openssl']

const [task, ...args] = process.argv.slice(2)

const tasks = {
  start,
  async test() {
    installDebianPackages(FOR_TESTS)
    return runSource('tests/run.ts', args)
  },
  async demo() {
    installDebianPackages(FOR_WINDOW)
    build()
    return runSource('tests/demo/demo.ts', args)
  },
  async bench() {
    installDebianPackages(FOR_WINDOW)
    build()
    return runSource('tests/bench/bench.ts', args)
  },
  desk: () => runSource('electron/cli/desk.ts', args),
  async 'electron:fetch'() {
    if (electronBinary() ?? fetchElectron({ again: true, isSilent: false })) return 0
    process.stdout.write('Electron could not be fetched; the desk goes on running on the stand-in.\n')
    return 1
  },
}

if (!Object.hasOwn(tasks, task))
  throw new Error(`One of ${Object.keys(tasks).join(', ')} was expected, not ${task}`)
installNpmPackages()
process.exitCode = await tasks[task]()

async function start() {
  const electron = electronBinary() ?? fetchElectron({ again: false, isSilent: true })
  const isRoot = process.getuid?.() === 0
  if (!electron) installDebianPackages(FOR_WINDOW)
  build()
  if (!hasDisplay()) return demonstrate()
  if (electron) return run(electron, [...(isRoot ? ['--no-sandbox'] : []), ROOT, ...args])
  process.stdout.write(
    'Electron itself is not on this machine: the built desk runs on its stand-in in Chromium. `npm run electron:fetch` tries again.\n',
  )
  return run(NODE, ['tests/electron-stand-in/run.mjs', ...args], { ELECTRON_STAND_IN: 'window' })
}

/** Nobody could see a window: the desk shows what it does in files. */
async function demonstrate() {
  process.stdout.write('There is no display for a window: the demonstration runs instead, on the stand-in.\n')
  const out = join(ROOT, 'demo')
  const code = await runSource('tests/demo/demo.ts', ['--out', out])
  if (code === 0) process.stdout.write(`The demonstration's files are in ${out}\n`)
  return code
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
