export type XmlTag = {
  name: string
  attributes: ReadonlyMap<string, string>
  kind: 'open' | 'close' | 'empty'
  depth: number
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gy
const ATTRIBUTE = /([^\s=]+)\s*=\s*("[^"<]*"|'[^'<]*')/g
const NAME = /^[\p{L}_][\p{L}\p{N}._-]*(:[\p{L}_][\p{L}\p{N}._-]*)?$/u
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i
// oxlint-disable-next-line no-control-regex -- XML 1.0 allows none of these
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

/** Walks the tags of a part in order. Undefined when it is not well-formed, which Word answers by opening nothing. */
export function scanXml(xml: string): XmlTag[] | undefined {
  if (FORBIDDEN.test(xml) || LOOSE_AMPERSAND.test(xml) || xml.includes('<!DOCTYPE')) return undefined
  const tags: XmlTag[] = []
  const open: string[] = []
  let roots = 0
  let at = xml.startsWith('\ufeff') ? 1 : 0
  while (at < xml.length) {
    if (xml[at] !== '<') {
      const next = xml.indexOf('<', at)
      const words = xml.slice(at, next < 0 ? xml.length : next)
      if (open.length === 0 && words.trim() !== '') return undefined
      at += words.length
      continue
    }
    TOKEN.lastIndex = at
    const found = TOKEN.exec(xml)
    if (found === null) return undefined
    at = TOKEN.lastIndex
    const [, slash, name, rest = '', closed] = found
    if (name === undefined) continue
    const attributes = attributesOf(rest)
    if (attributes === undefined || !NAME.test(name)) return undefined
    if (slash === '/') {
      if (open.pop() !== name || rest !== '') return undefined
      tags.push({ name, attributes, kind: 'close', depth: open.length })
      continue
    }
    if (open.length === 0) roots += 1
    tags.push({ name, attributes, kind: closed === '/' ? 'empty' : 'open', depth: open.length })
    if (closed !== '/') open.push(name)
  }
  return open.length === 0 && roots === 1 && prefixesKnown(tags) ? tags : undefined
}

function attributesOf(text: string): Map<string, string> | undefined {
  const attributes = new Map<string, string>()
  for (const [, name = '', quoted = ''] of text.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) return undefined
    attributes.set(name, quoted.slice(1, -1))
  }
  return attributes
}

const prefix = (name: string) => (name.includes(':') ? name.slice(0, name.indexOf(':')) : 'xml')

/** A prefix that is declared nowhere in the part. Where in the part is left to the schema checker. */
function prefixesKnown(tags: readonly XmlTag[]): boolean {
  const known = new Set(['xml', 'xmlns'])
  for (const tag of tags)
    for (const name of tag.attributes.keys()) if (name.startsWith('xmlns:')) known.add(name.slice(6))
  return tags.every(
    tag => known.has(prefix(tag.name)) && [...tag.attributes.keys()].every(name => known.has(prefix(name))),
  )
}
