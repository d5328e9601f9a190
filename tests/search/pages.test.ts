import type { RawInput } from '@shared/contract'
import { DISPUTE_KINDS, STAGES } from '@shared/cases/codes'
import { ContactId } from '@shared/core/ids'
import { searchContract, SORT_COLUMNS, type SortColumn } from '@shared/search/contract'
import * as fc from 'fast-check'
import { z } from 'zod'
import { beforeAll, describe, expect, it } from 'vitest'

import { on, testDesk, type TestDesk } from '../support/desk'
import { scan, scanRows, type OracleRow } from './oracle'

const SYLLABLES = [
  '漏水',
  '漏',
  '水渗',
  '空調',
  '空调外机',
  '乐',
  '樂器',
  '3栋',
  '３棟',
  '502',
  'WiFi',
  '，',
  '王',
  '张',
  '２０２６年',
  '10,000元',
  '㐂',
  '𠮷',
]
const NAMES = [
  '单秀芝',
  '區兆强',
  '买买提·吐尔逊',
  '仇德安',
  '解冬梅',
  '王漏',
  '张三',
  '欧阳静娴',
  '吕布',
  'Anna',
]
const KINDS = ['neighbours', 'family', 'migrant-wages'] as const
const BUILDINGS = [
  ['荔苑', '3栋'],
  ['荔苑', '3栋后座'],
  ['金桂里', '2栋'],
] as const

const text = fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 8 }).map(parts => parts.join(''))
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-4]{${length}}$`))
const party = fc.record({
  side: fc.constantFrom('applicant' as const, 'respondent' as const),
  name: fc.constantFrom(...NAMES),
  phone: digits(11),
  idNumber: fc.oneof(
    fc.constant(''),
    digits(17).map(each => `${each}X`),
  ),
})
const entry = fc.record({
  title: text,
  facts: text,
  kind: fc.constantFrom(...KINDS),
  at: fc.constantFrom(...BUILDINGS),
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 4 }),
  parties: fc.array(party, { maxLength: 3 }),
  outcome: fc.constantFrom('declined', 'accepted', 'waiting'),
  claimFen: fc.constantFrom(null, 0, 99_900, 100_000, 100_000, 4_500_000, 250_000_000),
  mediator: fc.constantFrom(0, 1, 2),
  tags: fc.uniqueArray(fc.constantFrom(1, 2, 3), { maxLength: 2 }),
})

const query = fc.oneof(
  text.map(each => each.slice(0, 24)),
  fc
    .tuple(fc.constantFrom(...NAMES), fc.nat(2), fc.nat(3))
    .map(([name, from, length]) => name.slice(from, from + length + 1)),
  fc.integer({ min: 1, max: 7 }).chain(digits),
  fc.stringMatching(/^[a-z]{1,5}$/),
  fc.constantFrom(
    's',
    'sxz',
    'qda',
    'ozq',
    'shanxiu',
    'xie',
    'lv',
    'wifi',
    '乐 漏',
    '漏　单',
    '買買提吐',
    '人民调解',
    '人调字',
    '調字第',
    '2026调',
    '𠮷',
    '0',
    '01x',
    '%',
    '"',
    '單',
  ),
  fc.tuple(fc.constantFrom(...SYLLABLES), fc.constantFrom(...NAMES)).map(words => words.join(' ')),
)

let desk: TestDesk
const today = '2026-11-24'

beforeAll(async () => {
  desk = await testDesk({ now: `${today}T09:00` })
  const mediators = people().map(each => each.id)
  for (const each of fc.sample(entry, { numRuns: 220, seed: 7 })) {
    const { title, facts, kind, at, claimFen } = each
    const told = each.parties.map(one => ({ ...one, consents: [CONSENT] }))
    const parties = each.outcome === 'accepted' ? bothSides(told) : told
    const requestedAt = `2026-0${each.month}-${String(each.day).padStart(2, '0')}T10:00`
    const place = { estate: at[0], building: at[1], room: '', text: '' }
    const fields = {
      title,
      facts,
      kind,
      place,
      requestedAt,
      claimFen,
      source: 'application',
      opening: 'application',
    } as const
    const file = await desk.file('cases.register', { channel: 'visit', fields, parties })
    for (const tag of each.tags) await desk.call('marks.tag', { caseId: file.case.id, tag, on: true })
    const mediatorId = mediators[each.mediator] ?? desk.actor
    if (each.outcome === 'declined')
      await desk.call('cases.decline', { ...on(file), reason: 'out-of-scope', note: '' })
    if (each.outcome === 'accepted') await desk.call('cases.accept', { ...on(file), mediatorId, reasons: [] })
  }
})

/** a number is stored with its owner's separate consent. */
const CONSENT = { matter: 'identity', answer: 'consents', on: today, how: 'oral', basis: '' } as const

/** What acceptance asks for: both sides known, and both willing. */
const bothSides = (parties: (typeof entry extends fc.Arbitrary<infer T> ? T : never)['parties']) =>
  (['applicant', 'respondent'] as const).map((side, at) => ({
    ...(parties[at] ?? { name: '甲', phone: '', idNumber: '' }),
    side,
    will: 'agrees' as const,
    willOn: today,
    willHow: 'oral' as const,
  }))

/** Everybody of the directory, with the names by which a list is put in order. */
const people = () =>
  desk.store
    .all(
      z.object({ id: ContactId, name: z.string(), role: z.string() }),
      'SELECT id, name, role FROM contacts',
    )
    .filter(each => each.role === 'mediator')

type Asked = RawInput<'cases.page'>

/** All pages one after the other, as somebody scrolls. */
async function all(asked: Asked): Promise<number[]> {
  const ids: number[] = []
  for (let cursor: string | null = null; ;) {
    const reply = await desk.call('cases.page', { ...asked, cursor, limit: 23 })
    if (!reply.ok) throw new Error(JSON.stringify([reply, asked, desk.reported.map(String)]))
    const page = searchContract['cases.page'].output.parse(reply.value)
    ids.push(...page.rows.map(row => row.id))
    if (page.next === null) return ids
    cursor = page.next
  }
}

const EVERYTHING: Asked['filters'] = {}
const filter = fc.record({
  scope: fc.constantFrom('open' as const, 'closed' as const, 'all' as const),
  kind: fc.constantFrom(null, null, ...KINDS),
  building: fc.constantFrom(null, null, '荔苑3栋', '荔苑３栋', '金桂里2栋'),
  tag: fc.constantFrom(null, null, null, 1 as const, 2 as const),
  money: fc.constantFrom(null, null, null, 'm0' as const, 'm1' as const, 'm1000' as const),
  year: fc.constantFrom(null, null, 2026, 2025),
  due: fc.constantFrom(null, null, null, null, 'overdue' as const, 'none' as const, 'month' as const),
  from: fc.constantFrom(null, '2026-02-10'),
  until: fc.constantFrom(null, '2026-03-01'),
})

/** The same filters on a row, by hand. */
const within = (filters: Asked['filters']) => (row: OracleRow) =>
  ((filters.scope ?? 'all') === 'all' || (filters.scope === 'closed') === (row.stage === 'declined')) &&
  (!filters.kind || filters.kind === row.kind) &&
  (!filters.building || filters.building.normalize('NFKC') === row.building) &&
  (!filters.tag || row.tags.includes(String(filters.tag))) &&
  (!filters.money || stepOf(row.claimFen) === filters.money) &&
  (!filters.year || row.requestedAt.startsWith(String(filters.year))) &&
  (!filters.due || dueOf(row) === filters.due) &&
  (!filters.from || row.requestedAt >= filters.from) &&
  (!filters.until || row.requestedAt < '2026-03-02')

function stepOf(fen: number | null): string | null {
  if (fen === null) return null
  if (fen < 100_000) return 'm0'
  if (fen < 500_000) return 'm1'
  if (fen < 1_000_000) return 'm5'
  if (fen < 5_000_000) return 'm10'
  if (fen < 10_000_000) return 'm50'
  return fen < 100_000_000 ? 'm100' : 'm1000'
}

/** All were accepted today, so that a term ends in a month; nothing is booked. */
const dueOf = (row: OracleRow) =>
  row.stage === 'declined' ? null : row.acceptedOn === null ? 'none' : 'month'

function inOrder(rows: OracleRow[], sort: SortColumn, down: boolean): number[] {
  const turn = down ? -1 : 1
  const key = (row: OracleRow): string | number => {
    if (sort === 'number') return row.number ?? ''
    if (sort === 'requested') return row.requestedAt
    return sort === 'accepted' ? (row.acceptedOn ?? '') : (row.claimFen ?? -1)
  }
  const group = (row: OracleRow): number => {
    if (sort === 'stage') return STAGES.codes.findIndex(each => each === row.stage)
    if (sort === 'kind') return DISPUTE_KINDS.codes.findIndex(each => each === row.kind)
    if (sort === 'building')
      return ['荔苑3栋', '荔苑3栋后座', '金桂里2栋']
        .toSorted((a, b) => a.localeCompare(b, 'zh-CN'))
        .indexOf(row.building)
    const names = people().toSorted((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    return names.findIndex(each => each.id === row.mediatorId)
  }
  const isGrouped = ['stage', 'kind', 'building', 'mediator'].includes(sort)
  const compare = (a: OracleRow, b: OracleRow) => {
    if (isGrouped) return turn * (group(a) - group(b)) || b.id - a.id
    return turn * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id - b.id)
  }
  return rows.toSorted(compare).map(row => row.id)
}

describe('the pages of a search', () => {
  it('hold what a plain scan finds, in the same order', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(query, fc.boolean(), async (typed, oldestFirst) => {
        const expected = scan(desk.store, typed)
        found += expected.length
        const ids = await all({ text: typed, filters: {}, sort: oldestFirst ? 'oldest' : 'newest' })
        expect(ids, typed).toEqual(oldestFirst ? expected.toReversed() : expected)
      }),
      { numRuns: 200, seed: 11 },
    )
    // The random questions must be such as find something.
    expect(found).toBeGreaterThan(1000)
  })

  it('stay within every filter together', async () => {
    let found = 0
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(''), query), filter, async (typed, filters) => {
        const isWithin = within(filters)
        const expected = scan(desk.store, typed, isWithin)
        found += expected.length
        expect(await all({ text: typed, filters, sort: 'newest' })).toEqual(expected)
        const reply = await desk.call('cases.counts', { text: typed, filters })
        const counted = searchContract['cases.counts'].output.parse(reply.ok ? reply.value : reply)
        if (counted.exact) expect(counted.total).toBe(expected.length)
        else expect(counted.total).toBeGreaterThanOrEqual(expected.length)
      }),
      { numRuns: 200, seed: 12 },
    )
    expect(found).toBeGreaterThan(300)
  })

  it('go by any column, up and down, with every query and filter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant(''), query),
        fc.oneof(fc.constant(EVERYTHING), filter),
        fc.constantFrom(...SORT_COLUMNS.codes),
        fc.boolean(),
        async (typed, filters, sort, down) => {
          const rows = scanRows(desk.store, typed, within(filters))
          expect(await all({ text: typed, filters, sort, down }), `${typed} ${sort} ${down}`).toEqual(
            inOrder(rows, sort, down),
          )
        },
      ),
      { numRuns: 150, seed: 13 },
    )
  })

  it('count what each value would leave', async () => {
    const reply = await desk.call('cases.counts', { text: '漏', filters: EVERYTHING })
    const { facets } = searchContract['cases.counts'].output.parse(reply.ok ? reply.value : reply)
    for (const { value, n } of facets.tag)
      expect(n).toBe(scan(desk.store, '漏', row => row.tags.includes(value)).length)
    for (const { value, n } of facets.money)
      expect(n).toBe(scan(desk.store, '漏', row => stepOf(row.claimFen) === value).length)
    expect([facets.tag.length, facets.money.length, facets.year]).toEqual([
      3,
      4,
      [{ value: '2026', n: scan(desk.store, '漏').length }],
    ])
  })

  it('go by the nearest date for what is under way, each case once', async () => {
    const ids = await all({ filters: { scope: 'open' }, sort: 'due' })
    expect(new Set(ids).size).toBe(ids.length)
    const taken = scan(desk.store, '', row => row.stage === 'accepted')
    expect(taken.length).toBeGreaterThan(20)
    expect(ids).toEqual([...taken, ...scan(desk.store, '', row => row.stage === 'registered')])
  })
})
