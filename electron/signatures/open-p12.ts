import {
  createHash,
  createHmac,
  createPrivateKey,
  timingSafeEqual,
  X509Certificate,
  type KeyObject,
} from 'node:crypto'

import { refuse, type Decision } from '@shared/core/decision'
import type { CertificateRefusal } from '@shared/signatures/refusals'

import { at, numberOf, OCTETS, oidOf, readDer, type Der } from './der'
import { keySigner } from './key-signer'
import { decryptWith } from './pkcs12-cipher'
import { pkcs12Key } from './pkcs12-key'
import type { Signer } from './signer'

const DATA = '1.2.840.113549.1.7.1'
const ENCRYPTED = '1.2.840.113549.1.7.6'
const KEY_BAG = '1.2.840.113549.1.12.10.1.1'
const SHROUDED_KEY_BAG = '1.2.840.113549.1.12.10.1.2'
const CERTIFICATE_BAG = '1.2.840.113549.1.12.10.1.3'

const DIGESTS: Readonly<Record<string, 'sha1' | 'sha256' | 'sha384' | 'sha512'>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}
/** A file that asks for more rounds than this is meant to stop the desk. */
const MOST_ROUNDS = 5_000_000

type Opened = { keys: Uint8Array[]; certificates: Uint8Array[] }

/** The signer in a certificate file (.p12, .pfx; PKCS #12). The key stays in memory and is never written anywhere. */
export function openP12(file: Uint8Array, passphrase: string): Decision<Signer, CertificateRefusal> {
  const pfx = readDer(file)
  const safe = readDer(dataOf(at(pfx, 1)) ?? new Uint8Array())
  if (pfx === undefined || safe === undefined) return refuse('certificate-unreadable')
  const mac = isMacRight(at(pfx, 2), dataOf(at(pfx, 1)) ?? new Uint8Array(), passphrase)
  if (mac === 'wrong') return refuse('passphrase-wrong')
  const opened: Opened = { keys: [], certificates: [] }
  for (const each of safe.children) {
    const bags = oidOf(at(each, 0)) === ENCRYPTED ? decrypted(at(each, 1, 0), passphrase) : dataOf(each)
    if (bags === undefined) return refuse(mac === 'right' ? 'certificate-cipher' : 'passphrase-wrong')
    for (const bag of readDer(bags)?.children ?? []) takeOut(bag, passphrase, opened)
  }
  return signerFrom(opened)
}

/** The octets of a ContentInfo of plain data. */
function dataOf(info: Der | undefined): Uint8Array | undefined {
  const content = at(info, 1, 0)
  return oidOf(at(info, 0)) === DATA && content?.tag === OCTETS ? content.content : undefined
}

function decrypted(data: Der | undefined, passphrase: string): Uint8Array | undefined {
  const info = at(data, 1)
  const pieces = at(info, 2)
  if (pieces === undefined) return undefined
  // [0] IMPLICIT OCTET STRING, whole or in pieces.
  const bytes =
    pieces.children.length > 0 ? Buffer.concat(pieces.children.map(each => each.content)) : pieces.content
  return decryptWith(at(info, 1), bytes, passphrase)
}

function takeOut(bag: Der, passphrase: string, opened: Opened): void {
  const value = at(bag, 1, 0)
  switch (oidOf(at(bag, 0))) {
    case KEY_BAG:
      if (value) opened.keys.push(value.whole)
      break
    case SHROUDED_KEY_BAG: {
      const key = decryptWith(at(value, 0), at(value, 1)?.content ?? new Uint8Array(), passphrase)
      if (key) opened.keys.push(key)
      break
    }
    case CERTIFICATE_BAG: {
      const certificate = at(value, 1, 0)
      if (certificate) opened.certificates.push(certificate.content)
      break
    }
  }
}

function signerFrom({ keys, certificates }: Opened): Decision<Signer, CertificateRefusal> {
  const known = certificates.flatMap(each => certificateFrom(each) ?? [])
  for (const der of keys) {
    const key = keyFrom(der)
    const own = key && known.find(each => each.checkPrivateKey(key))
    if (!key || !own) continue
    const chain = known.filter(each => each !== own).map(each => new Uint8Array(each.raw))
    return keySigner(key, new Uint8Array(own.raw), chain)
  }
  return refuse(keys.length === 0 ? 'certificate-without-key' : 'certificate-unreadable')
}

function certificateFrom(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der)
  } catch {
    return undefined
  }
}

function keyFrom(der: Uint8Array): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' })
  } catch {
    return undefined
  }
}

/** 'unknown' where the file has none, or one of another kind: then what comes out of it must tell. */
function isMacRight(
  data: Der | undefined,
  content: Uint8Array,
  passphrase: string,
): 'right' | 'wrong' | 'unknown' {
  const digest = DIGESTS[oidOf(at(data, 0, 0, 0))]
  const wanted = at(data, 0, 1)?.content
  const salt = at(data, 1)?.content
  const iterations = numberOf(at(data, 2)) ?? 1
  if (!digest || !wanted || !salt || iterations > MOST_ROUNDS) return 'unknown'
  const length = createHash(digest).digest().length
  const key = pkcs12Key('mac', { digest, passphrase, salt, iterations, length })
  const made = createHmac(digest, key).update(content).digest()
  return made.length === wanted.length && timingSafeEqual(made, wanted) ? 'right' : 'wrong'
}
