/**
 * Lets our TypeScript sources run on Node 24 as they stand: `@shared/…`, imports without an ending, `?raw` texts
 * and JSON with named exports, as the bundler understands them. Types are stripped by Node itself.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = new URL('../../', import.meta.url)
const endings = ['', '.ts', '.tsx', '/index.ts']
const identifier = /^[A-Za-z_$][\w$]*$/

const isFile = path => existsSync(path) && statSync(path).isFile()

function source(specifier, parentURL) {
  if (specifier.startsWith('@shared/')) return new URL(`shared/${specifier.slice(8)}`, root)
  const isOurs = parentURL?.startsWith(root.href) && !parentURL.includes('/node_modules/')
  return isOurs && /^\.\.?(\/|$)/.test(specifier) ? new URL(specifier, parentURL) : undefined
}

function module(text) {
  return { format: 'module', source: text, shortCircuit: true }
}

function json(text) {
  const value = JSON.parse(text)
  const names = Array.isArray(value)
    ? []
    : Object.keys(value).filter(name => identifier.test(name) && name !== 'default')
  const named = names.map(name => `const $${name} = value.${name}; export { $${name} as ${name} }`)
  return module(`const value = ${text}\nexport default value\n${named.join('\n')}`)
}

registerHooks({
  resolve(specifier, context, next) {
    const url = source(specifier, context.parentURL)
    if (!url) return next(specifier, context)
    const path = fileURLToPath(url)
    const ending = endings.find(each => isFile(path + each))
    if (ending === undefined) return next(specifier, context)
    return { url: pathToFileURL(path + ending).href + url.search, shortCircuit: true }
  },
  load(url, context, next) {
    const { protocol, pathname, search } = new URL(url)
    if (protocol !== 'file:') return next(url, context)
    const text = () => readFileSync(fileURLToPath(url), 'utf8')
    if (search === '?raw') return module(`export default ${JSON.stringify(text())}`)
    return pathname.endsWith('.json') &&
      !url.includes('/node_modules/') &&
      context.importAttributes?.type !== 'json'
      ? json(text())
      : next(url, context)
  },
})
