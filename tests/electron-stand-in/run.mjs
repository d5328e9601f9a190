/** Runs the built desk, unchanged, where `electron` is this folder: `node run.mjs [--data DIR] [--today DAY]`. */
import { enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

import '../../electron/dev/resolve.mjs'

// Playwright is large; what Node made of it is kept for the next start.
enableCompileCache(fileURLToPath(new URL('../../.jieyou/compiled', import.meta.url)))

const standIn = new URL('electron.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
})

await import('../../out/main/main.js')
