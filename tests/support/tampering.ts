import { unzipSync, zipSync, type Zippable } from 'fflate'

/** The parts of a package as Latin text, so that bytes survive; what is changed in it goes back into the file. */
export type Parts = Map<string, string>

export function repacked(file: Uint8Array, change: (parts: Parts) => void): Uint8Array {
  const parts: Parts = new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
  )
  change(parts)
  const entries: Zippable = {}
  for (const [name, text] of parts) entries[name] = new Uint8Array(Buffer.from(text, 'latin1'))
  return zipSync(entries)
}

/** Replaces the first place; fails when there is none, so that no test passes on an untouched file. */
export const replacing = (part: string, old: string | RegExp, by: string) => (parts: Parts) => {
  const text = parts.get(part)
  const latin = (words: string) => Buffer.from(words).toString('latin1')
  const changed = text?.replace(typeof old === 'string' ? latin(old) : old, () => latin(by))
  if (changed === undefined || changed === text) throw new Error(`Nothing to change in ${part}`)
  parts.set(part, changed)
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A picture in the package, as ink on the paper brings one along. */
export const withPicture = (file: Uint8Array) =>
  repacked(file, parts => {
    parts.set('word/media/ink.png', `\u0089PNG\r\n${'ink'.repeat(200)}`)
    parts.set('word/media/other.png', `\u0089PNG\r\n${'other'.repeat(200)}`)
    for (const name of ['ink', 'other'])
      addRelationship(parts, `rId${name}`, `${RELATIONSHIPS}/image`, `media/${name}.png`)
    if (!parts.get('[Content_Types].xml')?.includes('Extension="png"'))
      replacing(
        '[Content_Types].xml',
        '</Types>',
        '<Default Extension="png" ContentType="image/png"/></Types>',
      )(parts)
  })

export function addRelationship(parts: Parts, id: string, type: string, target: string, more = ''): void {
  const one = `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`
  replacing('word/_rels/document.xml.rels', '</Relationships>', `${one}</Relationships>`)(parts)
}

/** Gives one entry of the zip the name of another (of the same length): two parts of one name. */
export function renamed(file: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(file).toString('latin1')
  if (from.length !== to.length || !text.includes(from)) throw new Error(`No ${from} in the file`)
  return Buffer.from(text.replaceAll(from, to), 'latin1')
}
