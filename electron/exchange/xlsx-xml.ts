const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of an XML node, with its entities and Excel's own `_x000D_` undone. */
export function unescapeXml(text: string): string {
  if (!/[&_]/.test(text)) return text
  return text
    .replaceAll(
      /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
      (whole, hex?: string, dec?: string, name?: string) => {
        if (name !== undefined) return NAMED[name] ?? whole
        const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      },
    )
    .replaceAll(/_x([\da-fA-F]{4})_/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  const text = found?.[1] ?? found?.[2]
  return text === undefined ? undefined : unescapeXml(text)
}

/** The attributes and inner text of every element of this name, whatever its prefix; such elements never nest. */
export function* elements(xml: string, name: string): Generator<{ attributes: string; inner: string }> {
  const open = new RegExp(`<((?:\\w+:)?)${name}((?:\\s[^>]*?)?)(/?)>`, 'g')
  for (let found = open.exec(xml); found; found = open.exec(xml)) {
    const [, prefix = '', attributes = '', empty] = found
    if (empty === '/') {
      yield { attributes, inner: '' }
      continue
    }
    const close = xml.indexOf(`</${prefix}${name}>`, open.lastIndex)
    if (close < 0) return
    yield { attributes, inner: xml.slice(open.lastIndex, close) }
    open.lastIndex = close
  }
}

/** All text in the `t` elements: runs of one string put together, readings (`rPh`) left out. */
export function richText(xml: string): string {
  const inner = xml.includes('rPh') ? xml.replaceAll(/<((?:\w+:)?)rPh\b[\s\S]*?<\/\1rPh>/g, '') : xml
  let text = ''
  for (const each of elements(inner, 't')) text += unescapeXml(each.inner)
  return text
}
