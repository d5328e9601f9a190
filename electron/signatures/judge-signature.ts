import type { X509Certificate } from 'node:crypto'

import type { SignatureProblem, SignatureVerdict } from '@shared/signatures/verdict'

import { isSignatureRight } from './algorithms'
import { C14N, canonical } from './canonical'
import { certificateFacts, readCertificate } from './certificate-facts'
import { bytesIn, child, DSIG } from './dsig'
import { judgeManifest } from './judge-manifest'
import { judgeReferences } from './judge-references'
import { judgeXades } from './judge-xades'
import type { OpenPackage } from './open-package'
import { attributeOf, descendants, elementsOf, readXml, type XmlElement } from './xml-tree'

/** Everything that can be said of one signature of a package. */
export function judgeSignature(opened: OpenPackage, part: string): SignatureVerdict {
  const bytes = opened.parts.get(part)
  const root = bytes && readXml(bytes)
  if (root === undefined || root.namespace !== DSIG || root.local !== 'Signature')
    return broken([{ code: 'unreadable', part }])
  const info = child(root, 'SignedInfo')
  const certificate = signingCertificate(root)
  if (info === undefined) return broken([{ code: 'unreadable', part }])
  if (certificate === undefined) return broken([{ code: 'no-certificate', part }])

  const problems: SignatureProblem[] = signatureProblems(root, info, certificate, part)
  const { covered, doubled, problems: changed } = judgeReferences(root, info, part)
  const xades = judgeXades(root, covered, certificate, part)
  const manifest = judgeManifest(opened, covered)
  problems.push(...doubled, ...changed, ...xades.problems, ...manifest.problems)
  const isOpen = manifest.uncovered.some(each => each.code !== 'properties')
  const moment = xades.timeStamp?.at ?? xades.claimedAt
  return {
    state: problems.length > 0 ? 'invalid' : isOpen ? 'partial' : 'valid',
    certificate: certificateFacts(certificate),
    claimedAt: xades.claimedAt,
    timeStamp: xades.timeStamp,
    outsideValidity: moment !== null && isOutside(certificate, moment),
    weak: descendants(root).some(each => (attributeOf(each, 'Algorithm') ?? '').endsWith('sha1')),
    problems,
    uncovered: manifest.uncovered,
  }
}

/** Of several certificates the one whose key made the signature; the first where none did. */
function signingCertificate(root: XmlElement): X509Certificate | undefined {
  const info = child(root, 'KeyInfo')
  const data = info === undefined ? [] : elementsOf(info).filter(each => each.local === 'X509Data')
  const known = data
    .flatMap(elementsOf)
    .filter(each => each.local === 'X509Certificate')
    .flatMap(each => readCertificate(bytesIn(each)) ?? [])
  const signed = child(root, 'SignedInfo')
  return known.find(each => signed !== undefined && isSignedWith(root, signed, each)) ?? known[0]
}

function signatureProblems(
  root: XmlElement,
  info: XmlElement,
  certificate: X509Certificate,
  part: string,
): SignatureProblem[] {
  const method = child(info, 'CanonicalizationMethod')
  if (method === undefined || attributeOf(method, 'Algorithm') !== C14N)
    return [{ code: 'unknown-method', part }]
  return isSignedWith(root, info, certificate) ? [] : [{ code: 'signature-wrong', part }]
}

function isSignedWith(root: XmlElement, info: XmlElement, certificate: X509Certificate): boolean {
  const method = child(info, 'SignatureMethod')
  const uri = (method && attributeOf(method, 'Algorithm')) ?? ''
  const value = bytesIn(child(root, 'SignatureValue'))
  return isSignatureRight(uri, certificate.publicKey, canonical(info), value)
}

function isOutside(certificate: X509Certificate, moment: string): boolean {
  const at = new Date(moment)
  return at < certificate.validFromDate || at > certificate.validToDate
}

function broken(problems: SignatureProblem[]): SignatureVerdict {
  return {
    state: 'invalid',
    certificate: null,
    claimedAt: null,
    timeStamp: null,
    outsideValidity: false,
    weak: false,
    problems,
    uncovered: [],
  }
}
