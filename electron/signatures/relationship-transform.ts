import { canonical } from './canonical'
import { attributeOf, elementsOf, readXml, type XmlElement } from './xml-tree'

export const RELATIONSHIP_TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform'

const NAMES = ['Id', 'Target', 'TargetMode', 'Type']

/** Which relationships of a part a signature names: by id, or all of a type. */
export type Chosen = { ids: ReadonlySet<string>; types: ReadonlySet<string> }

/**
 * The relationship transform followed by canonical XML (ECMA-376-2, 13.2.4.24): the chosen relationships, sorted
 * by id, each with its TargetMode, and nothing else of the part. Undefined when the part is not XML.
 */
export function chosenRelationships(part: Uint8Array, chosen: Chosen): Uint8Array | undefined {
  const root = readXml(part)
  if (root === undefined) return undefined
  const kept = elementsOf(root)
    .filter(each => isChosen(each, chosen))
    .map(each => normalised(each))
    .toSorted((a, b) => ((attributeOf(a, 'Id') ?? '') < (attributeOf(b, 'Id') ?? '') ? -1 : 1))
  return canonical({ ...root, children: kept })
}

export function isChosen(relationship: XmlElement, { ids, types }: Chosen): boolean {
  return ids.has(attributeOf(relationship, 'Id') ?? '') || types.has(attributeOf(relationship, 'Type') ?? '')
}

function normalised(relationship: XmlElement): XmlElement {
  const attributes = relationship.attributes.filter(each => NAMES.includes(each.name))
  const mode = { name: 'TargetMode', local: 'TargetMode', namespace: '', value: 'Internal' }
  const hasMode = attributes.some(each => each.name === 'TargetMode')
  return { ...relationship, attributes: hasMode ? attributes : [...attributes, mode], children: [] }
}
