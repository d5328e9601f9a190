import { ORIGIN, type OpenPackage, type Relation } from './open-package'

/** What Office itself does not sign: properties, the thumbnail, and the signatures. */
const PROPERTIES = [
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties',
]

/** Only as relationships of the package itself: anywhere else such a type hides something. */
export function isLeftOut(owner: string, { type, external }: Relation): boolean {
  return owner === '' && !external && (type === ORIGIN || PROPERTIES.includes(type))
}

/** The parts behind those, unless something else refers to them too. */
export function leftOutParts(opened: OpenPackage): Set<string> {
  const left = opened.relationsOf('').filter(each => isLeftOut('', each))
  const others = opened.relationsOf('').filter(each => !isLeftOut('', each))
  const isElsewhere = (part: string) => others.some(each => !each.external && each.target === part)
  return new Set(['[Content_Types].xml', ...left.map(each => each.target).filter(part => !isElsewhere(part))])
}
