import { allow, refuse, type Decision } from '../core/decision'
import type { LedgerRow } from './ledger'

export type NumberRefusal = 'number-voided-already' | 'number-in-use'

/** a number is voided only when nothing relies on it any more, once, and with a reason. */
export function voidNumber(row: LedgerRow): Decision<LedgerRow, NumberRefusal> {
  if (row.voided !== null) return refuse('number-voided-already', { number: row.number })
  return row.inUse ? refuse('number-in-use', { number: row.number }) : allow(row)
}
