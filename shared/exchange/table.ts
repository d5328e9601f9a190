import { maskId, maskPhone } from '../identity/mask'

/** A foreign table as it was found: every cell as text, days in ISO where the file itself said that they are days. */
export type Sheet = { name: string; rows: string[][] }

/** How the letters of a file were written. */
export type Encoding = 'xlsx' | 'UTF-8' | 'UTF-16' | 'GBK' | 'GB18030'

export type Table = { encoding: Encoding; sheets: Sheet[] }

/** More than any committee has, and few enough to hold in memory. */
export const MOST_ROWS = 60_000
export const MOST_COLUMNS = 120
export const MOST_FILE_BYTES = 40 * 1024 * 1024

/** Why a file gives no table. */
export type TableRefusal =
  | 'table-too-large'
  | 'table-unreadable'
  | 'table-old-format'
  | 'table-empty'
  | 'table-encoding'

/** Full-width letters and odd spaces as people meant them. */
export const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()

/** ID numbers and phones anywhere in a cell lose their middle. */
export const maskedText = (text: string) =>
  text.replaceAll(/\d{14,17}[\dXx]/g, maskId).replaceAll(/(?<!\d)1\d{10}(?!\d)/g, maskPhone)
