import { EntryId, NoticeId, type ContactId } from '@shared/core/ids'
import { OpenWhistle, Whistle, type WhistleId } from '@shared/intake/whistle'
import type { DepartmentWhistle } from '@shared/notices/count-calls'
import { DisclosureRow, type Disclosure } from '@shared/notices/disclosure'
import { NoShowReport, ReportId } from '@shared/notices/report'
import { z } from 'zod'

import { Flag, json } from './columns'
import type { Reader, Writer } from './store'

const WhistleRow = Whistle.extend({ entryId: EntryId, lettered: Flag })

const WHISTLE = `
  SELECT w.id, w.entry_id AS entryId, level, blower, answerer, blown_at AS blownAt, due, w.came_at AS cameAt,
         w.who_came AS whoCame,
         EXISTS (SELECT 1 FROM notices n JOIN numbers d ON d.series = 'notice' AND d.number = n.number
                  WHERE n.whistle_id = w.id AND NOT EXISTS (
                    SELECT 1 FROM voided_numbers v
                     WHERE v.series = d.series AND v.year = d.year AND v.ordinal = d.ordinal)) AS lettered
  FROM whistles w`

/** A whistle with its entry, and whether a letter that stands went out for it. */
export function findWhistle(db: Reader, id: WhistleId) {
  return db.one(WhistleRow, `${WHISTLE} WHERE w.id = @id`, { id })
}

/** 社区吹哨，部门报到, due in these days. */
export function departmentWhistles(db: Reader, from: string, until: string): DepartmentWhistle[] {
  return db.all(
    WhistleRow,
    `${WHISTLE} WHERE level = 'department' AND due >= @from AND due < @until || 'U' ORDER BY w.id`,
    { from, until },
  )
}

const OpenRow = OpenWhistle.omit({ place: true }).extend({
  estate: z.string(),
  building: z.string(),
  text: z.string(),
  lettered: Flag,
})

/** Departments that were whistled for, have not come and got no letter, the one due first ahead. */
export function openWhistles(db: Reader): OpenWhistle[] {
  return db
    .all(
      OpenRow,
      `SELECT w.*, e.what, e.name AS person, e.estate, e.building, e.place_text AS text FROM (${WHISTLE}) w
       JOIN entries e ON e.id = w.entryId
       WHERE w.level = 'department' AND w.cameAt IS NULL AND e.closed_at IS NULL ORDER BY w.due, w.id LIMIT 100`,
    )
    .filter(each => !each.lettered)
    .map(({ id, answerer, due, entryId, what, person, estate, building, text }) => ({
      id,
      answerer,
      due,
      entryId,
      what,
      person,
      // The room tells which household it is; a letter to somebody else does without.
      place: estate + building || text,
    }))
}

export function disclosuresOf(db: Reader, noticeId: NoticeId): DisclosureRow[] {
  return db.all(
    DisclosureRow,
    `SELECT person, receiver, ground, basis, consent_on AS consentOn, at FROM disclosures
     WHERE notice_id = @noticeId ORDER BY id`,
    { noticeId },
  )
}

type Told = { noticeId: NoticeId; receiver: string; at: string; actorId: ContactId }

/** one line for each person named. */
export function insertDisclosure(db: Writer, { people, ground, basis }: Disclosure, told: Told): void {
  for (const { name, consentOn } of people)
    db.run(
      `INSERT INTO disclosures (notice_id, person, receiver, ground, basis, consent_on, at, actor_id)
       VALUES (@noticeId, @name, @receiver, @ground, @basis, @consentOn, @at, @actorId)`,
      { ...told, name, ground, basis, consentOn },
    )
}

const ReportRow = NoShowReport.extend({ noticeIds: json(z.array(NoticeId)) })
const REPORT = `
  SELECT id, addressee, receiver, on_day AS "on", issuer_id AS issuerId,
         (SELECT json_group_array(notice_id) FROM reported_notices WHERE report_id = r.id) AS noticeIds
  FROM no_show_reports r`

export function allReports(db: Reader): NoShowReport[] {
  return db.all(ReportRow, `${REPORT} ORDER BY id DESC LIMIT 200`)
}

export function findReport(db: Reader, id: ReportId): NoShowReport | undefined {
  return db.one(ReportRow, `${REPORT} WHERE id = @id`, { id })
}

export function insertReport(db: Writer, report: Omit<NoShowReport, 'id'>): ReportId {
  const id = ReportId.parse(
    db.insert(
      `INSERT INTO no_show_reports (addressee, receiver, on_day, issuer_id)
       VALUES (@addressee, @receiver, @on, @issuerId)`,
      report,
    ),
  )
  for (const noticeId of report.noticeIds)
    db.run('INSERT INTO reported_notices (notice_id, report_id) VALUES (@noticeId, @id)', { noticeId, id })
  return id
}
