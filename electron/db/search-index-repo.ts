import { workCalendar, type WorkCalendar } from '@shared/deadlines/calendar'
import { STAGES } from '@shared/cases/codes'
import { bindingDay } from '@shared/cases/next-date'
import { CaseId } from '@shared/core/ids'
import { tagsOf } from '@shared/search/filters'
import { searchable } from '@shared/search/searchable'
import { tokensOf } from '@shared/search/tokens'
import { isClosed } from '@shared/cases/case'
import type { TermRule } from '@shared/deadlines/deadline'
import { z } from 'zod'

import { holidayTable } from './holiday-repo'
import { saveFiled } from './filed-repo'
import { findOffice } from './office-repo'
import { laterTextsOf, type LaterTexts } from './later-text-repo'
import { textsOf, type FiledText } from './search-text-repo'
import type { Reader, Store, Writer } from './store'

const Stale = z.object({ id: CaseId })
const BATCH = 1000

/** Brings the index up to every change of the running transaction. Answers how many cases that were. */
export function refreshSearch(db: Writer): number {
  const stale = db.all(Stale, 'SELECT case_id AS id FROM search_stale LIMIT @limit', { limit: BATCH })
  if (stale.length === 0) return 0
  refreshCases(
    db,
    stale.map(each => each.id),
    countingOf(db),
  )
  return stale.length + (stale.length < BATCH ? 0 : refreshSearch(db))
}

/** After a migration, or after rows came in without a command: the whole backlog, a batch a transaction. */
export function catchUpSearch(store: Store): void {
  const isBehind = () => store.one(Stale, 'SELECT case_id AS id FROM search_stale LIMIT 1') !== undefined
  while (isBehind())
    store.transaction(() => {
      const counting = countingOf(store)
      const stale = store.all(Stale, 'SELECT case_id AS id FROM search_stale LIMIT 20000')
      const ids = stale.map(each => each.id)
      for (let from = 0; from < ids.length; from += BATCH)
        refreshCases(store, ids.slice(from, from + BATCH), counting)
    })
}

/** What the end of a term is counted with: the committee's rule and the days it works. */
type Counting = { rule: TermRule; calendar: WorkCalendar }

const countingOf = (db: Reader): Counting => ({
  rule: findOffice(db)?.termRule ?? 'one-month',
  calendar: workCalendar(holidayTable(db)),
})

function refreshCases(db: Writer, ids: CaseId[], counting: Counting): void {
  // Taking a row out costs more than putting it in, and most of a backlog is new.
  const known = new Set(db.all(Stale, INDEXED, { ids }).map(each => each.id))
  const texts = textsOf(db, ids)
  const later = laterTextsOf(db, ids)
  saveFiled(db, new Map(ids.map(id => [id, texts.get(id)?.filed])))
  for (const id of ids) {
    if (known.has(id)) db.run('DELETE FROM case_search WHERE rowid = @id', { id })
    const found = texts.get(id)
    if (found) refreshCase(db, found, later(id), counting)
  }
  db.run('DELETE FROM search_stale WHERE case_id IN (SELECT value FROM json_each(@ids))', { ids })
}

const INDEXED = `SELECT s.id FROM json_each(@ids) CROSS JOIN case_search_docsize s ON s.id = json_each.value`

function refreshCase(db: Writer, found: FiledText, later: LaterTexts, counting: Counting): void {
  const { id, filed } = found
  const tokens = tokensOf(searchable(found.whole(later)), tagsOf(filed))
  db.run('INSERT INTO case_search (rowid, tokens) VALUES (@id, @tokens)', { id, tokens })
  if (isClosed(filed.stage)) db.run('DELETE FROM case_next WHERE case_id = @id', { id })
  else saveNext(db, id, counting)
}

const Dates = z.object({
  stage: STAGES.schema,
  acceptedOn: z.string().nullable(),
  extendedTo: z.string().nullable(),
  sessionAt: z.string().nullable(),
  dutyOn: z.string().nullable(),
})

function saveNext(db: Writer, id: CaseId, { rule, calendar }: Counting): void {
  const dates = datesOf(db, id)
  const nextOn = (dates && bindingDay({ ...dates, effectiveOn: null }, rule, calendar)) ?? '9999'
  db.run(
    'INSERT INTO case_next (case_id, next_on) VALUES (@id, @nextOn) ON CONFLICT DO UPDATE SET next_on = @nextOn',
    { id, nextOn },
  )
}

function datesOf(db: Reader, id: CaseId) {
  return db.one(
    Dates,
    `SELECT stage, accepted_on AS acceptedOn, extended_to AS extendedTo,
       (SELECT min(start_at) FROM sessions WHERE case_id = c.id AND state = 'booked') AS sessionAt,
       coalesce((SELECT min(due) FROM duties WHERE case_id = c.id AND done_on IS NULL),
           (SELECT due FROM oral_agreements WHERE case_id = c.id AND performed_on IS NULL)) AS dutyOn
     FROM cases c WHERE id = @id`,
    { id },
  )
}
