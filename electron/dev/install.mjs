import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { environment, quietly, ROOT, step } from './step.mjs'

/** `npm ci`, when what is installed is not what the lock file says. */
export function installNpmPackages() {
  if (isInstalled()) return
  const env = environment({ withTools: false })
  const done = step('npm ci', () =>
    quietly('npm', ['ci', '--no-audit', '--no-fund'], { env, shell: process.platform === 'win32' }),
  )
  if (!done) process.exit(1)
}

/** npm notes at the end of each installation what it installed: compared with the lock, package by package. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json')
  const wanted = packagesOf('package-lock.json')
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    const found = installed[path]
    if (path === '' || (optional && !found)) return true
    return found?.version === version && found.integrity === integrity
  })
}

function packagesOf(file) {
  const path = join(ROOT, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

/** Debian's packages, those that are absent; elsewhere, or without the right, the command to run instead. */
export function installDebianPackages(wanted) {
  const isDebian = existsSync('/etc/debian_version')
  const absent = isDebian ? wanted.filter(name => !isDebianInstalled(name)) : wanted.filter(isProgramAbsent)
  if (absent.length === 0) return
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...absent]
  const said = `apt-get update && ${command.join(' ')}`
  if (!isDebian || process.getuid?.() !== 0) {
    process.stderr.write(`· missing: ${absent.join(', ')}. As root on Debian: ${said}\n`)
    return
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const done = step(command.join(' '), () =>
    [['apt-get', 'update'], command].every(([program, ...args]) => quietly(program, args, { env })),
  )
  if (!done) process.stderr.write(`· going on without; to try again: ${said}\n`)
}

function isDebianInstalled(name) {
  const asked = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name], { encoding: 'utf8' })
  return asked.status === 0 && asked.stdout === 'installed'
}

const PROGRAMS = {
  chromium: 'chromium',
  'libreoffice-writer': 'soffice',
  'poppler-utils': 'pdftotext',
  'default-jre-headless': 'java',
  openssl: 'openssl',
}

/** Other systems call their packages otherwise: the program itself is looked for, and fonts are taken on trust. */
function isProgramAbsent(name) {
  const program = PROGRAMS[name]
  if (program === undefined || process.platform === 'win32') return false
  return spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0
}
