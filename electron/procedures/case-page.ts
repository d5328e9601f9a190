import type { CaseId } from '@shared/core/ids'
import type { Input, Output } from '@shared/contract'
import { isEmpty, matches, needsLook, readQuery, type SearchQuery } from '@shared/search/query'
import { searchable } from '@shared/search/searchable'

import { casesById } from '../db/list-repo'
import { findOffice } from '../db/office-repo'
import { textsOf, type FiledText } from '../db/search-text-repo'
import type { Reader } from '../db/store'
import { calendarOf } from './calendar'
import { toRow } from './case-list'
import { sourceOf, type Source } from './case-sources'
import { hitsIn } from './hits'

type Scope = { db: Reader; today: string }
type Asked = Input<'cases.page'>

/** No question may run without end: after so many cases a page is answered shorter, and the next one goes on. */
const LOOKED_AT = 500
/** The same for questions to the index that offer nothing. */
const ASKED = 8

export function casePage(scope: Scope, asked: Asked): Output<'cases.page'> {
  const query = readQuery(asked.text)
  if (asked.text !== '' && isEmpty(query)) return { rows: [], next: null }
  const source = sourceOf(scope, query, asked)
  const { ids, texts, next } = foundPage(scope.db, query, asked, source)
  return { rows: rowsOf(scope, ids, query, texts), next }
}

type Page = { ids: CaseId[]; texts: Map<CaseId, FiledText>; next: string | null }

function foundPage(db: Reader, query: SearchQuery, { filters, cursor, limit }: Asked, source: Source): Page {
  const page: Page = { ids: [], texts: new Map(), next: cursor }
  for (let looked = 0, asked = 0; looked < LOOKED_AT && asked < ASKED; asked += 1) {
    const { offers, resume } = source(page.next, limit - page.ids.length + 1)
    looked += offers.length
    const texts = readTexts(
      db,
      offers.map(each => each.id),
      query,
      filters,
    )
    for (const { id, cursor: behind } of offers) {
      const text = texts?.get(id)
      if (texts && !(text && isMeant(text, query, filters))) continue
      // One more than fits shows that there is a next page, which begins behind the last that fitted.
      if (page.ids.length === limit) return page
      page.ids.push(id)
      page.next = behind
      if (text) page.texts.set(id, text)
    }
    page.next = resume
    if (resume === null) return page
  }
  return page
}

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
