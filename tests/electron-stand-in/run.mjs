/** Runs the built desk, unchanged, where `electron` is this folder: `node run.mjs [--data DIR] [--today DAY]`. */
import { registerHooks } from 'node:module'

import '../../electron/dev/resolve.mjs'

const standIn = new URL('electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

await import('../../out/main/main.js')
