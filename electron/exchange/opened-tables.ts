import { randomUUID } from 'node:crypto'

import type { ImportChoices } from '@shared/exchange/choices'
import { findHeadingRow, type Mapping } from '@shared/exchange/columns'
import type { JudgedRow, SeenRows } from '@shared/exchange/judge-row'
import type { Sheet, Table } from '@shared/exchange/table'

/** How far the check of one sheet has come. */
export type Check = {
  sheet: number
  mapping: Mapping
  choices: ImportChoices
  seen: SeenRows
  judged: JudgedRow[]
  done: number
}
export type OpenedTable = { fileName: string; table: Table; check: Check | null }

/** Two windows may each have one open; an older one is chosen again. */
const MOST_OPEN = 3
const opened = new Map<string, OpenedTable>()

/** Keeps the rows of a file in memory; they never reach the window but as examples. */
export function keepTable(fileName: string, table: Table): string {
  const token = randomUUID()
  opened.set(token, { fileName, table, check: null })
  const [oldest] = opened.keys()
  if (opened.size > MOST_OPEN && oldest !== undefined) opened.delete(oldest)
  return token
}

export const openedTable = (token: string) => opened.get(token)
export const forgetTable = (token: string) => opened.delete(token)

/** The line of headings, the rows below it, and the number of the first of them as a person counts. */
export function partsOf(sheet: Sheet): {
  headings: string[]
  rows: string[][]
  headingRow: number
  firstRow: number
} {
  const headingRow = findHeadingRow(sheet.rows)
  const body = sheet.rows.slice(headingRow + 1)
  const width = Math.max(0, ...sheet.rows.slice(headingRow, headingRow + 200).map(row => row.length))
  const named = sheet.rows[headingRow] ?? []
  const headings = Array.from({ length: width }, (_, at) => named[at] ?? '')
  return { headings, rows: body, headingRow, firstRow: headingRow + 2 }
}
