import type { CaseId, EntryId } from '@shared/core/ids'
import type { Series } from '@shared/numbers/ledger'
import { formatNumber } from '@shared/office/office'
import { z } from 'zod'

import { clearOfOldNumbers } from './old-number-repo'
import type { Writer } from './store'

/**
 * Draws the next number of the year inside the running transaction; it is never given out again. An opinion
 * belongs to an entry of 民情簿, a call to attend to a case, an entry or nothing, every other number to a case.
 */
export function drawNumber(
  db: Writer,
  series: Series,
  pattern: string,
  now: string,
  whose: CaseId | { entryId: EntryId | null },
): string {
  const owner = typeof whose === 'number' ? { caseId: whose, entryId: null } : { caseId: null, ...whose }
  const year = Number(now.slice(0, 4))
  const next = db.one(
    z.object({ next: z.int() }),
    'SELECT coalesce(max(ordinal), 0) + 1 AS next FROM numbers WHERE series = @series AND year = @year',
    { series, year },
  )
  const ordinal = clearOfOldNumbers(db, series, year, pattern, next?.next ?? 1)
  const number = formatNumber(pattern, year, ordinal)
  db.run(
    `INSERT INTO numbers (series, year, ordinal, number, case_id, entry_id, drawn_at)
     VALUES (@series, @year, @ordinal, @number, @caseId, @entryId, @now)`,
    { series, year, ordinal, number, ...owner, now },
  )
  return number
}
