import { allow, refuse, type Decision } from '@shared/core/decision'
import { MOST_COLUMNS, MOST_ROWS, type Sheet, type Table, type TableRefusal } from '@shared/exchange/table'

import { readZip } from '../documents/read-zip'
import { dayFromSerial, dayStyles } from './xlsx-days'
import { attribute, elements, richText, unescapeXml } from './xlsx-xml'

/** Pictures, macros and whatever else lies in the file stay folded. */
const WANTED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i
const MOST_SHEETS = 60

type Book = { shared: string[]; days: boolean[]; since1904: boolean }

/** The sheets of an .xlsx that can be seen, cell by cell as text. */
export function readXlsx(bytes: Uint8Array): Decision<Table, TableRefusal> {
  const { entries, faults } = readZip(bytes, name => WANTED.test(name))
  const parts = new Map(entries.map(each => [each.name.toLowerCase(), new TextDecoder().decode(each.bytes)]))
  const workbook = parts.get('xl/workbook.xml')
  // Broken, or unfolding to more than a register can be: both are told in one sentence.
  if (workbook === undefined || faults.length > 0) return refuse('table-unreadable')
  const book: Book = {
    shared: [...elements(parts.get('xl/sharedstrings.xml') ?? '', 'si')].map(({ inner }) => richText(inner)),
    days: dayStyles(parts.get('xl/styles.xml') ?? ''),
    since1904: /date1904\s*=\s*["'](1|true)/.test(workbook),
  }
  const targets = new Map(
    [...elements(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship')].map(({ attributes }) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target') ?? '',
    ]),
  )
  const sheets: Sheet[] = []
  let left = MOST_ROWS
  for (const { attributes } of [...elements(workbook, 'sheet')].slice(0, MOST_SHEETS)) {
    if (/hidden/i.test(attribute(attributes, 'state') ?? '')) continue
    const target = targets.get(attribute(attributes, 'id')) ?? ''
    const xml = parts.get(`xl/${target.replace(/^\/?(xl\/)?/, '')}`.toLowerCase())
    const rows = xml === undefined ? [] : rowsOf(xml, book, left)
    if (rows === undefined) return refuse('table-too-large', { rows: MOST_ROWS })
    left -= rows.length
    if (rows.length > 0) sheets.push({ name: attribute(attributes, 'name') ?? '', rows })
  }
  return sheets.length === 0 ? refuse('table-empty') : allow({ encoding: 'xlsx', sheets })
}

/** Undefined where there are more rows than `most`. */
function rowsOf(xml: string, book: Book, most: number): string[][] | undefined {
  const rows: string[][] = []
  for (const { attributes, inner } of elements(xml, 'row')) {
    const at = Number(attribute(attributes, 'r') ?? rows.length + 1) - 1
    const cells = cellsOf(inner, book)
    if (cells.length === 0) continue
    if (!Number.isInteger(at) || at < rows.length || at > most) return undefined
    while (rows.length < at) rows.push([])
    rows.push(cells)
  }
  return rows
}

function cellsOf(xml: string, book: Book): string[] {
  const cells: string[] = []
  let filled = 0
  for (const { attributes, inner } of elements(xml, 'c')) {
    const name = attribute(attributes, 'r')
    const at = name === undefined ? cells.length : columnOf(name)
    if (at < cells.length || at >= MOST_COLUMNS) continue
    while (cells.length < at) cells.push('')
    const text = inner === '' ? '' : cellText(attributes, inner, book)
    cells.push(text)
    if (text.trim() !== '') filled = cells.length
  }
  return cells.slice(0, filled)
}

/** 0 for 'A7', 27 for 'AB7'. */
function columnOf(name: string): number {
  let column = 0
  for (const letter of name) {
    const value = letter.charCodeAt(0) - 64
    if (value < 1 || value > 26) break
    column = column * 26 + value
  }
  return column - 1
}

function cellText(attributes: string, inner: string, book: Book): string {
  const type = attribute(attributes, 't') ?? 'n'
  if (type === 'inlineStr') return richText(inner)
  const [value] = elements(inner, 'v')
  const raw = unescapeXml(value?.inner ?? '')
  if (type === 's') return book.shared[Number(raw)] ?? ''
  if (type !== 'n' || raw === '') return type === 'e' ? '' : raw
  const number = Number(raw)
  if (!Number.isFinite(number)) return raw
  if (book.days[Number(attribute(attributes, 's') ?? 0)] && number > 0)
    return dayFromSerial(number, book.since1904)
  // An ID number typed as a number comes as 1.10101E+17; what is left of it is shown in full.
  return Number.isInteger(number) && /e/i.test(raw) ? BigInt(number).toString() : raw
}
