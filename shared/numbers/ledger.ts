import { z } from 'zod'

import { codeList } from '../core/codes'
import { LocalTime } from '../core/day'
import { CaseId } from '../core/ids'

/** 编号系列: each counts by itself, from 1 every year. */
export const SERIES = codeList({
  case: '案号',
  agreement: '协议编号',
  oral: '口头协议编号',
  notice: '到场通知编号',
  opinion: '法律意见编号',
})
export type Series = (typeof SERIES.codes)[number]

/** One number that was drawn, and what became of it. */
export const LedgerRow = z.object({
  series: SERIES.schema,
  ordinal: z.int().positive(),
  number: z.string(),
  /** Null for an opinion, and for a call to attend that belongs to no case. */
  caseId: CaseId.nullable(),
  title: z.string(),
  drawnAt: LocalTime,
  /** Whether a case, an agreement or a notice still relies on it. */
  inUse: z.boolean(),
  voided: z.object({ reason: z.string(), actor: z.string(), at: LocalTime }).nullable(),
})
export type LedgerRow = z.infer<typeof LedgerRow>

/** One series of one year with its proof. */
export const SeriesProof = z.object({
  series: SERIES.schema,
  rows: z.array(LedgerRow),
  drawn: z.int(),
  voided: z.int(),
  /** Ordinals below the last one that nobody has drawn. */
  gaps: z.array(z.int()),
  /** Drawn, carried by nothing, and nobody has written why. */
  unexplained: z.array(z.string()),
  /** Carried by a case or a paper of this year, and not in the ledger. */
  strangers: z.array(z.string()),
  whole: z.boolean(),
})
export type SeriesProof = z.infer<typeof SeriesProof>

/**
 * a year is whole when its numbers run from 1 without a gap, each is carried by something or voided with a
 * reason, and nothing carries a number that was not drawn. `held` are all numbers that something carries; `brought`
 * are the ordinals that old cases brought along, which new ones step over.
 */
export function proveSeries(
  series: Series,
  rows: readonly LedgerRow[],
  carried: { held: ReadonlySet<string>; strangers: readonly string[]; brought?: ReadonlySet<number> },
): SeriesProof {
  const sorted = rows.toSorted((a, b) => a.ordinal - b.ordinal)
  const drawn = new Set(sorted.map(each => each.ordinal))
  const last = sorted.at(-1)?.ordinal ?? 0
  const gaps = Array.from({ length: last }, (_each, index) => index + 1).filter(
    each => !drawn.has(each) && !carried.brought?.has(each),
  )
  const unexplained = sorted
    .filter(each => each.voided === null && !carried.held.has(each.number))
    .map(each => each.number)
  const strangers = [...carried.strangers]
  return {
    series,
    rows: sorted,
    drawn: sorted.length,
    voided: sorted.filter(each => each.voided !== null).length,
    gaps,
    unexplained,
    strangers,
    whole: gaps.length + unexplained.length + strangers.length === 0,
  }
}
