import type { CaseId, ContactId } from '@shared/core/ids'
import { CaseId as CaseIdShape } from '@shared/core/ids'
import { ImportRun } from '@shared/exchange/contract'
import type { RowFinding } from '@shared/exchange/finding'
import { OLD_COLUMNS, type Mapping } from '@shared/exchange/columns'
import { numberKey } from '@shared/exchange/old-number'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

type NewRun = {
  at: string
  actorId: ContactId
  fileName: string
  headings: readonly string[]
  choices: object
  imported: number
  leftOut: number
}

export function insertRun(db: Writer, run: NewRun): number {
  return db.insert(
    `INSERT INTO import_runs (at, actor_id, file_name, headings, choices, imported, left_out)
     VALUES (@at, @actorId, @fileName, @headings, @choices, @imported, @leftOut)`,
    run,
  )
}

/** The newest run first. */
export function importRuns(db: Reader): ImportRun[] {
  return db.all(
    ImportRun,
    `SELECT i.id, i.at, c.name AS actor, file_name AS fileName, imported, left_out AS leftOut, undone_at AS undoneAt,
            (SELECT count(*) FROM import_rows r JOIN cases k ON k.id = r.case_id
             WHERE r.run_id = i.id AND k.version > 0) AS changed
     FROM import_runs i JOIN contacts c ON c.id = i.actor_id ORDER BY i.id DESC LIMIT 100`,
  )
}

type NewRow = {
  runId: number
  row: number
  caseId: CaseId | null
  cells: readonly string[]
  findings: RowFinding[]
}

export function insertImportedRow(db: Writer, row: NewRow): void {
  db.run(
    `INSERT INTO import_rows (run_id, row, case_id, cells, findings)
     VALUES (@runId, @row, @caseId, @cells, @findings)`,
    row,
  )
}

export function insertImportedContact(db: Writer, runId: number, contactId: ContactId): void {
  db.run('INSERT INTO import_contacts (run_id, contact_id) VALUES (@runId, @contactId)', { runId, contactId })
}

type OldNumber = {
  series: 'case' | 'agreement'
  number: string
  place: { year: number; ordinal: number } | null
  caseId: CaseId
}

/** Remembers a number that was given before this desk, so that it is never drawn. */
export function keepOldNumber(db: Writer, { series, number, place, caseId }: OldNumber): void {
  db.run(
    `INSERT INTO imported_numbers (series, key, number, year, ordinal, case_id)
     VALUES (@series, @key, @number, @year, @ordinal, @caseId) ON CONFLICT DO NOTHING`,
    {
      series,
      number,
      caseId,
      key: numberKey(number),
      year: place?.year ?? null,
      ordinal: place?.ordinal ?? null,
    },
  )
}

const Named = z.object({ name: z.string() })

/** The number, as it is written, of whoever has it: drawn here, or brought along by an older import. */
export function numberTakenBy(
  db: Reader,
  number: string,
  place: { year: number; ordinal: number } | null,
): string | null {
  const taken = db.one(
    Named,
    `SELECT number AS name FROM cases WHERE number = @number
     UNION ALL SELECT number FROM imported_numbers WHERE series = 'case' AND key = @key
     UNION ALL SELECT number FROM numbers WHERE series = 'case' AND number = @number
     UNION ALL SELECT number FROM numbers WHERE series = 'case' AND year = @year AND ordinal = @ordinal LIMIT 1`,
    { number, key: numberKey(number), year: place?.year ?? null, ordinal: place?.ordinal ?? null },
  )
  return taken?.name ?? null
}

/** The last number this desk drew in a year, where the given one lies beyond it. */
export function drawnBefore(db: Reader, place: { year: number; ordinal: number }): string | null {
  const last = db.one(
    z.object({ number: z.string(), ordinal: z.int() }),
    `SELECT number, ordinal FROM numbers WHERE series = 'case' AND year = @year ORDER BY ordinal DESC LIMIT 1`,
    place,
  )
  return last && last.ordinal < place.ordinal ? last.number : null
}

type Matter = { applicant: string; respondent: string; title: string; kind: string; on: string }

/** A case of the same two people with the same name, or of the same kind within three months. */
export function caseOfSameMatter(db: Reader, matter: Matter): string | null {
  const found = db.one(
    Named,
    `SELECT coalesce(c.number, c.title) AS name
     FROM parties a CROSS JOIN cases c ON c.id = a.case_id
     WHERE a.name = @applicant AND a.side = 'applicant'
       AND (c.title = @title OR (c.kind = @kind AND abs(julianday(substr(c.requested_at, 1, 10)) - julianday(@on)) <= 92))
       AND EXISTS (SELECT 1 FROM parties r WHERE r.case_id = c.id AND r.side = 'respondent' AND r.name = @respondent)
     LIMIT 1`,
    matter,
  )
  return found?.name ?? null
}

export function undoRun(db: Writer, runId: number, at: string, actorId: ContactId): void {
  const params = { runId, at, actorId }
  const cases = 'SELECT case_id FROM import_rows WHERE run_id = @runId AND case_id IS NOT NULL'
  db.run(`DELETE FROM case_relations WHERE case_id IN (${cases}) OR other_id IN (${cases})`, { runId })
  db.run(`DELETE FROM timeline WHERE case_id IN (${cases})`, { runId })
  db.run(`DELETE FROM cases WHERE id IN (${cases})`, { runId })
  // What stood in the file goes as well; that there was a run stays.
  db.run('DELETE FROM import_rows WHERE run_id = @runId', { runId })
  db.run(
    `DELETE FROM contacts WHERE version = 0 AND id IN (SELECT contact_id FROM import_contacts WHERE run_id = @runId)
       AND id NOT IN (SELECT mediator_id FROM cases WHERE mediator_id IS NOT NULL)`,
    { runId },
  )
  db.run('UPDATE import_runs SET undone_at = @at, undone_by = @actorId WHERE id = @runId', params)
}

export function rememberedMapping(
  db: Reader,
  headings: string,
): (keyof typeof OLD_COLUMNS.words | null)[] | null {
  const row = db.one(
    z.object({ mapping: json(z.array(OLD_COLUMNS.schema.nullable())) }),
    'SELECT mapping FROM import_mappings WHERE headings = @headings',
    { headings },
  )
  return row?.mapping ?? null
}

export function rememberMapping(db: Writer, headings: string, mapping: Mapping): void {
  db.run(
    `INSERT INTO import_mappings (headings, mapping) VALUES (@headings, @mapping)
     ON CONFLICT DO UPDATE SET mapping = @mapping`,
    { headings, mapping },
  )
}

const Source = z.object({
  fileName: z.string(),
  row: z.int(),
  at: z.string(),
  headings: json(z.array(z.string())),
  cells: json(z.array(z.string())),
})

export function sourceOf(db: Reader, caseId: CaseId) {
  return db.one(
    Source,
    `SELECT file_name AS fileName, row, at, headings, cells FROM import_rows r JOIN import_runs i ON i.id = r.run_id
     WHERE case_id = @caseId`,
    { caseId: CaseIdShape.parse(caseId) },
  )
}
