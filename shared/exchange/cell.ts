/** A cell that goes out: what it is, so that the sheet can add amounts and sort days. Text is never a formula. */
export type Cell =
  | { kind: 'text'; text: string }
  | { kind: 'day'; day: string }
  | { kind: 'yuan'; fen: number }
  | { kind: 'count'; count: number }

const NOTHING: Cell = { kind: 'text', text: '' }

export const text = (value: string | null): Cell => ({ kind: 'text', text: value ?? '' })
export const day = (value: string | null): Cell =>
  value === null || value === '' ? NOTHING : { kind: 'day', day: value.slice(0, 10) }
export const yuanCell = (fen: number | null): Cell => (fen === null ? NOTHING : { kind: 'yuan', fen })
export const count = (value: number | null): Cell =>
  value === null ? NOTHING : { kind: 'count', count: value }

export type OutColumn = { heading: string; width: number }
export type OutSheet = {
  name: string
  title: string
  columns: readonly OutColumn[]
  rows: readonly (readonly Cell[])[]
}
