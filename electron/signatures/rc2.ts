/** RFC 2268, 2: a permutation of the bytes out of the digits of pi. */
const PI = Buffer.from(
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2179a59f587b34f1361456d8d09817d32' +
    'bd8f40eb86b77b0bf09521225c6b4e8254d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
    '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed708e8eade8052eef784aa72ac354d6a2a' +
    '961ad2715a1549744b9fd05e0418a4ecc2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
    '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a90d38341bab33ffb0bb480c5fb9b1cd2e' +
    'c5f3db47e5a59c770aa62068fe7fc1ad',
  'hex',
)

/**
 * Takes RC2-CBC apart (RFC 2268). Broken long ago and used for nothing but the certificates, which are public, in
 * .p12 files of the old kind; OpenSSL no longer brings it along. Undefined when the padding is wrong.
 */
export function decryptRc2(key: Uint8Array, iv: Uint8Array, bytes: Uint8Array): Buffer | undefined {
  const words = expanded(key)
  const clear = Buffer.alloc(bytes.length)
  const data = Buffer.from(bytes)
  for (let at = 0; at + 8 <= data.length; at += 8) {
    const block = decryptBlock(words, data.subarray(at, at + 8))
    const before = at === 0 ? iv : data.subarray(at - 8, at)
    for (let index = 0; index < 8; index += 1) clear[at + index] = (block[index] ?? 0) ^ (before[index] ?? 0)
  }
  const padding = clear.at(-1) ?? 0
  const isPadded = padding >= 1 && padding <= 8 && clear.subarray(-padding).every(each => each === padding)
  return isPadded && data.length % 8 === 0 ? clear.subarray(0, -padding) : undefined
}

function expanded(key: Uint8Array): number[] {
  const bytes = Array.from({ length: 128 }, (_none, at) => key[at] ?? 0)
  const pi = (at: number) => PI[at & 0xff] ?? 0
  const byte = (at: number) => bytes[at] ?? 0
  for (let at = key.length; at < 128; at += 1) bytes[at] = pi(byte(at - 1) + byte(at - key.length))
  bytes[128 - key.length] = pi(byte(128 - key.length))
  for (let at = 127 - key.length; at >= 0; at -= 1) bytes[at] = pi(byte(at + 1) ^ byte(at + key.length))
  return Array.from({ length: 64 }, (_none, at) => byte(2 * at) | (byte(2 * at + 1) << 8))
}

const TURNS = [1, 2, 3, 5]

function decryptBlock(key: readonly number[], block: Buffer): Buffer {
  const r = [0, 2, 4, 6].map(at => block.readUInt16LE(at))
  const word = (at: number) => r[at & 3] ?? 0
  let next = 63
  const mix = () => {
    for (const at of [3, 2, 1, 0]) {
      const turned = word(at) | (word(at) << 16)
      const back = (turned >>> (TURNS[at] ?? 0)) & 0xffff
      const rest = (word(at + 3) & word(at + 2)) + (~word(at + 3) & word(at + 1))
      r[at] = (back - (key[next] ?? 0) - rest) & 0xffff
      next -= 1
    }
  }
  const mash = () => {
    for (const at of [3, 2, 1, 0]) r[at] = (word(at) - (key[word(at + 3) & 63] ?? 0)) & 0xffff
  }
  for (const rounds of [5, 6, 5]) {
    for (let round = 0; round < rounds; round += 1) mix()
    if (next > 0) mash()
  }
  const out = Buffer.alloc(8)
  for (const at of [0, 1, 2, 3]) out.writeUInt16LE(word(at), at * 2)
  return out
}
