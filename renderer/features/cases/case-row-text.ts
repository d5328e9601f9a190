import type { CaseRow } from '@shared/cases/case-file'
import { clockOf, dayOf } from '@shared/core/day'
import { dateOnScreen } from '@shared/core/chinese-date'

/** '今天 10:30', '12月7日 周一'; null where nothing has a date. */
export function nextText(row: CaseRow, today: string): string | null {
  if (row.nextAt === null) return null
  const day = dayOf(row.nextAt)
  const name = day === today ? '今天' : dateOnScreen(day, today)
  return row.nextAt.includes('T') && day === today ? `${name} ${clockOf(row.nextAt).replace(/^0/, '')}` : name
}

/** 4方; one side alone has nobody to talk to yet. */
export const sidesText = (row: CaseRow) => (row.parties.length < 2 ? '对方不明' : `${row.parties.length}方`)

/** Whether what was typed occurs in anything that the row shows or that people ask by. */
export function rowMatches(row: CaseRow, text: string): boolean {
  const wanted = text.normalize('NFKC').trim().toLowerCase().split(/\s+/)
  const held = [row.title, row.number ?? '', row.place, ...row.parties]
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
  return wanted.every(word => held.includes(word))
}
