import { isElement, namespaceOf, type XmlElement, type XmlNode } from './xml-tree'

/** https://www.w3.org/TR/xml-c14n: the only one that Office writes. */
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'

const XML = 'http://www.w3.org/XML/1998/namespace'
const IN_TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const IN_ATTRIBUTE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}

/** Canonical XML 1.0 without comments of an element and all below it, as it stands in its document. */
export function canonical(apex: XmlElement): Uint8Array {
  return new TextEncoder().encode(written(apex, true))
}

function written(element: XmlElement, isApex: boolean): string {
  const spaces = isApex ? inScope(element) : changed(element)
  const declarations = [...spaces]
    .toSorted(([a], [b]) => order(a, b))
    .map(([prefix, uri]) => ` ${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${inAttribute(uri)}"`)
  const attributes = [...element.attributes, ...(isApex ? inheritedXml(element) : [])]
    .toSorted((a, b) => order(a.namespace, b.namespace) || order(a.local, b.local))
    .map(({ name, value }) => ` ${name}="${inAttribute(value)}"`)
  const inside = element.children.map(node).join('')
  return `<${element.name}${declarations.join('')}${attributes.join('')}>${inside}</${element.name}>`
}

function node(each: XmlNode): string {
  if (isElement(each)) return written(each, false)
  if ('text' in each) return each.text.replace(/[&<>\r]/g, letter => IN_TEXT[letter] ?? letter)
  return `<?${each.instruction}${each.data === '' ? '' : ` ${each.data}`}?>`
}

const inAttribute = (text: string) => text.replace(/[&<"\t\n\r]/g, letter => IN_ATTRIBUTE[letter] ?? letter)

/** By code unit, which for what names are made of is by code point. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** At the top everything the surroundings declare belongs to the element. */
function inScope(element: XmlElement): Map<string, string> {
  const spaces = new Map<string, string>()
  for (let each: XmlElement | null = element; each !== null; each = each.parent)
    for (const [prefix, uri] of each.declared) if (!spaces.has(prefix)) spaces.set(prefix, uri)
  if (spaces.get('') === '') spaces.delete('')
  spaces.delete('xml')
  return spaces
}

/** Below it only what differs from what is in force already. */
function changed(element: XmlElement): Map<string, string> {
  return new Map(
    [...element.declared].filter(
      ([prefix, uri]) => prefix !== 'xml' && (namespaceOf(element.parent, prefix) ?? '') !== uri,
    ),
  )
}

/** xml:lang and xml:space of the surroundings count for the top element as well. */
function inheritedXml(element: XmlElement): XmlElement['attributes'] {
  const found = new Map<string, XmlElement['attributes'][number]>()
  for (let each = element.parent; each !== null; each = each.parent)
    for (const attribute of each.attributes)
      if (attribute.namespace === XML && !found.has(attribute.name)) found.set(attribute.name, attribute)
  for (const own of element.attributes) found.delete(own.name)
  return [...found.values()]
}
