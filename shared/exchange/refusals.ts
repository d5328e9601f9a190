import type { ExportRefusal } from './export'
import type { TableRefusal } from './table'

export type ExchangeRefusal =
  | TableRefusal
  | ExportRefusal
  | 'table-gone'
  | 'check-first'
  | 'nothing-to-import'
  | 'default-mediator-unknown'
  | 'run-changed-since'
  | 'run-undone-already'
