import { numberKey } from '@shared/exchange/old-number'
import { formatNumber } from '@shared/office/office'
import { z } from 'zod'

import { Count } from './columns'
import type { Reader } from './store'

const Last = z.object({ last: z.int() })

/** The first ordinal from `first` on that no case of an old register brought along. */
export function clearOfOldNumbers(
  db: Reader,
  series: string,
  year: number,
  pattern: string,
  first: number,
): number {
  const last = db.one(
    Last,
    'SELECT coalesce(max(ordinal), 0) AS last FROM imported_numbers WHERE series = @series AND year = @year',
    { series, year },
  )
  let ordinal = Math.max(first, (last?.last ?? 0) + 1)
  // The pattern may have come to be that of the old register only after its numbers had been brought along.
  while (isOld(db, series, formatNumber(pattern, year, ordinal))) ordinal += 1
  return ordinal
}

function isOld(db: Reader, series: string, number: string): boolean {
  const sql = 'SELECT count(*) AS count FROM imported_numbers WHERE series = @series AND key = @key'
  return (db.one(Count, sql, { series, key: numberKey(number) })?.count ?? 0) > 0
}
