import type { HouseKind, PaperKind } from './contract'

/** Part of a sentence. A blank is a line to be filled in by hand, as wide as its (ideographic) spaces. */
export type Run = { readonly text: string; readonly blank: boolean }

/** Where the columns of the field lines begin, in characters of the body type; the last one is the right edge. */
export const COLUMNS = [0, 13.5, 18.5, 27, 31.5] as const
export type Column = 0 | 1 | 2 | 3 | 4

/** Label and value between two column edges; an empty value prints as a line. */
export type Field = {
  readonly label: string
  readonly value: string
  readonly from: Column
  readonly to: Column
}
export type FieldLine = readonly Field[]

/** One half of a row of the signature block: words, a line to sign on, or a name with its line. */
export type SignCell = { readonly text: string; readonly line: boolean; readonly align: 'left' | 'right' }
export type SignRow = { readonly left: SignCell; readonly right: SignCell }

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  /** The large words of a cover. */
  | { readonly kind: 'banner'; readonly text: string }
  /** Number of the paper, at the right edge. */
  | { readonly kind: 'number'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'text'
      readonly runs: readonly Run[]
      readonly indent: boolean
      readonly align: 'justify' | 'centre' | 'right'
    }
  /** Empty ruled lines to write on by hand. */
  | { readonly kind: 'rules'; readonly count: number }
  /** Lines of one person or one matter: never split over two pages. */
  | { readonly kind: 'fields'; readonly lines: readonly FieldLine[] }
  /** Signing places, always empty: nothing in the program draws ink, fingerprint or seal. */
  | { readonly kind: 'signatures'; readonly rows: readonly SignRow[]; readonly tight: boolean }
  /** Never on two pages: a signature block with the text that goes along. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  /** A QR code, rows of '1' (dark) and '0', with a line of words beside it. */
  | { readonly kind: 'qr'; readonly modules: readonly string[]; readonly caption: string }
  /**
   * Ruled table; its head, where it has one, stands on every page. Widths in characters of the body type; tall rows
   * are written in by hand.
   */
  | {
      readonly kind: 'table'
      readonly widths: readonly number[]
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly tall: boolean
    }
  /** A frame to paste or write into, its words at the head; height in millimetres, never split. */
  | { readonly kind: 'box'; readonly caption: string; readonly height: number }
  /** Empty lines of the body type. */
  | { readonly kind: 'space'; readonly lines: number }
  /** What follows begins a new page. */
  | { readonly kind: 'page' }
  /** Dashed line along which the lower part is torn off. */
  | { readonly kind: 'cut' }

/** A paper as plain data; the Word file and the printed page are both made from it. */
export type Paper = {
  readonly kind: PaperKind | HouseKind
  readonly title: string
  readonly fileName: string
  /** Small line at the head of every page. */
  readonly header: string
  /** Small words at the left foot of every page, such as 样例. */
  readonly footer: string
  /** A cover carries no 第X页. */
  readonly unnumbered?: boolean
  readonly blocks: readonly Block[]
}

/** Millimetres: side of a QR code with its quiet zone of four modules. */
export const QR = { side: 28, quiet: 4 } as const

/** GB/T 9704: A4 with a text area of 156 × 225 mm, in millimetres. */
export const PAGE = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 } as const

/** Points: body type and its line, the title, head and foot, the rows of the signature block, and of a table. */
export const TYPE = {
  body: 14,
  line: 28,
  title: 22,
  titleLine: 36,
  banner: 42,
  bannerLine: 72,
  small: 10.5,
  signRow: 34,
  tightSignRow: 30,
  table: 10.5,
  tableLine: 17,
  tallRow: 32,
  tallTable: 12,
} as const
