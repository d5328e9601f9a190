import { refuse, type Decision } from '@shared/core/decision'
import { MOST_FILE_BYTES, type Table, type TableRefusal } from '@shared/exchange/table'

import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)

/** Reads what the bytes are, whatever the file is called. */
export function readTable(bytes: Uint8Array, name: string): Decision<Table, TableRefusal> {
  if (bytes.length > MOST_FILE_BYTES) return refuse('table-too-large')
  if (bytes.length === 0) return refuse('table-empty')
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes)
  // .xls, and .xlsx behind a password.
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse('table-old-format')
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46) || bytes.subarray(0, 4000).includes(0)) {
    const isUtf16 = begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff)
    if (!isUtf16) return refuse('table-unreadable')
  }
  return readCsv(bytes, name)
}
