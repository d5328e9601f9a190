import { crc32, inflateRawSync } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Uint8Array }
export type ZipFault = {
  code: 'zip-broken' | 'zip-crc' | 'zip-duplicate' | 'zip-name' | 'zip-method'
  part: string
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** No paper comes near this; a small file that unfolds to more is an attack. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Reads a zip by its central directory and checks what lenient readers pass over: CRC-32, doubled names, odd paths.
 * Only the parts that are `wanted` are unfolded.
 */
export function readZip(
  zip: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): { entries: ZipEntry[]; faults: ZipFault[] } {
  const data = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const faults: ZipFault[] = []
  const entries: ZipEntry[] = []
  const end = endOf(data)
  if (end < 0) return { entries, faults: [{ code: 'zip-broken', part: '' }] }
  const seen = new Set<string>()
  let at = data.readUInt32LE(end + 16)
  for (let count = data.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (at + 46 > data.length || data.readUInt32LE(at) !== ENTRY) {
      faults.push({ code: 'zip-broken', part: '' })
      break
    }
    const nameLength = data.readUInt16LE(at + 28)
    const name = data.toString('utf8', at + 46, at + 46 + nameLength)
    // Names differ in case only on this side: Windows and the package rules take them for the same part.
    if (seen.has(name.toLowerCase())) faults.push({ code: 'zip-duplicate', part: name })
    seen.add(name.toLowerCase())
    if (/^\/|\\|(^|\/)\.\.?(\/|$)|\/\//.test(name)) faults.push({ code: 'zip-name', part: name })
    const read = wanted(name) ? content(data, at) : null
    if (read === null) {
      at = afterEntry(data, at, nameLength)
      continue
    }
    if (read instanceof Uint8Array) entries.push({ name, bytes: read })
    else faults.push({ code: read, part: name })
    at = afterEntry(data, at, nameLength)
  }
  return { entries, faults }
}

const afterEntry = (data: Buffer, at: number, nameLength: number) =>
  at + 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32)

function endOf(data: Buffer): number {
  for (let at = data.length - 22; at >= Math.max(0, data.length - 65_557); at -= 1)
    if (data.readUInt32LE(at) === END) return at
  return -1
}

function content(data: Buffer, at: number): Uint8Array | ZipFault['code'] {
  const method = data.readUInt16LE(at + 10)
  const packed = data.readUInt32LE(at + 20)
  const local = data.readUInt32LE(at + 42)
  if (local + 30 > data.length || data.readUInt32LE(local) !== LOCAL) return 'zip-broken'
  if (method !== 0 && method !== 8) return 'zip-method'
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28)
  const raw = data.subarray(start, start + packed)
  try {
    const bytes = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: MOST_BYTES })
    return crc32(bytes) === data.readUInt32LE(at + 16) ? new Uint8Array(bytes) : 'zip-crc'
  } catch {
    return 'zip-crc'
  }
}
