import type { CaseId } from '@shared/core/ids'
import type { Input, Output } from '@shared/contract'
import { isEmpty, matches, needsLook, readQuery, type SearchQuery } from '@shared/search/query'
import { searchable } from '@shared/search/searchable'

import { candidates, casesByNext, idsOfDays, type Range } from '../db/case-page-repo'
import { casesById } from '../db/list-repo'
import { findOffice } from '../db/office-repo'
import { textsOf, type FiledText } from '../db/search-text-repo'
import type { Reader } from '../db/store'
import { calendarOf } from './calendar'
import { toRow } from './case-list'
import { hitsIn } from './hits'

type Scope = { db: Reader; today: string }
type Asked = Input<'cases.page'>

/** No question may run without end: after so many cases a page is answered shorter, and the next one goes on. */
const LOOKED_AT = 500

export function casePage(scope: Scope, asked: Asked): Output<'cases.page'> {
  const query = readQuery(asked.text)
  if (asked.text !== '' && isEmpty(query)) return { rows: [], next: null }
  if (asked.sort === 'due' && isEmpty(query) && asked.filters.scope === 'open') return duePage(scope, asked)
  const { ids, texts, next } = foundPage(scope.db, query, asked)
  return { rows: rowsOf(scope, ids, query, texts), next }
}

type Page = { ids: CaseId[]; texts: Map<CaseId, FiledText>; next: string | null }

function foundPage(db: Reader, query: SearchQuery, { filters, sort, cursor, limit }: Asked): Page {
  const oldestFirst = sort === 'oldest'
  const days = idsOfDays(db, filters)
  let range = cursor === null ? days : after(days, Number(cursor), oldestFirst)
  const page: Page = { ids: [], texts: new Map(), next: null }
  for (let looked = 0; looked < LOOKED_AT;) {
    const wanted = limit - page.ids.length + 1
    const found = candidates(db, { query, filters, range, limit: wanted, oldestFirst })
    looked += found.length
    const texts = readTexts(db, found, query, filters)
    for (const id of found) {
      if (page.ids.length === limit) return { ...page, next: String(page.ids.at(-1)) }
      const text = texts?.get(id)
      if (texts && !(text && isMeant(text, query, filters))) continue
      page.ids.push(id)
      if (text) page.texts.set(id, text)
    }
    const last = found.at(-1)
    if (last === undefined || found.length < wanted) return { ...page, next: null }
    range = after(range, last, oldestFirst)
    page.next = String(last)
  }
  return page
}

const after = (range: Range, id: number, oldestFirst: boolean): Range =>
  oldestFirst ? { ...range, low: id + 1 } : { ...range, high: id - 1 }

type Days = Pick<Asked['filters'], 'from' | 'until'>

/** The texts of what the index offers; none where only tags were asked for, which the index knows for certain. */
export function readTexts(db: Reader, ids: readonly CaseId[], query: SearchQuery, { from, until }: Days) {
  return isEmpty(query) && from === null && until === null ? null : textsOf(db, ids)
}

/** Whether a case that the index offers is really meant. */
export function isMeant(
  { filed, first, whole }: FiledText,
  query: SearchQuery,
  { from, until }: Days,
): boolean {
  const day = filed.requestedAt.slice(0, 10)
  if ((from !== null && day < from) || (until !== null && day > until)) return false
  if (!needsLook(query)) return true
  return matches(searchable(first), query) || matches(searchable(whole()), query)
}

function duePage(scope: Scope, { filters, cursor, limit }: Asked): Output<'cases.page'> {
  const [on = '', id = ''] = cursor?.split('|') ?? []
  const found = casesByNext(scope.db, filters, { on, id: Number(id || Number.MAX_SAFE_INTEGER) }, limit + 1)
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    rows: rowsOf(
      scope,
      shown.map(each => each.id),
      readQuery(''),
      new Map(),
    ),
    next: found.length > limit && last ? `${last.nextOn}|${last.id}` : null,
  }
}

export function rowsOf(
  { db, today }: Scope,
  ids: CaseId[],
  query: SearchQuery,
  texts: ReadonlyMap<CaseId, FiledText>,
) {
  const rule = findOffice(db)?.termRule ?? 'one-month'
  const calendar = calendarOf(db)
  return casesById(db, ids).map(each => {
    const row = toRow(each, rule, today, calendar)
    const found = texts.get(row.id)
    return { ...row, hits: found && !isEmpty(query) ? hitsIn(row, found, query) : null }
  })
}
