import { posix } from 'node:path'

import { readZip } from '../documents/read-zip'
import { attributeOf, elementsOf, readXml, type XmlElement } from './xml-tree'

export const TYPES_PART = '[Content_Types].xml'
export const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml'
export const ORIGIN = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin'

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

export type Relation = { id: string; type: string; target: string; external: boolean }

/** The parts of a Word, Excel or PowerPoint file, with what each is said to be. */
export type OpenPackage = {
  parts: ReadonlyMap<string, Uint8Array>
  /** '' where the package does not say. */
  typeOf(part: string): string
  /** Of the package itself for ''; `target` is the part's name, or the outside address as written. */
  relationsOf(owner: string): Relation[]
}

/** Undefined when it is no such package, or one that different readers would read differently. */
export function openPackage(file: Uint8Array): OpenPackage | undefined {
  const { entries, faults } = readZip(file)
  if (faults.length > 0) return undefined
  const parts = new Map(entries.filter(each => !each.name.endsWith('/')).map(each => [each.name, each.bytes]))
  const types = readXml(parts.get(TYPES_PART) ?? new Uint8Array())
  if (types === undefined || types.namespace !== TYPES || types.local !== 'Types') return undefined
  const typeOf = typesFrom(types)
  if (typeOf === undefined) return undefined
  const known = new Map<string, Relation[]>()
  return {
    parts,
    typeOf,
    relationsOf: owner => {
      const found = known.get(owner) ?? relations(parts, owner)
      known.set(owner, found)
      return found
    },
  }
}

/** 'word/document.xml' → 'word/_rels/document.xml.rels', '' → '_rels/.rels'. */
export function relsPart(owner: string): string {
  const { dir, base } = posix.parse(owner)
  return posix.join(dir, '_rels', `${base}.rels`)
}

/** 'word/_rels/document.xml.rels' → 'word/document.xml'; undefined for other parts. */
export function ownerOf(part: string): string | undefined {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part)
  return found === null ? undefined : `${found[1]}${found[2]}`
}

function typesFrom(types: XmlElement): ((part: string) => string) | undefined {
  const endings = new Map<string, string>()
  const overrides = new Map<string, string>()
  for (const each of elementsOf(types)) {
    const isDefault = each.local === 'Default'
    const key = attributeOf(each, isDefault ? 'Extension' : 'PartName')?.toLowerCase()
    const list = isDefault ? endings : overrides
    if (key === undefined || list.has(key)) return undefined
    list.set(key, attributeOf(each, 'ContentType') ?? '')
  }
  return part => {
    const low = part.toLowerCase()
    return overrides.get(`/${low}`) ?? endings.get(low.slice(low.lastIndexOf('.') + 1)) ?? ''
  }
}

function relations(parts: ReadonlyMap<string, Uint8Array>, owner: string): Relation[] {
  const root = readXml(parts.get(relsPart(owner)) ?? new Uint8Array())
  if (root === undefined || root.namespace !== RELATIONSHIPS) return []
  return elementsOf(root).map(each => {
    const target = attributeOf(each, 'Target') ?? ''
    const external = attributeOf(each, 'TargetMode') === 'External'
    const inside = target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(owner), target)
    return {
      id: attributeOf(each, 'Id') ?? '',
      type: attributeOf(each, 'Type') ?? '',
      target: external ? target : inside.replace(/^\.\//, ''),
      external,
    }
  })
}
