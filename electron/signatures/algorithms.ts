import { constants, createHash, publicDecrypt, verify, type KeyObject } from 'node:crypto'

/** By the names that XML signatures give them. */
const DIGESTS: Readonly<Record<string, string>> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'sha1',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'sha256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'sha384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'sha512',
}
export const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256'

const SIGNATURES: Readonly<Record<string, { key: 'rsa' | 'ec'; digest: string }>> = {
  'http://www.w3.org/2000/09/xmldsig#rsa-sha1': { key: 'rsa', digest: 'sha1' },
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256': { key: 'rsa', digest: 'sha256' },
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha384': { key: 'rsa', digest: 'sha384' },
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512': { key: 'rsa', digest: 'sha512' },
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256': { key: 'ec', digest: 'sha256' },
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384': { key: 'ec', digest: 'sha384' },
  'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512': { key: 'ec', digest: 'sha512' },
}

/** Undefined for a digest that nobody should use, or that we do not know. */
export const digestName = (uri: string): string | undefined => DIGESTS[uri]

export function digestOf(name: string, bytes: Uint8Array): Buffer {
  return createHash(name).update(bytes).digest()
}

export const signatureMethod = (uri: string) => SIGNATURES[uri]

/** XML signatures write an elliptic signature as r‖s, everybody else as DER. */
export function isSignatureRight(
  uri: string,
  key: KeyObject,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  const method = SIGNATURES[uri]
  if (method === undefined || key.asymmetricKeyType !== method.key) return false
  const how = method.key === 'ec' ? ({ key, dsaEncoding: 'ieee-p1363' } as const) : key
  if (verify(method.digest, bytes, how, signature)) return true
  return method.key === 'rsa' && isRightWithoutNull(method.digest, key, bytes, signature)
}

const DIGEST_IDS: Readonly<Record<string, string>> = {
  sha1: '06052b0e03021a',
  sha256: '0609608648016503040201',
  sha384: '0609608648016503040202',
  sha512: '0609608648016503040203',
}

/** Office 2007 left out the NULL after the digest's name; the standard lets a reader accept that, OpenSSL does not. */
function isRightWithoutNull(
  digest: string,
  key: KeyObject,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean {
  const id = Buffer.from(DIGEST_IDS[digest] ?? '', 'hex')
  const value = digestOf(digest, bytes)
  const algorithm = Buffer.concat([Buffer.from([0x30, id.length]), id])
  const octets = Buffer.concat([Buffer.from([0x04, value.length]), value])
  const wanted = Buffer.concat([Buffer.from([0x30, algorithm.length + octets.length]), algorithm, octets])
  try {
    return publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature).equals(wanted)
  } catch {
    return false
  }
}
