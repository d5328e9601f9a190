import { shortNumber } from '@shared/cases/case'
import { NoticeId, CaseId } from '@shared/core/ids'
import { Notice } from '@shared/notices/notice'
import type { NoticeRow } from '@shared/notices/contract'
import { z } from 'zod'

import { Flag } from './columns'
import type { Reader, Writer } from './store'

const Row = Notice.extend({ came: Flag.nullable() })
const FIELDS = `n.id, session_id AS sessionId, n.number, addressee, contact_id AS contactId, matter, basis,
  issuer_id AS issuerId, issued_on AS issuedOn, delivered_at AS deliveredAt, delivered_how AS deliveredHow,
  delivered_to AS deliveredTo, came, came_at AS cameAt`

export function noticesOf(db: Reader, caseId: CaseId): Notice[] {
  return db.all(Row, `SELECT ${FIELDS} FROM notices n WHERE case_id = @caseId ORDER BY n.id`, { caseId })
}

/** The register of calls to attend, newest first. */
export function allNotices(db: Reader): NoticeRow[] {
  const row = Row.extend({ caseId: CaseId, caseNumber: z.string().nullable(), title: z.string() })
  const sql = `SELECT ${FIELDS}, n.case_id AS caseId, c.number AS caseNumber, c.title FROM notices n
               JOIN cases c ON c.id = n.case_id ORDER BY n.id DESC LIMIT 500`
  return db.all(row, sql).map(({ caseNumber, ...rest }) => ({ ...rest, caseLabel: shortNumber(caseNumber) }))
}

type New = Pick<
  Notice,
  'sessionId' | 'number' | 'addressee' | 'contactId' | 'matter' | 'basis' | 'issuerId' | 'issuedOn'
>

export function insertNotice(db: Writer, caseId: CaseId, notice: New): NoticeId {
  return NoticeId.parse(
    db.insert(
      `INSERT INTO notices (case_id, session_id, number, addressee, contact_id, matter, basis, issuer_id, issued_on)
       VALUES (@caseId, @sessionId, @number, @addressee, @contactId, @matter, @basis, @issuerId, @issuedOn)`,
      { ...notice, caseId },
    ),
  )
}

export function saveNotice(db: Writer, notice: Notice): void {
  db.run(
    `UPDATE notices SET delivered_at = @deliveredAt, delivered_how = @deliveredHow, delivered_to = @deliveredTo,
       came = @came, came_at = @cameAt WHERE id = @id`,
    notice,
  )
}
