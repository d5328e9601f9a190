import type { Party } from '../cases/party'
import { widthOf } from './measure'
import type { Block, SignCell, SignRow } from './paper'

const NONE: SignCell = { text: '', line: false, align: 'left' }
const LINE: SignCell = { text: '', line: true, align: 'left' }

/** The two halves of the block, in characters, and what is left of one at least to sign on beside a name. */
const HALF = { left: 17, right: 13 } as const
const ROOM_TO_SIGN = 6
/** With more rows than this the parties are set in two columns and closer together, so that the block fits a page. */
const ROWS_IN_ONE_COLUMN = 9

export const words = (text: string): SignCell => ({ text, line: false, align: 'left' })
export const atRight = (text: string): SignCell => ({ text, line: false, align: 'right' })

/** Words with a line below them. */
export const wordsAndLine = (text: string): SignCell[] => [words(text), LINE]

/** A long name gets a row of its own above its line. */
export function nameLine(name: string, half: keyof typeof HALF): SignCell[] {
  const beside = widthOf(name) <= HALF[half] - ROOM_TO_SIGN
  return beside ? [{ text: name, line: true, align: 'left' }] : wordsAndLine(name)
}

/** A line for each party; whoever acts for a minor is named with them. */
export function partyLines(parties: readonly Party[], half: keyof typeof HALF = 'left'): SignCell[] {
  return parties.flatMap(party => {
    const guardian = party.guardian?.name ? `（法定代理人${party.guardian.name}）` : ''
    return nameLine(party.name + guardian, half)
  })
}

/** Parties at the left; at the right who signs for the committee, and `close` (seal, date) in the last rows. */
export function signatureBlock(
  head: string,
  lines: readonly SignCell[],
  right: readonly SignCell[],
  close: readonly SignCell[],
): Block {
  const left = [...(head === '' ? [] : [words(head)]), ...lines]
  if (left.length > ROWS_IN_ONE_COLUMN + 1) return tightBlock(head, lines, right, close)
  const count = Math.max(left.length, right.length + close.length)
  const gap = Array.from({ length: count - right.length - close.length }, () => NONE)
  return { kind: 'signatures', rows: rowsOf(left, [...right, ...gap, ...close]), tight: false }
}

function tightBlock(
  head: string,
  lines: readonly SignCell[],
  right: readonly SignCell[],
  close: readonly SignCell[],
): Block {
  const half = middle(lines)
  const rows = [
    { left: words(head), right: NONE },
    ...rowsOf(lines.slice(0, half), lines.slice(half)),
    ...rowsOf(right.slice(0, 2), right.slice(2)),
    ...rowsOf([], close),
  ]
  return { kind: 'signatures', rows, tight: true }
}

/** Half of the cells, but never between a name and the line below it. */
function middle(lines: readonly SignCell[]): number {
  const half = Math.ceil(lines.length / 2)
  return lines[half] === LINE ? half + 1 : half
}

export function rowsOf(left: readonly SignCell[], right: readonly SignCell[]): SignRow[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_none, index) => ({
    left: left[index] ?? NONE,
    right: right[index] ?? NONE,
  }))
}
