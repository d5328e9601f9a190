import { unreachable } from '@shared/core/decision'
import { labelAir, widthOf } from '@shared/papers/measure'
import { COLUMNS, PAGE, QR, TYPE } from '@shared/papers/paper'
import type { Block, FieldLine, Paper, Run, SignCell, SignRow } from '@shared/papers/paper'
import { printable } from '@shared/papers/printable'
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  HeightRule,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx'

import { BODY_FONT, FOOT_FONT, TITLE_FONT } from './fonts'
import { pngOf } from './png'
import { normalise } from './normalise'

/** Twentieths of a point, the unit of nearly everything in a Word file. */
const points = (count: number) => Math.round(count * 20)
const millimetres = (count: number) => Math.round((count / 25.4) * 1440)
const characters = (count: number) => points(count * TYPE.body)

const TEXT_WIDTH = millimetres(PAGE.width) - millimetres(PAGE.left) - millimetres(PAGE.right)
const TEXT_HEIGHT = millimetres(PAGE.height) - millimetres(PAGE.top) - millimetres(PAGE.bottom)
const RIGHT_EDGE = characters(COLUMNS[4])
const SIGN_LEFT = characters(17)
const SIGN_GAP = characters(1.5)
const SIGN_RIGHT = characters(13)
/** Pixels a module: sharp on any printer. */
const QR_SCALE = 8

const exactly = (height: number) => ({
  line: points(height),
  lineRule: LineRuleType.EXACT,
  before: 0,
  after: 0,
})
const font = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: name })
const tabStop = (position: number) => ({ type: TabStopType.LEFT, position })

/** The Word file of a paper. The only place that knows the docx library. Same paper, same bytes. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  return normalise(await Packer.toBuffer(documentOf(paper)))
}

function documentOf(paper: Paper): Document {
  return new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    description: '',
    styles: {
      default: {
        document: {
          run: {
            font: font(BODY_FONT),
            size: TYPE.body * 2,
            language: { value: 'zh-CN', eastAsia: 'zh-CN' },
          },
          paragraph: { spacing: exactly(TYPE.line) },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: millimetres(PAGE.width), height: millimetres(PAGE.height) },
            margin: {
              top: millimetres(PAGE.top),
              right: millimetres(PAGE.right),
              bottom: millimetres(PAGE.bottom),
              left: millimetres(PAGE.left),
              header: millimetres(24),
              footer: millimetres(24),
            },
          },
          // `lines`, not `linesAndChars`: the latter pushes every character onto the grid, small print as well.
          // 22 lines on 225 mm (GB/T 9704); LibreOffice cuts the text area to whole lines of it.
          grid: { type: DocumentGridType.LINES, linePitch: Math.floor(TEXT_HEIGHT / 22) },
        },
        headers: { default: new Header({ children: [small([run(paper.header, 9)], AlignmentType.RIGHT)] }) },
        footers: { default: new Footer({ children: [foot(paper.footer)] }) },
        children: paper.blocks.flatMap(each => block(each, false)),
      },
    ],
  })
}

/** `keep`: stays on the page of what follows. */
function block(each: Block, keep: boolean): (Paragraph | Table)[] {
  switch (each.kind) {
    case 'title':
      return [titleLine(each.text)]
    case 'number':
      return [line({ children: runs(each.runs), alignment: AlignmentType.RIGHT, keepNext: true })]
    case 'heading':
      return [line({ children: runs(each.runs), keepNext: true })]
    case 'text':
      return [textParagraph(each, keep)]
    case 'rules':
      return ruledLines(each.count, keep)
    case 'fields':
      return each.lines.map((fields, index) => fieldLine(fields, keep || index < each.lines.length - 1))
    case 'signatures':
      // The last row keeps with this hair-thin line: a table at the end of its kept block would come loose.
      return [signatureTable(each.rows, each.tight), hairLine(keep)]
    case 'together':
      return each.blocks.flatMap((part, index) => block(part, index < each.blocks.length - 1))
    case 'qr':
      return [qrLine(each)]
    case 'table':
      // A paragraph of its own after it: two tables in a row would run into one.
      return [ruledTable(each), hairLine(keep)]
    case 'cut':
      return [cutLine()]
    default:
      return unreachable(each)
  }
}

const run = (text: string, size?: number, more: IRunOptions = {}) =>
  new TextRun({
    text: printable(text),
    ...(size === undefined ? {} : { size: size * 2, font: font(FOOT_FONT) }),
    ...more,
  })

const runs = (parts: readonly Run[]) =>
  parts.map(part => (part.blank ? run(unbroken(part.text), undefined, { underline: {} }) : run(part.text)))

/** Ordinary spaces at the end of a line lose their rule; these keep it. */
const unbroken = (spaces: string) => '\u00a0\u00a0'.repeat(spaces.length)

const ruled = () => new TextRun({ children: [new Tab()], underline: {} })

function line(options: IParagraphOptions): Paragraph {
  return new Paragraph({ spacing: exactly(TYPE.line), ...options })
}

function titleLine(text: string): Paragraph {
  const words = run(text, undefined, { size: TYPE.title * 2, font: font(TITLE_FONT), characterSpacing: 18 })
  const spacing = { ...exactly(TYPE.titleLine), after: points(6) }
  return line({ children: [words], alignment: AlignmentType.CENTER, spacing, keepNext: true })
}

function ruledLines(count: number, keep: boolean): Paragraph[] {
  const tabStops = [tabStop(RIGHT_EDGE)]
  return Array.from({ length: count }, (_none, index) =>
    line({ children: [ruled()], tabStops, keepNext: keep || index < count - 1 }),
  )
}

function textParagraph(each: Extract<Block, { kind: 'text' }>, keepNext: boolean): Paragraph {
  const { justify, centre, right } = {
    justify: AlignmentType.JUSTIFIED,
    centre: AlignmentType.CENTER,
    right: AlignmentType.RIGHT,
  }
  return line({
    children: runs(each.runs),
    alignment: { justify, centre, right }[each.align],
    // Both ways of saying two characters: some readers know only the second.
    ...(each.indent ? { indent: { firstLineChars: 200, firstLine: characters(2) } } : {}),
    keepNext,
    widowControl: true,
  })
}

/** Label and value at the tab stop of their column; an empty value is an underlined tab up to the next one. */
function fieldLine(fields: FieldLine, keepNext: boolean): Paragraph {
  const stops = new Set<number>()
  const children = fields.flatMap(({ label, value, from, to }) => {
    if (from > 0) stops.add(characters(COLUMNS[from]))
    if (value === '') stops.add(to === 4 ? RIGHT_EDGE : characters(COLUMNS[to] - 0.5))
    const start = from > 0 ? [new TextRun({ children: [new Tab()] })] : []
    return [
      ...start,
      run(`${label}${'　'.repeat(labelAir(label, from) + 1)}${value}`),
      ...(value === '' ? [ruled()] : []),
    ]
  })
  const first = fields[0]
  const hanging =
    fields.length === 1 && first !== undefined
      ? widthOf(first.label) + labelAir(first.label, first.from) + 1
      : 0
  return line({
    children,
    tabStops: [...stops].toSorted((a, b) => a - b).map(tabStop),
    ...(hanging > 0 && first?.from === 0
      ? { indent: { left: characters(hanging), hanging: characters(hanging) } }
      : {}),
    alignment: AlignmentType.LEFT,
    keepNext,
    keepLines: true,
  })
}

function ruledTable({ widths, head, rows, tall }: Extract<Block, { kind: 'table' }>): Table {
  const sum = widths.reduce((all, width) => all + width, 0)
  const columnWidths = widths.map(width => Math.round((TEXT_WIDTH * width) / sum))
  const height = { value: points(tall ? TYPE.tallRow : TYPE.tableLine + 4), rule: HeightRule.ATLEAST }
  const cells = (texts: readonly string[], bold: boolean) =>
    texts.map(
      (text, index) =>
        new TableCell({
          width: { size: columnWidths[index] ?? 0, type: 'dxa' },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              spacing: exactly(TYPE.tableLine),
              alignment: AlignmentType.LEFT,
              children: [run(text, undefined, { size: TYPE.table * 2, bold })],
            }),
          ],
        }),
    )
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((all, width) => all + width, 0), type: 'dxa' },
    columnWidths,
    margins: { left: points(3), right: points(3), top: points(1), bottom: points(1) },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, height, children: cells(head, true) }),
      ...rows.map(texts => new TableRow({ cantSplit: true, height, children: cells(texts, false) })),
    ],
  })
}

function signatureTable(rows: readonly SignRow[], tight: boolean): Table {
  const height = points(tight ? TYPE.tightSignRow : TYPE.signRow)
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: SIGN_LEFT + SIGN_GAP + SIGN_RIGHT, type: 'dxa' },
    columnWidths: [SIGN_LEFT, SIGN_GAP, SIGN_RIGHT],
    borders: TableBorders.NONE,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: rows.map(
      ({ left, right }) =>
        new TableRow({
          cantSplit: true,
          height: { value: height, rule: HeightRule.EXACT },
          children: [
            signCell(left, SIGN_LEFT),
            signCell({ text: '', line: false, align: 'left' }, SIGN_GAP),
            signCell(right, SIGN_RIGHT),
          ],
        }),
    ),
  })
}

function signCell({ text, line: toSign, align }: SignCell, width: number): TableCell {
  const name = toSign && text !== '' ? `${text} ` : text
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [
      line({
        children: [...(name === '' ? [] : [run(name)]), ...(toSign ? [ruled()] : [])],
        tabStops: toSign ? [tabStop(width)] : [],
        alignment: align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        keepNext: true,
      }),
    ],
  })
}

const hairLine = (keepNext: boolean) =>
  new Paragraph({ spacing: exactly(1), keepNext, children: [run('', 1)] })

function cutLine(): Paragraph {
  const border = { top: { style: BorderStyle.DASHED, size: 6, space: 1, color: 'auto' } }
  return line({ border, keepNext: true, spacing: { ...exactly(14), before: points(14) } })
}

/** The picture stands above its words, in a line as high as it needs. */
function qrLine({ modules, caption }: Extract<Block, { kind: 'qr' }>): Paragraph {
  const pixels = Math.round((QR.side / 25.4) * 96)
  const picture = new ImageRun({
    type: 'png',
    data: pngOf(modules, QR_SCALE, QR.quiet),
    transformation: { width: pixels, height: pixels },
    altText: { name: '二维码', title: '二维码', description: caption },
  })
  return new Paragraph({
    spacing: { before: points(8), after: 0 },
    keepLines: true,
    children: [picture, run(caption, TYPE.small, { break: 1 })],
  })
}

const small = (children: TextRun[], alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
  new Paragraph({ children, alignment, spacing: exactly(14) })

function foot(words: string): Paragraph {
  const pages = new TextRun({
    children: ['第', PageNumber.CURRENT, '页　共', PageNumber.TOTAL_PAGES, '页'],
    size: TYPE.small * 2,
    font: font(FOOT_FONT),
  })
  return new Paragraph({
    children: [run(words, TYPE.small), new TextRun({ children: [new Tab()] }), pages],
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    spacing: exactly(14),
  })
}
