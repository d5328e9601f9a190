import type { SignatureProblem, Uncovered } from '@shared/signatures/verdict'

import { C14N } from './canonical'
import { isDigestRight, readReference, type Reference } from './judge-references'
import { isLeftOut, leftOutParts } from './left-out'
import { ownerOf, relsPart, type OpenPackage } from './open-package'
import { chosenRelationships, RELATIONSHIP_TRANSFORM, type Chosen } from './relationship-transform'
import { DSIG } from './dsig'
import { attributeOf, descendants, elementsOf, type XmlElement } from './xml-tree'

type Judged = { problems: SignatureProblem[]; uncovered: Uncovered[] }
/** Which relationships of which part are signed; `null` when all of the part's bytes are. */
type Coverage = Map<string, Chosen | null>

/** Follows the manifest into the package: what it names must be unchanged, what it does not name is not covered. */
export function judgeManifest(opened: OpenPackage, covered: readonly XmlElement[]): Judged {
  const manifests = covered
    .flatMap(descendants)
    .filter(each => each.local === 'Manifest' && each.namespace === DSIG)
  const problems: SignatureProblem[] = []
  const coverage: Coverage = new Map()
  for (const element of manifests.flatMap(elementsOf).filter(each => each.local === 'Reference')) {
    const problem = judgePart(opened, readReference(element), coverage)
    if (problem !== undefined) problems.push(problem)
  }
  const [main] = opened.relationsOf('').filter(each => each.type.endsWith('/officeDocument'))
  if (main === undefined || !coverage.has(main.target))
    problems.push({ code: 'nothing-signed', part: main?.target ?? '' })
  return { problems, uncovered: notCovered(opened, coverage) }
}

function judgePart(
  opened: OpenPackage,
  reference: Reference,
  coverage: Coverage,
): SignatureProblem | undefined {
  const [path = '', query = ''] = reference.uri.split(/\?(.*)/s)
  const part = nameIn(opened, decodeSafely(path).replace(/^\//, ''))
  const type = decodeSafely(query.replace(/^ContentType=/, ''))
  const bytes = opened.parts.get(part)
  if (bytes === undefined) return { code: 'part-missing', part }
  if (opened.typeOf(part) !== type) return { code: 'type-changed', part }
  const [first, second, ...more] = reference.transforms.map(each => attributeOf(each, 'Algorithm'))
  if (reference.digest === undefined || more.length > 0) return { code: 'unknown-method', part }
  if (first === undefined) {
    coverage.set(part, null)
    return isDigestRight(reference, bytes) ? undefined : { code: 'part-changed', part }
  }
  // Canonical XML must follow at once, else what is signed is not what is read.
  if (first !== RELATIONSHIP_TRANSFORM || second !== C14N || ownerOf(part) === undefined)
    return { code: 'unknown-method', part }
  const chosen = chosenBy(reference)
  const kept = chosenRelationships(bytes, chosen)
  coverage.set(part, chosen)
  return kept !== undefined && isDigestRight(reference, kept) ? undefined : { code: 'part-changed', part }
}

function chosenBy({ transforms }: Reference): Chosen {
  const ids = new Set<string>()
  const types = new Set<string>()
  for (const each of transforms.flatMap(elementsOf)) {
    if (each.local === 'RelationshipReference') ids.add(attributeOf(each, 'SourceId') ?? '')
    if (each.local === 'RelationshipsGroupReference') types.add(attributeOf(each, 'SourceType') ?? '')
  }
  return { ids, types }
}

function notCovered(opened: OpenPackage, coverage: Coverage): Uncovered[] {
  const found: Uncovered[] = []
  const leftOut = leftOutParts(opened)
  for (const part of opened.parts.keys()) {
    if (part.startsWith('_xmlsignatures/') || part === '[Content_Types].xml') continue
    const owner = ownerOf(part)
    if (leftOut.has(part)) {
      if (!coverage.has(part)) found.push({ code: 'properties', part })
    } else if (owner === undefined) {
      if (!coverage.has(part)) found.push({ code: 'part', part })
    } else {
      const chosen = coverage.get(part)
      if (chosen !== null) found.push(...looseRelationships(opened, owner, chosen))
    }
  }
  return found
}

function looseRelationships(opened: OpenPackage, owner: string, chosen: Chosen | undefined): Uncovered[] {
  return opened
    .relationsOf(owner)
    .filter(each => !isLeftOut(owner, each) && !chosen?.ids.has(each.id) && !chosen?.types.has(each.type))
    .map(each => ({ code: 'relationship', part: `${relsPart(owner)} → ${each.target}` }))
}

/** Names of parts are the same whatever the case of their letters. */
function nameIn(opened: OpenPackage, name: string): string {
  if (opened.parts.has(name)) return name
  const low = name.toLowerCase()
  return [...opened.parts.keys()].find(each => each.toLowerCase() === low) ?? name
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
