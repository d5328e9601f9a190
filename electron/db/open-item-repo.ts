import { OpenItem } from '@shared/cases/open-item'
import type { CaseId } from '@shared/core/ids'

import type { Reader, Writer } from './store'

export function openItemsOf(db: Reader, caseId: CaseId): OpenItem[] {
  return db.all(
    OpenItem,
    `SELECT id, text, course, closed_on AS closedOn, result, note FROM open_items WHERE case_id = @caseId ORDER BY id`,
    { caseId },
  )
}

export function insertOpenItem(
  db: Writer,
  caseId: CaseId,
  item: Pick<OpenItem, 'text' | 'course' | 'closedOn' | 'result'>,
): void {
  db.run(
    `INSERT INTO open_items (case_id, text, course, closed_on, result)
     VALUES (@caseId, @text, @course, @closedOn, @result)`,
    { ...item, caseId },
  )
}

export function saveItemClosed(
  db: Writer,
  item: Pick<OpenItem, 'id' | 'closedOn' | 'result' | 'note'>,
): void {
  db.run('UPDATE open_items SET closed_on = @closedOn, result = @result, note = @note WHERE id = @id', item)
}
