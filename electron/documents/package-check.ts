import { posix } from 'node:path'

import { checkBody } from './check-body'
import type { Finding, PackageFinding, Part, Relationship } from './package-finding'
import { readZip } from './read-zip'
import { scanXml } from './scan-xml'

const TYPES = '[Content_Types].xml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

export type { PackageFinding } from './package-finding'

/**
 * Structural check of a .docx: what makes Word call a file damaged, or lets something in that a paper never needs.
 * Together with a schema validator it covers the faults either of them alone lets through.
 */
export function packageCheck(docx: Uint8Array): PackageFinding[] {
  const { entries, faults } = readZip(docx)
  const findings: PackageFinding[] = faults.map(fault => ({ ...fault, detail: '' }))
  const finding = (code: string, part: string, detail = '') => findings.push({ code, part, detail })
  const parts = new Map<string, Part>()
  for (const { name, bytes } of entries) {
    if (!/\.(xml|rels)$/i.test(name)) continue
    const tags = scanXml(Buffer.from(bytes).toString('utf8'))
    if (tags === undefined) finding('xml-not-well-formed', name)
    else parts.set(name, { name, tags })
  }
  const names = new Set(entries.map(each => each.name))
  for (const needed of [TYPES, '_rels/.rels']) if (!names.has(needed)) finding('part-missing', needed)
  checkTypes(parts.get(TYPES), names, finding)
  const main = mainPart(parts)
  if (main === undefined || !names.has(main)) finding('main-part-missing', main ?? '')
  for (const name of names) if (name.endsWith('.rels')) checkRelationships(name, parts, names, finding)
  for (const part of parts.values()) {
    if (part.name.startsWith('word/') && !part.name.endsWith('.rels'))
      checkBody(part, relationshipsOf(part.name, parts), parts, finding)
  }
  return findings
}

function checkTypes(types: Part | undefined, names: ReadonlySet<string>, finding: Finding): void {
  if (types === undefined) return
  const endings = new Map<string, string>()
  const overrides = new Map<string, string>()
  for (const { name, attributes } of types.tags) {
    const list = name === 'Default' ? endings : name === 'Override' ? overrides : undefined
    const key = attributes.get(name === 'Default' ? 'Extension' : 'PartName')?.toLowerCase()
    if (list === undefined || key === undefined) continue
    if (list.has(key)) finding('content-type-doubled', TYPES, key)
    list.set(key, attributes.get('ContentType') ?? '')
  }
  const low = new Set([...names].map(each => `/${each.toLowerCase()}`))
  for (const part of overrides.keys()) if (!low.has(part)) finding('content-type-dangling', TYPES, part)
  for (const part of names) {
    const type =
      overrides.get(`/${part.toLowerCase()}`) ??
      endings.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase())
    if (part === TYPES) continue
    if (type === undefined || type === '') finding('content-type-missing', part)
    else if (/^word\/[^/]+\.xml$/.test(part) && type === 'application/xml')
      finding('content-type-too-general', part)
    else if (/macroEnabled|vbaProject/.test(type)) finding('macros', part)
  }
}

function relationshipsOf(part: string, parts: ReadonlyMap<string, Part>): Relationship[] {
  const { dir, base } = posix.parse(part)
  const rels = parts.get(posix.join(dir, '_rels', `${base}.rels`))
  return (rels?.tags ?? [])
    .filter(tag => tag.name === 'Relationship' && tag.kind !== 'close')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type') ?? '',
      target: attributes.get('Target') ?? '',
      external: attributes.get('TargetMode') === 'External',
    }))
}

function mainPart(parts: ReadonlyMap<string, Part>): string | undefined {
  const office = relationshipsOf('', parts).find(each => each.type === `${OFFICE}officeDocument`)
  return office?.target.replace(/^\//, '')
}

/** '_rels/.rels' belongs to the package itself, 'word/_rels/document.xml.rels' to 'word/document.xml'. */
function checkRelationships(
  name: string,
  parts: ReadonlyMap<string, Part>,
  names: ReadonlySet<string>,
  finding: Finding,
): void {
  const owner = name.replace(/_rels\/([^/]*)\.rels$/, '$1')
  if (owner !== '' && !names.has(owner)) finding('relationships-without-part', name)
  const seen = new Set<string>()
  for (const each of relationshipsOf(owner, parts)) {
    if (each.id === '' || seen.has(each.id)) finding('relationship-id', name, each.id)
    seen.add(each.id)
    // Fetching something from outside when a paper is opened tells others who reads it.
    if (each.external && !each.type.endsWith('/hyperlink')) finding('external-content', name, each.target)
    if (/\/(attachedTemplate|oleObject|aFChunk|package|vbaProject)$/.test(each.type))
      finding('foreign-content', name, each.type)
    if (each.external) continue
    const target = each.target.startsWith('/')
      ? each.target.slice(1)
      : posix.join(posix.dirname(owner), each.target)
    if (!names.has(target)) finding('relationship-dangling', name, each.target)
  }
}
