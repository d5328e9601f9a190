import { guessMapping, headingKey } from '@shared/exchange/columns'
import type { SheetHead } from '@shared/exchange/contract'
import { nothingSeen } from '@shared/exchange/judge-row'
import { maskedText, type Sheet } from '@shared/exchange/table'
import { refuse } from '@shared/core/decision'

import { findContact } from '../db/contact-repo'
import { importRuns, rememberedMapping, sourceOf, undoRun } from '../db/import-repo'
import { findOffice } from '../db/office-repo'
import type { Reader } from '../db/store'
import { checkSome, verdictOf } from '../exchange/check-rows'
import { importRows } from '../exchange/import-rows'
import { forgetTable, keepTable, openedTable, partsOf } from '../exchange/opened-tables'
import { readTable } from '../exchange/read-table'
import type { Handlers } from '../ipc/dispatch'
import { found, orRefuse } from './refusing'

export const exchange = {
  'exchange.open': async ({ db, host }) => {
    const file = await host.openFile(['xlsx', 'csv', 'txt'])
    if (file === null) return { table: null }
    const { name: fileName, bytes } = file
    const table = orRefuse(bytes === null ? refuse('table-too-large') : readTable(bytes, fileName))
    const token = keepTable(fileName, table)
    return {
      table: {
        token,
        fileName,
        encoding: table.encoding,
        sheets: table.sheets.map(each => headOf(db, each)),
      },
    }
  },

  'exchange.check': (scope, { token, sheet, mapping, choices, from }) => {
    const opened = openedTable(token) ?? orRefuse(refuse('table-gone'))
    if (from === 0) {
      const mediator = findContact(scope.db, choices.mediatorId)
      if (mediator?.role !== 'mediator') orRefuse(refuse('default-mediator-unknown'))
      opened.check = { sheet, mapping, choices, seen: nothingSeen(), judged: [], done: 0 }
    }
    const check = opened.check ?? orRefuse(refuse('check-first'))
    const { done, total } = checkSome(scope, opened, check)
    const isWhole = done === total
    const verdict = isWhole ? verdictOf(check.judged, check.choices.unknownMediators === 'add') : null
    return { done, total, verdict }
  },

  'exchange.import': (scope, { token, take, leave }) => {
    const opened = openedTable(token) ?? orRefuse(refuse('table-gone'))
    const office = found(findOffice(scope.db), 'office')
    const { check } = opened
    const rows = opened.table.sheets[check?.sheet ?? -1]
    if (!check || !rows || check.done < partsOf(rows).rows.length) return orRefuse(refuse('check-first'))
    const chosen = { take: new Set(take), leave: new Set(leave) }
    const made = importRows(scope, office, opened, check, chosen)
    if (made === null) return orRefuse(refuse('nothing-to-import'))
    forgetTable(token)
    const run = found(
      importRuns(scope.db).find(each => each.id === made.runId),
      'run',
    )
    const noted = { file: run.fileName, runId: run.id, imported: run.imported, leftOut: run.leftOut }
    return { run, overtaken: made.overtaken, noted }
  },

  'exchange.runs': ({ db }) => importRuns(db),

  'exchange.undo': ({ db, now, actor }, { runId }) => {
    const run = found(
      importRuns(db).find(each => each.id === runId),
      'run',
    )
    if (run.undoneAt !== null) orRefuse(refuse('run-undone-already'))
    if (run.changed > 0) orRefuse(refuse('run-changed-since', { count: run.changed }))
    undoRun(db, runId, now, actor)
    return importRuns(db)
  },

  'exchange.source': ({ db }, { caseId }) => {
    const source = sourceOf(db, caseId)
    if (!source) return null
    const { headings, cells, ...rest } = source
    return {
      ...rest,
      cells: cells
        .map((text, at) => ({ heading: headings[at] || `第${at + 1}列`, text: maskedText(text) }))
        .filter(each => each.text.trim() !== ''),
    }
  },
} satisfies Pick<
  Handlers,
  | 'exchange.open'
  | 'exchange.check'
  | 'exchange.import'
  | 'exchange.runs'
  | 'exchange.undo'
  | 'exchange.source'
>

/** What the wizard shows of a sheet before anything is decided. */
function headOf(db: Reader, sheet: Sheet): SheetHead {
  const { headings, rows, headingRow } = partsOf(sheet)
  const remembered = rememberedMapping(db, headingKey(headings))
  return {
    name: sheet.name,
    rows: rows.filter(row => row.some(cell => cell.trim() !== '')).length,
    headingRow,
    headings,
    mapping: remembered ?? guessMapping(headings),
    remembered: remembered !== null,
    examples: rows.slice(0, 3).map(row => headings.map((_, at) => maskedText(row[at] ?? '').slice(0, 60))),
  }
}
