import { dateOnPaper } from '../core/chinese-date'
import type { Block } from './paper'
import { atRight, rowsOf, words, wordsAndLine, type signatureBlock } from './signatures'
import { WORDING } from './wording'

type Cells = Parameters<typeof signatureBlock>[1]

/** A letter of the committee: its name and the day at the right, room for the seal; at the left who received it. */
export function letterClose(committee: string, day: string | null, receiver: string): Block {
  return {
    kind: 'signatures',
    rows: rowsOf(receiver === '' ? [] : [...wordsAndLine(receiver), words(WORDING.handDate)], [
      words(''),
      atRight(committee),
      atRight(day === null ? WORDING.handDate : dateOnPaper(day)),
    ]),
    tight: true,
  }
}

/** Two columns of people who sign, and the day in the last row. */
export function twoColumns(left: Cells, right: Cells): Block {
  const rows = rowsOf(left, [...right, atRight(WORDING.handDate)])
  return { kind: 'signatures', rows, tight: rows.length > 12 }
}
