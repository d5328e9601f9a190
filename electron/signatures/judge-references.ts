import type { SignatureProblem } from '@shared/signatures/verdict'

import { digestName, digestOf } from './algorithms'
import { C14N, canonical } from './canonical'
import { DSIG } from './dsig'
import { attributeOf, descendants, elementsOf, textOf, type XmlElement } from './xml-tree'

/** What a reference says: algorithms by name, the digest as bytes. */
export type Reference = {
  uri: string
  transforms: readonly XmlElement[]
  digest: string | undefined
  value: Uint8Array
}

export function readReference(element: XmlElement): Reference {
  const find = (local: string) =>
    elementsOf(element).find(each => each.local === local && each.namespace === DSIG)
  const method = find('DigestMethod')
  const transforms = find('Transforms')
  const value = find('DigestValue')
  return {
    uri: attributeOf(element, 'URI') ?? '',
    transforms: transforms === undefined ? [] : elementsOf(transforms),
    digest: digestName((method && attributeOf(method, 'Algorithm')) ?? ''),
    value: Buffer.from(value === undefined ? '' : textOf(value), 'base64'),
  }
}

export const isDigestRight = ({ digest, value }: Reference, bytes: Uint8Array) =>
  digest !== undefined && digestOf(digest, bytes).equals(value)

type Judged = {
  /** The elements of the signature part that are signed. */
  covered: XmlElement[]
  doubled: SignatureProblem[]
  problems: SignatureProblem[]
}

/**
 * Follows the references of SignedInfo into the signature part. Only what one of them names counts afterwards, so
 * that nothing can be slipped in beside it; two elements of one id are refused.
 */
export function judgeReferences(root: XmlElement, info: XmlElement, part: string): Judged {
  const judged: Judged = { covered: [], doubled: [], problems: [] }
  const all = descendants(root)
  for (const element of elementsOf(info).filter(each => each.local === 'Reference')) {
    const reference = readReference(element)
    const id = reference.uri.startsWith('#') ? reference.uri.slice(1) : undefined
    const targets = all.filter(each => id !== undefined && attributeOf(each, 'Id') === id)
    const [target] = targets
    const isPlain = reference.transforms.every(each => attributeOf(each, 'Algorithm') === C14N)
    if (targets.length > 1) judged.doubled.push({ code: 'doubled-id', part })
    else if (target === undefined || !isPlain || reference.digest === undefined)
      judged.problems.push({ code: 'unknown-method', part })
    else if (isDigestRight(reference, canonical(target))) judged.covered.push(target)
    else judged.problems.push({ code: 'details-changed', part })
  }
  return judged
}
