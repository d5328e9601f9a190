import { allow, refuse, type Decision } from '@shared/core/decision'
import { MOST_COLUMNS, MOST_ROWS, type Encoding, type Table, type TableRefusal } from '@shared/exchange/table'

/** A .csv or .txt of any program: the letters, the separator and quoted line breaks are found by themselves. */
export function readCsv(bytes: Uint8Array, name: string): Decision<Table, TableRefusal> {
  const decoded = decode(bytes)
  if (!decoded) return refuse('table-encoding')
  const rows = split(decoded.text, separatorOf(decoded.text))
  if (rows === undefined) return refuse('table-too-large', { rows: MOST_ROWS })
  if (rows.length === 0) return refuse('table-empty')
  return allow({ encoding: decoded.encoding, sheets: [{ name, rows }] })
}

const tryDecode = (bytes: Uint8Array, label: string) => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-8 proves itself; what is no UTF-8 is read as GB18030, of which GBK is the two-byte part. */
function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const text = tryDecode(bytes, first === 0xff ? 'utf-16le' : 'utf-16be')
    return text === undefined ? undefined : { text, encoding: 'UTF-16' }
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' }
  const text = tryDecode(bytes, 'gb18030')
  return text === undefined ? undefined : { text, encoding: hasFourBytes(bytes) ? 'GB18030' : 'GBK' }
}

/** Four-byte letters of GB18030 have a digit as their second byte, which GBK never has. */
function hasFourBytes(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x81) continue
    const next = bytes[at + 1] ?? 0
    if (next >= 0x30 && next <= 0x39) return true
    at += 1
  }
  return false
}

const SEPARATORS = [',', '\t', ';', '，'] as const

/** The sign that stands most often, outside quotes, in the first lines. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '')
  const counts = SEPARATORS.map(sign => ({ sign, count: head.split(sign).length }))
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).sign
}

/** Undefined where there are more rows than a register has. */
function split(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const endRow = () => {
    if (row.some(cell => cell.trim() !== '')) rows.push(row.slice(0, MOST_COLUMNS))
    // A blank line keeps its place, so that a row's number is the one people see.
    else rows.push([])
    row = []
  }
  while (at < text.length) {
    const cell = text[at] === '"' ? quoted(text, at) : bare(text, at, separator)
    row.push(cell.value)
    at = cell.end
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    endRow()
    if (rows.length > MOST_ROWS) return undefined
  }
  if (row.length > 0) endRow()
  while (rows.at(-1)?.length === 0) rows.pop()
  return rows
}

function bare(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { value: text.slice(from, end), end }
}

/** A cell in quotes; a quote inside is doubled. Letters after the closing quote belong to the cell as well. */
function quoted(text: string, from: number): { value: string; end: number } {
  let value = ''
  let at = from + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return { value: value + text.slice(at), end: text.length }
    value += text.slice(at, close)
    if (text[close + 1] !== '"') return { value, end: afterQuote(text, close + 1) }
    value += '"'
    at = close + 2
  }
}

function afterQuote(text: string, from: number): number {
  let at = from
  while (text[at] === ' ') at += 1
  return at
}
