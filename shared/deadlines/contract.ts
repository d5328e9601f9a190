import { z } from 'zod'

import { Day } from '../core/day'
import { CaseId } from '../core/ids'
import { command, query } from '../core/procedure'
import { DueKind } from './due'
import { HolidayChange, HolidayTable } from './holiday-table'

/** A date that moves when the table changes; null where that year's table is not loaded. */
export const Move = z.object({
  caseId: CaseId,
  label: z.string(),
  title: z.string(),
  what: DueKind,
  raw: Day,
  before: Day.nullable(),
  after: Day.nullable(),
})
export type Move = z.infer<typeof Move>

export const holidaysContract = {
  /** The office's own days; the window lays them over the national table by the same pure function. */
  'holidays.get': query(z.object({}), HolidayTable),
  /** Which dates would move; nothing is changed. */
  'holidays.preview': query(z.object({ change: HolidayChange }), z.array(Move)),
  'holidays.change': command(z.object({ change: HolidayChange }), z.array(Move)),
}
