import { encode } from 'uqr'

/** Rows of a QR code, '1' dark and '0' light, without the quiet zone. Level M: a folded corner may be lost. */
export function qrOf(text: string): string[] {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  return data.map(row => row.map(dark => (dark ? '1' : '0')).join(''))
}
