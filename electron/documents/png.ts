import { zlibSync } from 'fflate'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** A black and white picture of squares: rows of '1' and '0', each `scale` pixels wide, with a quiet zone around. */
export function pngOf(modules: readonly string[], scale: number, quiet: number): Uint8Array {
  const side = (modules.length + 2 * quiet) * scale
  const bytes = Math.ceil(side / 8)
  const lines = new Uint8Array((bytes + 1) * side).fill(0xff)
  for (let y = 0; y < side; y += 1) {
    lines[y * (bytes + 1)] = 0
    const row = modules[Math.floor(y / scale) - quiet] ?? ''
    for (let x = 0; x < side; x += 1) {
      if (row[Math.floor(x / scale) - quiet] !== '1') continue
      const at = y * (bytes + 1) + 1 + (x >> 3)
      lines[at] = (lines[at] ?? 0) & ~(0x80 >> (x & 7))
    }
  }
  return join([
    Uint8Array.from(SIGNATURE),
    // Side by side, one bit a pixel, grey, no interlacing.
    chunk('IHDR', join([number(side), number(side), Uint8Array.from([1, 0, 0, 0, 0])])),
    chunk('IDAT', zlibSync(lines, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = join([new TextEncoder().encode(name), data])
  return join([number(data.length), body, number(crc(body))])
}

function number(value: number): Uint8Array {
  const four = new Uint8Array(4)
  new DataView(four.buffer).setUint32(0, value)
  return four
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function crc(bytes: Uint8Array): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}
