import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** Files of the project, as paths from its root. */
export const filesOf = (...patterns: string[]) => globSync(patterns, { cwd: ROOT }).toSorted()

export const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8')

/** Every file that these files need, themselves included; `types` also follows what is needed for types alone. */
export function reached(roots: readonly string[], { types }: { types: boolean }): Set<string> {
  const seen = new Set<string>()
  const waiting = [...roots]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    waiting.push(...importsOf(file, types))
  }
  return seen
}

const IMPORT = /^(?:import|export) (type )?[^'"]*?from ['"]([^'"]+)['"]/gm

function importsOf(file: string, types: boolean): string[] {
  const found = [...textOf(file).matchAll(IMPORT)].filter(([, isType]) => types || !isType)
  return found.flatMap(([, , from = '']) => placeOf(file, from))
}

function placeOf(file: string, from: string): string[] {
  const base = from.startsWith('@shared/')
    ? from.replace('@shared', 'shared')
    : relative(ROOT, resolve(ROOT, dirname(file), from))
  if (!from.startsWith('.') && !from.startsWith('@shared/')) return []
  return globSync([`${base}.ts`, `${base}.tsx`, `${base}/index.ts`], { cwd: ROOT })
}
