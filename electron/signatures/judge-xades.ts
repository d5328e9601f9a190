import type { X509Certificate } from 'node:crypto'

import type { SignatureProblem, TimeStamp } from '@shared/signatures/verdict'

import { digestName, digestOf } from './algorithms'
import { C14N, canonical } from './canonical'
import { bytesIn, child } from './dsig'
import { MDSSI } from './signature-xml'
import { readTimeStamp } from './time-stamp'
import { attributeOf, descendants, textOf, type XmlElement } from './xml-tree'

type Judged = { claimedAt: string | null; timeStamp: TimeStamp | null; problems: SignatureProblem[] }

/** The time the signer claims, the certificate he bound in, and the time stamp over the signature (XAdES-T). */
export function judgeXades(
  root: XmlElement,
  covered: readonly XmlElement[],
  certificate: X509Certificate,
  part: string,
): Judged {
  const signed = covered.flatMap(descendants)
  const claimed =
    signed.find(each => each.local === 'SigningTime') ??
    signed.find(each => each.local === 'Value' && each.namespace === MDSSI)
  const problems: SignatureProblem[] = []
  const bound = signed.find(each => each.local === 'CertDigest')
  if (bound !== undefined && !isBound(bound, certificate))
    problems.push({ code: 'certificate-mismatch', part })
  // Properties that nobody signed would be believed all the same.
  const loose = descendants(root).some(each => each.local === 'SignedProperties' && !signed.includes(each))
  if (loose) problems.push({ code: 'details-changed', part })
  const stamp = descendants(root).find(each => each.local === 'SignatureTimeStamp')
  const timeStamp = stamp === undefined ? null : timeStampOf(root, stamp)
  if (timeStamp === undefined) problems.push({ code: 'time-stamp-wrong', part })
  return { claimedAt: instantIn(claimed), timeStamp: timeStamp ?? null, problems }
}

function isBound(digest: XmlElement, certificate: X509Certificate): boolean {
  const method = child(digest, 'DigestMethod')
  const name = digestName((method && attributeOf(method, 'Algorithm')) ?? '')
  return name !== undefined && digestOf(name, certificate.raw).equals(bytesIn(child(digest, 'DigestValue')))
}

/** Undefined when the token does not fit this very signature. */
function timeStampOf(root: XmlElement, stamp: XmlElement): TimeStamp | undefined {
  const value = child(root, 'SignatureValue')
  const token = descendants(stamp).find(each => each.local === 'EncapsulatedTimeStamp')
  const method = child(stamp, 'CanonicalizationMethod')
  const isPlain = method === undefined || attributeOf(method, 'Algorithm') === C14N
  if (value === undefined || token === undefined || !isPlain) return undefined
  return readTimeStamp(bytesIn(token), canonical(value))
}

function instantIn(claimed: XmlElement | undefined): string | null {
  const at = claimed === undefined ? Number.NaN : Date.parse(textOf(claimed).trim())
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}
