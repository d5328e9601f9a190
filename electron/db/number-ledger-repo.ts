import { caseTitle } from '@shared/cases/case'
import type { ContactId } from '@shared/core/ids'
import { LedgerRow, type Series } from '@shared/numbers/ledger'
import { z } from 'zod'

import { json } from './columns'
import { Flag } from './columns'
import type { Reader, Writer } from './store'

const Row = LedgerRow.extend({
  subject: z.string(),
  inUse: Flag,
  voided: json(z.object({ reason: z.string(), actor: z.string(), at: z.string() })).nullable(),
})

/** Whether something relies on a number: a case that is not ended, a text before its parties, a notice that went out. */
const IN_USE = `
  CASE n.series
    WHEN 'case' THEN EXISTS (SELECT 1 FROM cases u WHERE u.number = n.number AND u.stage <> 'failed')
    WHEN 'agreement' THEN EXISTS (SELECT 1 FROM agreements u WHERE u.case_id = n.case_id AND u.number = n.number
      AND u.state IN ('presented', 'effective'))
    WHEN 'oral' THEN EXISTS (SELECT 1 FROM oral_agreements u WHERE u.number = n.number)
    WHEN 'opinion' THEN EXISTS (SELECT 1 FROM advice u WHERE u.opinion = n.number)
    ELSE EXISTS (SELECT 1 FROM notices u WHERE u.number = n.number AND u.delivered_at IS NOT NULL)
  END`

export function ledgerRows(db: Reader, series: Series, year: number): LedgerRow[] {
  return db
    .all(
      Row,
      `SELECT n.series, n.ordinal, n.number, n.case_id AS caseId,
              coalesce(c.title, substr(e.what, 1, 20), (SELECT substr(matter, 1, 20) FROM notices WHERE number = n.number), '') AS title, coalesce(c.subject, '') AS subject, n.drawn_at AS drawnAt,
              ${IN_USE} AS inUse,
              (SELECT json_object('reason', v.reason, 'actor', a.name, 'at', v.at)
                 FROM voided_numbers v JOIN contacts a ON a.id = v.actor_id
                WHERE v.series = n.series AND v.year = n.year AND v.ordinal = n.ordinal) AS voided
       FROM numbers n LEFT JOIN cases c ON c.id = n.case_id LEFT JOIN entries e ON e.id = n.entry_id
       WHERE n.series = @series AND n.year = @year ORDER BY n.ordinal`,
      { series, year },
    )
    .map(({ subject, ...row }) => ({ ...row, title: caseTitle({ title: row.title, subject }) }))
}

const HELD: Record<Series, string> = {
  case: `SELECT number FROM cases WHERE number IS NOT NULL AND accepted_on BETWEEN @from AND @until
         AND number NOT IN (SELECT number FROM imported_numbers WHERE series = 'case')`,
  agreement: `SELECT DISTINCT a.number FROM agreements a JOIN numbers n ON n.series = 'agreement' AND n.number = a.number
              WHERE n.year = @year
              UNION SELECT number FROM agreements WHERE number IS NOT NULL AND presented_on BETWEEN @from AND @until`,
  oral: 'SELECT number FROM oral_agreements WHERE on_day BETWEEN @from AND @until',
  notice: 'SELECT number FROM notices WHERE issued_on BETWEEN @from AND @until',
  opinion:
    'SELECT opinion AS number FROM advice WHERE opinion IS NOT NULL AND on_day BETWEEN @from AND @until',
}
const Held = z.object({ number: z.string() })

/** The numbers that something of a year carries, whatever the ledger says. */
export function heldNumbers(db: Reader, series: Series, year: number): string[] {
  const span = { year, from: `${year}-01-01`, until: `${year}-12-31` }
  const asked = series === 'agreement' ? span : { from: span.from, until: span.until }
  return db.all(Held, HELD[series], asked).map(each => each.number)
}

/** The ordinals of a year that old cases brought along; a new number steps over them. */
export function broughtOrdinals(db: Reader, series: Series, year: number): number[] {
  return db
    .all(
      z.object({ ordinal: z.int() }),
      'SELECT ordinal FROM imported_numbers WHERE series = @series AND year = @year',
      { series, year },
    )
    .map(each => each.ordinal)
}

export function yearsOfNumbers(db: Reader): number[] {
  return db
    .all(z.object({ year: z.int() }), 'SELECT DISTINCT year FROM numbers ORDER BY year DESC')
    .map(each => each.year)
}

/** Where a number stands in its series. */
export function ordinalOf(db: Reader, series: Series, number: string) {
  return db.one(
    z.object({ year: z.int(), ordinal: z.int() }),
    'SELECT year, ordinal FROM numbers WHERE series = @series AND number = @number',
    { series, number },
  )
}

type Void = { series: Series; year: number; ordinal: number; reason: string; actorId: ContactId; at: string }

export function insertVoid(db: Writer, voided: Void): void {
  db.run(
    `INSERT INTO voided_numbers (series, year, ordinal, reason, actor_id, at)
     VALUES (@series, @year, @ordinal, @reason, @actorId, @at)`,
    voided,
  )
}

/** A draft that was recalled may not go out again under a number that is voided. */
export function takeNumberFromDrafts(db: Writer, number: string): void {
  db.run(`UPDATE agreements SET number = NULL WHERE number = @number AND state = 'draft'`, { number })
}
