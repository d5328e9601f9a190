import { createDecipheriv, pbkdf2Sync } from 'node:crypto'

import { at, numberOf, oidOf, readDer, type Der } from './der'
import { pkcs12Key } from './pkcs12-key'
import { decryptRc2 } from './rc2'

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'

/** The ciphers of PKCS #12 itself, with the length of their keys in bytes. */
const OLD: Readonly<Record<string, { cipher: 'des-ede3-cbc' | 'rc2'; length: number }>> = {
  '1.2.840.113549.1.12.1.3': { cipher: 'des-ede3-cbc', length: 24 },
  '1.2.840.113549.1.12.1.5': { cipher: 'rc2', length: 16 },
  '1.2.840.113549.1.12.1.6': { cipher: 'rc2', length: 5 },
}
const NEW: Readonly<Record<string, { cipher: string; length: number }>> = {
  '2.16.840.1.101.3.4.1.2': { cipher: 'aes-128-cbc', length: 16 },
  '2.16.840.1.101.3.4.1.22': { cipher: 'aes-192-cbc', length: 24 },
  '2.16.840.1.101.3.4.1.42': { cipher: 'aes-256-cbc', length: 32 },
  '1.2.840.113549.3.7': { cipher: 'des-ede3-cbc', length: 24 },
}
const HMAC: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}
const MOST_ROUNDS = 5_000_000

/** Undefined when the passphrase is wrong or the cipher is none of these. */
export function decryptWith(
  algorithm: Der | undefined,
  bytes: Uint8Array,
  passphrase: string,
): Uint8Array | undefined {
  const name = oidOf(at(algorithm, 0))
  const parameters = at(algorithm, 1)
  try {
    return name === PBES2
      ? newWay(parameters, bytes, passphrase)
      : oldWay(OLD[name], parameters, bytes, passphrase)
  } catch {
    return undefined
  }
}

function oldWay(
  how: (typeof OLD)[string] | undefined,
  parameters: Der | undefined,
  bytes: Uint8Array,
  passphrase: string,
): Uint8Array | undefined {
  const salt = at(parameters, 0)?.content
  const iterations = numberOf(at(parameters, 1)) ?? 1
  if (how === undefined || salt === undefined || iterations > MOST_ROUNDS) return undefined
  const asked = { digest: 'sha1', passphrase, salt, iterations } as const
  const key = pkcs12Key('key', { ...asked, length: how.length })
  const iv = pkcs12Key('iv', { ...asked, length: 8 })
  const plain = how.cipher === 'rc2' ? decryptRc2(key, iv, bytes) : decipher(how.cipher, key, iv, bytes)
  return plain !== undefined && readDer(plain) ? plain : undefined
}

function newWay(parameters: Der | undefined, bytes: Uint8Array, passphrase: string): Uint8Array | undefined {
  const derive = at(parameters, 0, 1)
  const salt = at(derive, 0)?.content
  const iterations = numberOf(at(derive, 1))
  const pseudo = at(derive, 2)?.children.length ? at(derive, 2) : at(derive, 3)
  const digest = pseudo === undefined ? 'sha1' : HMAC[oidOf(at(pseudo, 0))]
  const how = NEW[oidOf(at(parameters, 1, 0))]
  const iv = at(parameters, 1, 1)?.content
  if (oidOf(at(parameters, 0, 0)) !== PBKDF2 || !salt || !iterations || !digest || !how || !iv)
    return undefined
  if (iterations > MOST_ROUNDS) return undefined
  const key = pbkdf2Sync(passphrase, salt, iterations, how.length, digest)
  const plain = decipher(how.cipher, key, iv, bytes)
  return readDer(plain) ? plain : undefined
}

function decipher(cipher: string, key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Uint8Array {
  const through = createDecipheriv(cipher, key, iv)
  return new Uint8Array(Buffer.concat([through.update(bytes), through.final()]))
}
