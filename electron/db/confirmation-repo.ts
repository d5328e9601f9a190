import type { CaseId } from '@shared/core/ids'
import { Confirmation } from '@shared/court/confirmation'

import type { Reader, Writer } from './store'

export function confirmationsOf(db: Reader, caseId: CaseId): Confirmation[] {
  return db.all(
    Confirmation,
    `SELECT id, court, applied_on AS appliedOn, result, result_on AS resultOn, ruling FROM confirmations
     WHERE case_id = @caseId ORDER BY id`,
    { caseId },
  )
}

export function insertConfirmation(
  db: Writer,
  caseId: CaseId,
  asked: Pick<Confirmation, 'court' | 'appliedOn'>,
): void {
  db.run('INSERT INTO confirmations (case_id, court, applied_on) VALUES (@caseId, @court, @appliedOn)', {
    ...asked,
    caseId,
  })
}

export function saveRuling(
  db: Writer,
  ruling: Pick<Confirmation, 'id' | 'result' | 'resultOn' | 'ruling'>,
): void {
  db.run(
    'UPDATE confirmations SET result = @result, result_on = @resultOn, ruling = @ruling WHERE id = @id',
    ruling,
  )
}
