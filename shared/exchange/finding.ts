import { z } from 'zod'

import { OLD_COLUMNS } from './columns'

/** stop: cannot be imported. ask: stays out unless a person takes it in. tell: comes in, and is worth a look. */
export const ROW_FINDINGS = {
  'number-missing': 'stop',
  'number-twice': 'stop',
  'number-taken': 'stop',
  'day-missing': 'stop',
  'same-in-file': 'ask',
  'same-in-register': 'ask',
  'day-future': 'ask',
  'party-missing': 'ask',
  'number-ahead': 'ask',
  'day-unreadable': 'tell',
  'days-turned': 'tell',
  'amount-unreadable': 'tell',
  'kind-near': 'tell',
  'kind-unknown': 'tell',
  'source-unknown': 'tell',
  'fate-unknown': 'tell',
  'mediator-unknown': 'tell',
  'id-wrong': 'tell',
  'ids-uneven': 'tell',
  'text-cut': 'tell',
} as const
export type RowFindingCode = keyof typeof ROW_FINDINGS
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys forgets the key type
const CODES = Object.keys(ROW_FINDINGS) as RowFindingCode[]

export const RowFinding = z.object({
  code: z.enum(CODES),
  column: OLD_COLUMNS.schema.nullable(),
  /** What stood there, or the row or case it meets; never an ID number. */
  about: z.string(),
})
export type RowFinding = z.infer<typeof RowFinding>

export const severityOf = (finding: RowFinding) => ROW_FINDINGS[finding.code]

export const finding = (
  code: RowFindingCode,
  column: RowFinding['column'] = null,
  about = '',
): RowFinding => ({ code, column, about })
