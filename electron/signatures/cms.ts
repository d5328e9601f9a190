import { verify, X509Certificate } from 'node:crypto'

import { digestOf } from './algorithms'
import { at, INTEGER, oidOf, OID, readDer, SEQUENCE, type Der } from './der'

export const SIGNED_DATA = '1.2.840.113549.1.7.2'
const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'

const DIGESTS: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
export const digestByOid = (oid: string): string | undefined => DIGESTS[oid]

/** One signer of a CMS message (RFC 5652), as far as it can be read. */
export type CmsSigner = {
  certificate: X509Certificate
  digest: string
  /** Of the signed attributes, by their name. */
  attribute(oid: string): Der | undefined
  unsigned(oid: string): Der | undefined
  signature: Uint8Array
  /** Whether the signature fits its attributes and these the content. */
  isRight(content: Uint8Array): boolean
}
export type Cms = { contentType: string; content: Uint8Array | undefined; signers: CmsSigner[] }

/** Undefined when it is no signed message, or one whose signers did not send their certificate along. */
export function readCms(bytes: Uint8Array): Cms | undefined {
  const info = readDer(bytes)
  const data = at(info, 1, 0)
  if (oidOf(at(info, 0)) !== SIGNED_DATA || data === undefined) return undefined
  const certificates = (data.children.find(each => each.context === 0)?.children ?? []).flatMap(each =>
    certificateFrom(each),
  )
  const signers = (data.children.at(-1)?.children ?? []).map(each => readSigner(each, certificates))
  const known = signers.filter(each => each !== undefined)
  if (known.length !== signers.length || known.length === 0) return undefined
  const inner = at(data, 2)
  return { contentType: oidOf(at(inner, 0)), content: at(inner, 1, 0)?.content, signers: known }
}

function certificateFrom(der: Der): X509Certificate[] {
  try {
    return [new X509Certificate(der.whole)]
  } catch {
    return []
  }
}

function readSigner(signer: Der, certificates: readonly X509Certificate[]): CmsSigner | undefined {
  const serial = at(signer, 1, 1)
  const certificate = certificates.find(each => serial?.tag === INTEGER && hasSerial(each, serial.content))
  const digest = DIGESTS[oidOf(at(signer, 2, 0))]
  const attributes = signer.children.find(each => each.context === 0)
  const loose = signer.children.find(each => each.context === 1)
  const signature = signer.children.find(each => each.tag === 4)
  if (!certificate || !digest || !attributes || !signature) return undefined
  const attribute = (oid: string) => valueOf(attributes, oid)
  return {
    certificate,
    digest,
    attribute,
    unsigned: oid => valueOf(loose, oid),
    signature: signature.content,
    isRight: content => {
      // Signed as a set, although it is written as [0].
      const set = Buffer.from(attributes.whole)
      set[0] = 0x31
      const isSame = digestOf(digest, content).equals(attribute(MESSAGE_DIGEST)?.content ?? new Uint8Array())
      return (
        isSame &&
        attribute(CONTENT_TYPE) !== undefined &&
        isSigned(certificate, digest, set, signature.content)
      )
    },
  }
}

function isSigned(
  certificate: X509Certificate,
  digest: string,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    return verify(digest, bytes, certificate.publicKey, signature)
  } catch {
    return false
  }
}

function valueOf(attributes: Der | undefined, name: string): Der | undefined {
  const found = attributes?.children.find(
    each => each.tag === SEQUENCE && at(each, 0)?.tag === OID && oidOf(at(each, 0)) === name,
  )
  return at(found, 1, 0)
}

function hasSerial(certificate: X509Certificate, content: Uint8Array): boolean {
  return (
    BigInt(`0x${certificate.serialNumber}`) === BigInt(`0x${Buffer.from(content).toString('hex') || '0'}`)
  )
}
