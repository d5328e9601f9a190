import { z } from 'zod'

import { LocalTime } from '../core/day'
import { CaseId } from '../core/ids'
import { command, query, task } from '../core/procedure'
import { ImportChoices } from './choices'
import { OLD_COLUMNS } from './columns'
import { ExportAsked } from './export'
import { RowFinding } from './finding'

const MappingShape = z.array(OLD_COLUMNS.schema.nullable()).max(120)
/** Rows of the file by the number that a person sees. */
const Rows = z.array(z.int().positive()).max(60_000)

/** The beginning of a sheet, with what its columns are taken for. */
export const SheetHead = z.object({
  name: z.string(),
  /** Rows below the headings. */
  rows: z.int().nonnegative(),
  /** Index of the line that names the columns. */
  headingRow: z.int().nonnegative(),
  headings: z.array(z.string()),
  mapping: MappingShape,
  /** The mapping is the one that was used for these headings before. */
  remembered: z.boolean(),
  /** The first rows, so that a person sees what a column holds; ID numbers and phones are masked. */
  examples: z.array(z.array(z.string())),
})
export type SheetHead = z.infer<typeof SheetHead>

export const DoubtfulRow = z.object({
  row: z.int().positive(),
  number: z.string(),
  label: z.string(),
  take: z.enum(['yes', 'ask', 'no']),
  findings: z.array(RowFinding),
})
export type DoubtfulRow = z.infer<typeof DoubtfulRow>

export const Verdict = z.object({
  ready: z.int(),
  asked: z.int(),
  stopped: z.int(),
  /** How many of the ready ones land in the archive, and how many are still open. */
  closed: z.int(),
  open: z.int(),
  newMediators: z.array(z.string()),
  counts: z.array(z.object({ code: RowFinding.shape.code, count: z.int() })),
  /** Every row with something to look at, the gravest first; at most 2,000 of `doubtful`. */
  rows: z.array(DoubtfulRow),
  doubtful: z.int(),
})
export type Verdict = z.infer<typeof Verdict>

export const ImportRun = z.object({
  id: z.int(),
  at: LocalTime,
  actor: z.string(),
  fileName: z.string(),
  imported: z.int(),
  leftOut: z.int(),
  undoneAt: LocalTime.nullable(),
  /** How many of its cases somebody has worked on since; the run can be undone while there is none. */
  changed: z.int(),
})
export type ImportRun = z.infer<typeof ImportRun>

const Noted = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

export const exchangeContract = {
  /** Lets the user choose an old register; the desk keeps its rows under the token until the next ones come. */
  'exchange.open': task(
    z.object({}),
    z.object({
      table: z
        .object({ token: z.string(), fileName: z.string(), encoding: z.string(), sheets: z.array(SheetHead) })
        .nullable(),
    }),
  ),
  /** Checks some rows from `from` on and says how far it got; the last call brings the verdict. A dry run. */
  'exchange.check': query(
    z.object({
      token: z.string(),
      sheet: z.int().nonnegative(),
      mapping: MappingShape,
      choices: ImportChoices,
      from: z.int().nonnegative(),
    }),
    z.object({ done: z.int(), total: z.int(), verdict: Verdict.nullable() }),
  ),
  /** Brings in what the last check found ready, and of the doubtful rows those in `take`; all or nothing. */
  'exchange.import': command(
    z.object({ token: z.string(), take: Rows, leave: Rows }),
    z.object({
      run: ImportRun,
      /** Rows whose number somebody else has used since the check. */
      overtaken: z.int(),
      noted: Noted,
    }),
  ),
  'exchange.runs': query(z.object({}), z.array(ImportRun)),
  /** Takes a whole run out again, while none of its cases has been worked on. */
  'exchange.undo': command(z.object({ runId: z.int().positive() }), z.array(ImportRun)),
  /** The row that a case came from, as it stood in the file; ID numbers and phones masked. */
  'exchange.source': query(
    z.object({ caseId: CaseId }),
    z
      .object({
        fileName: z.string(),
        row: z.int(),
        at: LocalTime,
        cells: z.array(z.object({ heading: z.string(), text: z.string() })),
      })
      .nullable(),
  ),
  /** a list leaves the house only with a purpose; who in which role took how many rows is journalled. */
  'exchange.export': task(
    ExportAsked,
    z.object({ savedAs: z.string().nullable(), rows: z.int(), noted: Noted }),
  ),
  'exchange.count': query(ExportAsked.pick({ which: true, year: true }), z.object({ rows: z.int() })),
}
