import { caseTitle, shortNumber } from '@shared/cases/case'
import { NoticeId, type CaseId } from '@shared/core/ids'
import { Notice, NoticeRow } from '@shared/notices/notice'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader, Writer } from './store'

const Voided = json(z.object({ reason: z.string(), at: z.string() })).nullable()
const Row = Notice.extend({ came: Flag.nullable(), voided: Voided })
const ListRow = NoticeRow.omit({ caseLabel: true }).extend({
  came: Flag.nullable(),
  voided: Voided,
  outdated: Flag,
  caseNumber: z.string().nullable(),
  subject: z.string(),
})

// Who answered a whistle came to its letter too: one arrival, noted in either place.
const FIELDS = `n.id, n.version, n.case_id AS caseId, session_id AS sessionId, whistle_id AS whistleId, n.number,
  addressee, contact_id AS contactId, matter, basis, n.start_at AS start, n.end_at AS "end", n.place,
  answer_by AS answerBy, issuer_id AS issuerId, issued_on AS issuedOn, delivered_at AS deliveredAt,
  delivered_how AS deliveredHow, delivered_to AS deliveredTo, answer, answered_at AS answeredAt,
  answer_text AS answerText, CASE WHEN w.came_at IS NOT NULL THEN 1 ELSE n.came END AS came,
  coalesce(w.came_at, n.came_at) AS cameAt, coalesce(nullif(w.who_came, ''), n.who_came) AS whoCame,
  (SELECT json_object('reason', v.reason, 'at', v.at) FROM voided_numbers v JOIN numbers d USING (series, year, ordinal)
    WHERE d.series = 'notice' AND d.number = n.number) AS voided`
const FROM = 'FROM notices n LEFT JOIN whistles w ON w.id = n.whistle_id'

export function noticesOf(db: Reader, caseId: CaseId): Notice[] {
  return db.all(Row, `SELECT ${FIELDS} ${FROM} WHERE n.case_id = @caseId ORDER BY n.id`, { caseId })
}

/** Letters that call to a time of these days. */
export function noticesBetween(db: Reader, from: string, until: string): Notice[] {
  const sql = `SELECT ${FIELDS} ${FROM} WHERE n.start_at >= @from AND n.start_at < @until || 'U' ORDER BY n.id`
  return db.all(Row, sql, { from, until })
}

/** A letter says where and when as it was issued; the session may have moved on since. */
const LIST = `SELECT ${FIELDS}, c.number AS caseNumber, coalesce(c.title, '') AS title,
    coalesce(c.subject, '') AS subject, w.entry_id AS entryId,
    (s.id IS NOT NULL AND (s.state = 'cancelled' OR s.start_at <> n.start_at)) AS outdated
  ${FROM} LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN sessions s ON s.id = n.session_id`

const listed = ({ caseNumber, subject, ...row }: z.infer<typeof ListRow>): NoticeRow => ({
  ...row,
  caseLabel: row.caseId === null ? '' : shortNumber(caseNumber),
  title: row.caseId === null ? row.matter : caseTitle({ title: row.title, subject }),
})

/** 到场通知簿, newest first. */
export function allNotices(db: Reader): NoticeRow[] {
  return db.all(ListRow, `${LIST} ORDER BY n.id DESC LIMIT 500`).map(listed)
}

export function findNotice(db: Reader, id: NoticeId): NoticeRow | undefined {
  const row = db.one(ListRow, `${LIST} WHERE n.id = @id`, { id })
  return row && listed(row)
}

/** No-shows of one department that no report has told of yet. */
export function unreportedNotices(db: Reader, addressee: string): Notice[] {
  const sql = `SELECT ${FIELDS} ${FROM} WHERE addressee = @addressee AND n.came = 0
               AND n.id NOT IN (SELECT notice_id FROM reported_notices) ORDER BY n.start_at, n.id`
  return db.all(Row, sql, { addressee })
}

type New = Omit<
  Notice,
  | 'id'
  | 'version'
  | 'deliveredAt'
  | 'deliveredHow'
  | 'deliveredTo'
  | 'answer'
  | 'answeredAt'
  | 'answerText'
  | 'came'
  | 'cameAt'
  | 'whoCame'
  | 'voided'
>

export function insertNotice(db: Writer, notice: New): NoticeId {
  return NoticeId.parse(
    db.insert(
      `INSERT INTO notices (case_id, session_id, whistle_id, number, addressee, contact_id, matter, basis, start_at,
         end_at, place, answer_by, issuer_id, issued_on)
       VALUES (@caseId, @sessionId, @whistleId, @number, @addressee, @contactId, @matter, @basis, @start, @end, @place,
         @answerBy, @issuerId, @issuedOn)`,
      notice,
    ),
  )
}

/** Saves what became of a letter and moves its version on by one. */
export function saveNotice(db: Writer, notice: Notice): void {
  db.run(
    `UPDATE notices SET version = version + 1, delivered_at = @deliveredAt, delivered_how = @deliveredHow,
       delivered_to = @deliveredTo, answer = @answer, answered_at = @answeredAt, answer_text = @answerText, came = @came,
       came_at = @cameAt, who_came = @whoCame
     WHERE id = @id`,
    notice,
  )
}
