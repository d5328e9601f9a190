import { STAGES, DISPUTE_KINDS } from '@shared/cases/codes'
import { CaseId } from '@shared/core/ids'
import type { Input } from '@shared/contract'
import { COUNTED, SORT_COLUMNS, type SortColumn } from '@shared/search/contract'
import { daysOfSpan } from '@shared/search/facets'
import { facetToken, tagsAsked } from '@shared/search/filters'
import { isEmpty, type SearchQuery } from '@shared/search/query'
import { matchOf } from '@shared/search/tokens'

import { valuesOf } from '../db/case-counts-repo'
import { casesByNext, sortCases, walkCases, type Keyed, type KeyColumn } from '../db/case-order-repo'
import { among, areMoreThan, candidates, idsOfDays, type Range } from '../db/case-page-repo'
import { allContacts } from '../db/contact-repo'
import type { Reader } from '../db/store'

type Scope = { db: Reader; today: string }
type Listed = Pick<Input<'cases.page'>, 'filters' | 'sort' | 'down'>

/** A case that may be meant, and the cursor behind it. */
type Offer = { id: CaseId; cursor: string }
/** `resume` is where the next question goes on, null once everything has been offered. */
export type Offers = { offers: Offer[]; resume: string | null }
/** The next cases of a list in its order, from a cursor on. */
export type Source = (cursor: string | null, limit: number) => Offers

/** What a list asks the index. */
export function askedOf({ today }: Scope, query: SearchQuery, { filters }: Pick<Listed, 'filters'>) {
  const due = filters.due === null ? null : daysOfSpan(filters.due, today)
  return { match: matchOf(query, tagsAsked(filters)), due }
}

/** Where a list gets its cases from: the index by id, the dates, an order's own index, or group by group. */
export function sourceOf(scope: Scope, query: SearchQuery, listed: Listed): Source {
  const { sort, filters } = listed
  const range = idsOfDays(scope.db, filters)
  const asked = { ...askedOf(scope, query, listed), query }
  if (sort === 'due' && filters.scope === 'open' && isEmpty(query)) return byDue(scope.db, asked)
  const column = SORT_COLUMNS.codes.find(each => each === sort)
  if (column === undefined) return byId(scope.db, { ...asked, range, oldestFirst: sort === 'oldest' })
  const isGrouped = column === 'stage' || column === 'kind' || column === 'mediator' || column === 'building'
  const ordered = { ...asked, range, down: listed.down }
  return isGrouped
    ? byGroup(scope.db, query, { ...ordered, column, filters })
    : byKey(scope.db, { ...ordered, column })
}

type Asked = ReturnType<typeof askedOf>

function byId(db: Reader, asked: Asked & { range: Range; oldestFirst: boolean }): Source {
  return (cursor, limit) => {
    const range = cursor === null ? asked.range : beyond(asked.range, Number(cursor), asked.oldestFirst)
    const ids = candidates(db, { ...asked, range, limit })
    return offered(ids, limit, id => String(id))
  }
}

const beyond = (range: Range, id: number, oldestFirst: boolean): Range =>
  oldestFirst ? { ...range, low: id + 1 } : { ...range, high: id - 1 }

function offered(ids: readonly CaseId[], limit: number, cursorOf: (id: CaseId) => string): Offers {
  const offers = ids.map(id => ({ id, cursor: cursorOf(id) }))
  return { offers, resume: ids.length < limit ? null : (offers.at(-1)?.cursor ?? null) }
}

function byDue(db: Reader, asked: Asked): Source {
  return (cursor, limit) => {
    const [on = '', id = Number.MAX_SAFE_INTEGER] = cursor === null ? [] : parted(cursor)
    const found = casesByNext(db, { ...asked, on, id, limit })
    const offers = found.map(each => ({ id: each.id, cursor: `${each.nextOn}|${each.id}` }))
    return { offers, resume: found.length < limit ? null : (offers.at(-1)?.cursor ?? null) }
  }
}

/** '2026-11-24|118'; what stands before the bar may hold anything but has no bar of its own behind it. */
function parted(cursor: string): [key: string, id: number] {
  const bar = cursor.lastIndexOf('|')
  return [cursor.slice(0, Math.max(0, bar)), Number(cursor.slice(bar + 1)) || 0]
}

/** So many hits are put in order by themselves; of more, some come soon enough along the order's own index. */
const SORTED = 2 * COUNTED
const CHUNK = 200

type Ordered = Asked & { range: Range; down: boolean }

function byKey(db: Reader, asked: Ordered & { column: KeyColumn }): Source {
  const { column, down, match, due } = asked
  const cursorOf = ({ key, id }: Keyed) => `${key}|${id}`
  const isBare = match === '' && due === null
  const few = !isBare && (due !== null || !areMoreThan(db, SORTED, asked))
  return (cursor, limit) => {
    const after = cursor === null ? null : keyOf(cursor, column)
    if (few) {
      const found = sortCases(db, asked, { column, down, after, limit })
      const offers = found.map(each => ({ id: each.id, cursor: cursorOf(each) }))
      return { offers, resume: found.length < limit ? null : (offers.at(-1)?.cursor ?? null) }
    }
    const walked = walkCases(db, { column, down, after, limit: isBare ? limit : CHUNK })
    const meant = among(
      db,
      walked.map(each => each.id),
      match,
    )
    const offers = walked
      .filter(each => meant.has(each.id))
      .map(each => ({ id: each.id, cursor: cursorOf(each) }))
    const last = walked.at(-1)
    const isEnd = last === undefined || walked.length < (isBare ? limit : CHUNK)
    return { offers, resume: isEnd ? null : cursorOf(last) }
  }
}

function keyOf(cursor: string, column: KeyColumn): Keyed {
  const [key, id] = parted(cursor)
  const parsed = CaseId.safeParse(id)
  // A cursor that nobody made begins anew.
  return {
    key: column === 'claim' ? Number(key) || 0 : key,
    id: parsed.success ? parsed.data : CaseId.parse(1),
  }
}

type GroupColumn = Exclude<SortColumn, KeyColumn>

/** One value after the other, each with its newest cases first: the index has a token for every value. */
function byGroup(
  db: Reader,
  query: SearchQuery,
  asked: Ordered & { column: GroupColumn; filters: Listed['filters'] },
): Source {
  const values = groupsOf(db, asked.column)
  const tokens = [...new Set(values.map(value => facetToken(asked.column, value)))]
  const inOrder = asked.down ? tokens.toReversed() : tokens
  const tags = tagsAsked(asked.filters)
  return (cursor, limit) => {
    const [token, id] = cursor === null ? [inOrder[0] ?? '', 0] : parted(cursor)
    let at = inOrder.indexOf(token)
    const offers: Offer[] = []
    for (let probes = 0; at >= 0 && at < inOrder.length; at += 1, probes += 1) {
      const group = inOrder[at] ?? ''
      if (probes === PROBES) return { offers, resume: `${group}|0` }
      const range = group === token && id > 0 ? beyond(asked.range, id, false) : asked.range
      const wanted = limit - offers.length
      const ids = candidates(db, {
        ...asked,
        match: matchOf(query, [...tags, group]),
        range,
        limit: wanted,
        oldestFirst: false,
      })
      offers.push(...ids.map(each => ({ id: each, cursor: `${group}|${each}` })))
      if (ids.length === wanted) return { offers, resume: offers.at(-1)?.cursor ?? null }
    }
    return { offers, resume: null }
  }
}

/** So many values are asked after in one question; a register has hundreds of buildings. */
const PROBES = 60

/** Every value of a column that occurs, in the order in which people know them; '' is none. */
function groupsOf(db: Reader, column: GroupColumn): string[] {
  const values = valuesOf(db, column)
  const natural = new Intl.Collator('zh-CN', { numeric: true })
  switch (column) {
    case 'stage':
      return STAGES.codes.filter(code => values.includes(code))
    case 'kind':
      return ['', ...DISPUTE_KINDS.codes.filter(code => values.includes(code))]
    case 'mediator': {
      const names = new Map(allContacts(db).map(each => [String(each.id), each.name]))
      const nameOf = (value: string) => names.get(value) ?? ''
      return [
        '',
        ...values.toSorted((a, b) => natural.compare(nameOf(a), nameOf(b)) || Number(a) - Number(b)),
      ]
    }
    case 'building':
      return ['', ...values.toSorted(natural.compare)]
  }
}
