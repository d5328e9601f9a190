import { TYPE, type Block, type SignCell, type SignRow } from '@shared/papers/paper'
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx'

import { characters, exactly, line, millimetres, points, ruled, run, tabStop, TEXT_WIDTH } from './word-lines'

const SIGN_LEFT = characters(17)
const SIGN_GAP = characters(1.5)
const SIGN_RIGHT = characters(13)

export function ruledTable({ widths, head, rows, tall }: Extract<Block, { kind: 'table' }>): Table {
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
              children: [run(text, undefined, { size: (tall ? TYPE.tallTable : TYPE.table) * 2, bold })],
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
      ...(head.length > 0
        ? [new TableRow({ tableHeader: true, cantSplit: true, height, children: cells(head, true) })]
        : []),
      ...rows.map(texts => new TableRow({ cantSplit: true, height, children: cells(texts, false) })),
    ],
  })
}

/** One cell as high as what is to be pasted in. */
export function frame({ caption, height }: Extract<Block, { kind: 'box' }>): Table {
  const words = new Paragraph({
    spacing: exactly(TYPE.tableLine),
    children: [run(caption, undefined, { size: TYPE.table * 2 })],
  })
  const cell = new TableCell({ width: { size: TEXT_WIDTH, type: 'dxa' }, children: [words] })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: [TEXT_WIDTH],
    margins: { left: points(6), right: points(6), top: points(3), bottom: points(3) },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: millimetres(height), rule: HeightRule.EXACT },
        children: [cell],
      }),
    ],
  })
}

export function signatureTable(rows: readonly SignRow[], tight: boolean): Table {
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
