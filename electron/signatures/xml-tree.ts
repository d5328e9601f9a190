/** An element with its namespaces resolved; enough of XML for signatures and relationship parts. */
export type XmlElement = {
  readonly name: string
  readonly local: string
  readonly namespace: string
  readonly attributes: readonly XmlAttribute[]
  /** Declarations on this element: prefix ('' for the default one) to namespace. */
  readonly declared: ReadonlyMap<string, string>
  readonly parent: XmlElement | null
  readonly children: XmlNode[]
}
export type XmlAttribute = { name: string; local: string; namespace: string; value: string }
export type XmlNode = XmlElement | { text: string } | { instruction: string; data: string }

const XML = 'http://www.w3.org/XML/1998/namespace'
const TOKEN =
  /<!--[\s\S]*?-->|<\?([^\s?]+)\s*([\s\S]*?)\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Nobody's signature nests deeper; an attack on the stack does. */
const DEEPEST = 200

class NotXml extends Error {}

/** The root element; undefined when the text is not well-formed, or declares a document type (XXE, entity bombs). */
export function readXml(bytes: Uint8Array): XmlElement | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return parse(text.replace(/\r\n?/g, '\n'))
  } catch (error) {
    if (error instanceof NotXml || error instanceof TypeError) return undefined
    throw error
  }
}

export const isElement = (node: XmlNode): node is XmlElement => 'local' in node

export function elementsOf(of: XmlElement): XmlElement[] {
  return of.children.filter(isElement)
}

/** The whole text inside, without the tags. */
export function textOf(of: XmlElement): string {
  return of.children.map(each => (isElement(each) ? textOf(each) : 'text' in each ? each.text : '')).join('')
}

export function attributeOf(of: XmlElement, name: string): string | undefined {
  return of.attributes.find(each => each.name === name)?.value
}

/** Every element below, and itself, level by level. */
export function descendants(of: XmlElement): XmlElement[] {
  const all: XmlElement[] = [of]
  // The list grows while it is walked: children of children come up in their turn.
  for (const each of all) for (const node of each.children) if (isElement(node)) all.push(node)
  return all
}

function parse(text: string): XmlElement {
  let root: XmlElement | null = null
  let open: XmlElement | null = null
  let depth = 0
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)
    if (found === null) throw new NotXml()
    const [whole, target, data, characters, closing, opening, rest, empty, words] = found
    if (whole.startsWith('<!--')) continue
    if (target !== undefined) {
      if (target !== 'xml') open?.children.push({ instruction: target, data: data ?? '' })
    } else if (closing !== undefined) {
      if (open?.name !== closing) throw new NotXml()
      open = open.parent
      depth -= 1
    } else if (opening !== undefined) {
      if ((root !== null && open === null) || depth > DEEPEST) throw new NotXml()
      const element = elementFrom(opening, rest ?? '', open)
      open?.children.push(element)
      root ??= element
      if (empty === '') {
        open = element
        depth += 1
      }
    } else {
      const content = characters ?? decoded(words ?? '')
      if (open === null && content.trim() !== '') throw new NotXml()
      open?.children.push({ text: content })
    }
  }
  if (root === null || open !== null) throw new NotXml()
  return root
}

function elementFrom(name: string, rest: string, parent: XmlElement | null): XmlElement {
  const declared = new Map<string, string>()
  const plain: { name: string; value: string }[] = []
  for (const [, key = '', double, single] of rest.matchAll(ATTRIBUTE)) {
    const value = decoded((double ?? single ?? '').replace(/[\t\n]/g, ' '))
    if (key === 'xmlns') declared.set('', value)
    else if (key.startsWith('xmlns:')) declared.set(key.slice(6), value)
    else if (plain.some(each => each.name === key)) throw new NotXml()
    else plain.push({ name: key, value })
  }
  const scope = (prefix: string) => declared.get(prefix) ?? namespaceOf(parent, prefix)
  const known = (prefix: string) => scope(prefix) ?? fail()
  const [prefix, local] = split(name)
  const attributes = plain.map(each => {
    const [own, bare] = split(each.name)
    return { ...each, local: bare, namespace: own === '' ? '' : own === 'xml' ? XML : known(own) }
  })
  const namespace = prefix === '' ? (scope('') ?? '') : known(prefix)
  return { name, local, namespace, attributes, declared, parent, children: [] }
}

/** The namespace a prefix stands for at an element. */
export function namespaceOf(at: XmlElement | null, prefix: string): string | undefined {
  for (let each = at; each !== null; each = each.parent) {
    const found = each.declared.get(prefix)
    if (found !== undefined) return found
  }
  return undefined
}

function split(name: string): [string, string] {
  const at = name.indexOf(':')
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)]
}

function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+)|)(;?)/gi, (_all, hex, decimal, name, end) => {
    if (end !== ';') return fail()
    if (name !== undefined) return ENTITIES[name] ?? fail()
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : fail()
  })
}

function fail(): never {
  throw new NotXml()
}
