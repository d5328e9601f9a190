import type { CaseId, EntryId } from '@shared/core/ids'
import { numberKey } from '@shared/exchange/old-number'
import type { Series } from '@shared/numbers/ledger'
import { formatNumber } from '@shared/office/office'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader, Writer } from './store'

/**
 * Draws the next number of the year inside the running transaction; it is never given out again. Numbers that
 * old cases brought along are stepped over. An opinion belongs to an entry of 民情簿, every other number to a case.
 */
export function drawNumber(
  db: Writer,
  series: Series,
  pattern: string,
  now: string,
  whose: CaseId | { entryId: EntryId },
): string {
  const owner = typeof whose === 'number' ? { caseId: whose, entryId: null } : { caseId: null, ...whose }
  const year = Number(now.slice(0, 4))
  const next = db.one(
    z.object({ next: z.int() }),
    `SELECT max(
       (SELECT coalesce(max(ordinal), 0) FROM numbers WHERE series = @series AND year = @year),
       (SELECT coalesce(max(ordinal), 0) FROM imported_numbers WHERE series = @series AND year = @year)
     ) + 1 AS next`,
    { series, year },
  )
  let ordinal = next?.next ?? 1
  // The pattern may have come to be that of the old register only after its numbers had been brought along.
  while (isOldNumber(db, series, formatNumber(pattern, year, ordinal))) ordinal += 1
  const number = formatNumber(pattern, year, ordinal)
  db.run(
    `INSERT INTO numbers (series, year, ordinal, number, case_id, entry_id, drawn_at)
     VALUES (@series, @year, @ordinal, @number, @caseId, @entryId, @now)`,
    { series, year, ordinal, number, ...owner, now },
  )
  return number
}

function isOldNumber(db: Reader, series: Series, number: string): boolean {
  const sql = 'SELECT count(*) AS count FROM imported_numbers WHERE series = @series AND key = @key'
  return (db.one(Count, sql, { series, key: numberKey(number) })?.count ?? 0) > 0
}
