import { unreachable } from '@shared/core/decision'
import { labelAir, widthOf } from '@shared/papers/measure'
import { COLUMNS, PAGE, QR, TYPE, type Block, type FieldLine, type Paper } from '@shared/papers/paper'
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type Table,
} from 'docx'

import { BODY_FONT, FOOT_FONT, TITLE_FONT } from './fonts'
import { normalise } from './normalise'
import { pngOf } from './png'
import {
  characters,
  exactly,
  font,
  hairLine,
  line,
  millimetres,
  points,
  RIGHT_EDGE,
  ruled,
  run,
  runs,
  tabStop,
  TEXT_HEIGHT,
  TEXT_WIDTH,
} from './word-lines'
import { frame, ruledTable, signatureTable } from './word-tables'

/** Pixels a module: sharp on any printer. */
const QR_SCALE = 8

/** The Word file of a paper: with the lines and tables beside it, the only place that knows the docx library. Same paper, same bytes. */
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
        footers: { default: new Footer({ children: [foot(paper.footer, paper.unnumbered ?? false)] }) },
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
    case 'banner':
      return [bannerLine(each.text)]
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
    case 'box':
      return [frame(each), hairLine(keep)]
    case 'space':
      return Array.from({ length: each.lines }, () => line({}))
    case 'page':
      return [new Paragraph({ spacing: exactly(1), pageBreakBefore: true, children: [run('', 1)] })]
    case 'cut':
      return [cutLine()]
    default:
      return unreachable(each)
  }
}

function titleLine(text: string): Paragraph {
  const words = run(text, undefined, { size: TYPE.title * 2, font: font(TITLE_FONT), characterSpacing: 18 })
  const spacing = { ...exactly(TYPE.titleLine), after: points(6) }
  return line({ children: [words], alignment: AlignmentType.CENTER, spacing, keepNext: true })
}

function bannerLine(text: string): Paragraph {
  const words = run(text, undefined, { size: TYPE.banner * 2, font: font(TITLE_FONT), characterSpacing: 160 })
  return line({ children: [words], alignment: AlignmentType.CENTER, spacing: exactly(TYPE.bannerLine) })
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
    // A fixed line would cut the picture down to its own height.
    spacing: { line: 240, lineRule: LineRuleType.AUTO, before: points(8), after: 0 },
    keepLines: true,
    children: [picture, run(caption, TYPE.small, { break: 1 })],
  })
}

const small = (children: TextRun[], alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']) =>
  new Paragraph({ children, alignment, spacing: exactly(14) })

function foot(words: string, unnumbered: boolean): Paragraph {
  const pages = new TextRun({
    children: ['第', PageNumber.CURRENT, '页　共', PageNumber.TOTAL_PAGES, '页'],
    size: TYPE.small * 2,
    font: font(FOOT_FONT),
  })
  return new Paragraph({
    children: [
      run(words, TYPE.small),
      ...(unnumbered ? [] : [new TextRun({ children: [new Tab()] }), pages]),
    ],
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    spacing: exactly(14),
  })
}
