import { createHash } from 'node:crypto'

/** What a key derived after RFC 7292, appendix B, is for. */
export type Purpose = 'key' | 'iv' | 'mac'
const IDS: Record<Purpose, number> = { key: 1, iv: 2, mac: 3 }

type Asked = {
  digest: 'sha1' | 'sha256' | 'sha384' | 'sha512'
  passphrase: string
  salt: Uint8Array
  iterations: number
  length: number
}

/** PKCS #12 has a key derivation of its own, which node:crypto leaves out. */
export function pkcs12Key(purpose: Purpose, { digest, passphrase, salt, iterations, length }: Asked): Buffer {
  const hash = (bytes: Uint8Array) => createHash(digest).update(bytes).digest()
  const block = digest === 'sha384' || digest === 'sha512' ? 128 : 64
  const diversifier = Buffer.alloc(block, IDS[purpose])
  const input = Buffer.concat([filled(salt, block), filled(bmpString(passphrase), block)])
  const made: Buffer[] = []
  for (let size = 0; size < length; size += made.at(-1)?.length ?? 0) {
    let round = hash(Buffer.concat([diversifier, input]))
    for (let count = 1; count < iterations; count += 1) round = hash(round)
    made.push(round)
    addToEach(input, filled(round, block).subarray(0, block), block)
  }
  return Buffer.concat(made).subarray(0, length)
}

/** UTF-16 with the high byte first, closed by a zero. */
function bmpString(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le').swap16()
}

/** Repeated up to the next whole block. */
function filled(bytes: Uint8Array, block: number): Buffer {
  return Buffer.alloc(Math.ceil(bytes.length / block) * block, bytes)
}

/** Each block of the input grows by the round and one, modulo its own width. */
function addToEach(input: Buffer, round: Uint8Array, block: number): void {
  for (let start = 0; start < input.length; start += block) {
    let carry = 1
    for (let at = block - 1; at >= 0; at -= 1) {
      const sum = (input[start + at] ?? 0) + (round[at] ?? 0) + carry
      input[start + at] = sum & 0xff
      carry = sum >> 8
    }
  }
}
