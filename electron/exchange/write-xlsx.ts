import type { Cell, OutSheet } from '@shared/exchange/cell'
import { strToU8, zipSync, type Zippable } from 'fflate'

/** The same table gives the same bytes. */
const EPOCH = new Date(1980, 0, 1)
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Excel's own limit of one cell. */
const LONGEST = 32_767

/** Order of the cell styles in `styles.xml`. */
const STYLE = { text: 0, heading: 1, day: 2, yuan: 3, count: 4, kept: 5, title: 6 }

/** One sheet as .xlsx: a title, a frozen line of headings with a filter, and the rows. */
export function writeXlsx(sheet: OutSheet): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><sheets><sheet name="${escape(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  }
  const files: Zippable = {}
  for (const [name, xml] of Object.entries(parts))
    files[name] = [strToU8(HEAD + xml), { mtime: EPOCH, level: 6 }]
  return zipSync(files)
}

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7">${[
  xf(49, 0, 1),
  xf(49, 1, 1),
  xf(164, 0, 1),
  xf(4, 0, 1),
  xf(1, 0, 1),
  // Keeps its text when somebody edits the cell: Excel's own leading apostrophe.
  xf(49, 0, 1, ' quotePrefix="1"'),
  xf(49, 2, 0),
].join('')}</cellXfs></styleSheet>`

function xf(format: number, font: number, border: number, more = ''): string {
  return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"${more}><alignment vertical="top" wrapText="${border}"/></xf>`
}

function worksheet({ title, columns, rows }: OutSheet): string {
  const last = columnName(columns.length - 1)
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  const headings = columns.map(({ heading }, at) => textCell(at, 2, heading, STYLE.heading))
  const lines = rows.map((row, at) =>
    line(at + 3, row.map((cell, index) => cellXml(index, at + 3, cell)).join('')),
  )
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${line(1, textCell(0, 1, title, STYLE.title))}${line(2, headings.join(''))}${lines.join('')}</sheetData><autoFilter ref="A2:${last}${rows.length + 2}"/></worksheet>`
}

const line = (number: number, cells: string) => `<row r="${number}">${cells}</row>`

function cellXml(column: number, row: number, cell: Cell): string {
  if (cell.kind === 'text')
    return textCell(column, row, cell.text, isLead(cell.text) ? STYLE.kept : STYLE.text)
  const [value, style] =
    cell.kind === 'day'
      ? [serialOf(cell.day), STYLE.day]
      : cell.kind === 'yuan'
        ? [`${Math.floor(cell.fen / 100)}.${String(cell.fen % 100).padStart(2, '0')}`, STYLE.yuan]
        : [String(cell.count), STYLE.count]
  return `<c r="${columnName(column)}${row}" s="${style}"><v>${value}</v></c>`
}

/** What a spreadsheet takes for the beginning of a formula once somebody types Enter in the cell. */
const isLead = (text: string) => /^[=+\-@\t\r＝＋－＠]/.test(text)

/** Text stands in the cell itself and is of type text, so nothing in it is ever worked out. */
function textCell(column: number, row: number, text: string, style: number): string {
  const at = `r="${columnName(column)}${row}" s="${style}"`
  if (text === '') return `<c ${at}/>`
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(text.slice(0, LONGEST))}</t></is></c>`
}

/** Days since 1900 as sheets count them. */
const serialOf = (day: string) => String(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569)

function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

/** XML has no place for control characters; Excel writes the ones it allows as _x000D_, which typed text must not mean. */
function escape(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- XML 1.0 forbids them
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
      .replaceAll(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  )
}
