import type { RawInput } from '@shared/contract'
import { searchContract } from '@shared/search/contract'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'

import { on, testDesk, type TestDesk } from '../support/desk'
import { scan, type OracleRow } from './oracle'

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
  accepted: fc.boolean(),
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
  for (const each of fc.sample(entry, { numRuns: 220, seed: 7 })) {
    const { title, facts, kind, at, parties } = each
    const requestedAt = `2026-0${each.month}-${String(each.day).padStart(2, '0')}T10:00`
    const place = { estate: at[0], building: at[1], room: '', text: '' }
    const fields = {
      title,
      facts,
      kind,
      place,
      requestedAt,
      source: 'application',
      opening: 'application',
    } as const
    const file = await desk.file('cases.register', { channel: 'visit', fields, parties })
    if (each.accepted) await desk.call('cases.decline', { ...on(file), reason: 'out-of-scope', note: '' })
  }
})

type Asked = RawInput<'cases.page'>

/** All pages one after the other, as somebody scrolls. */
async function all(asked: Asked): Promise<number[]> {
  const ids: number[] = []
  for (let cursor: string | null = null; ;) {
    const reply = await desk.call('cases.page', { ...asked, cursor, limit: 7 })
    if (!reply.ok) throw new Error(JSON.stringify([reply, asked, desk.reported.map(String)]))
    const page = searchContract['cases.page'].output.parse(reply.value)
    ids.push(...page.rows.map(row => row.id))
    if (page.next === null) return ids
    cursor = page.next
  }
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
      { numRuns: 400, seed: 11 },
    )
    // The random questions must be such as find something.
    expect(found).toBeGreaterThan(2000)
  })

  it('stay within every filter together', async () => {
    const filter = fc.record({
      scope: fc.constantFrom('open' as const, 'closed' as const, 'all' as const),
      kind: fc.constantFrom(null, ...KINDS),
      building: fc.constantFrom(null, '荔苑3栋', '荔苑３栋', '金桂里2栋'),
      from: fc.constantFrom(null, '2026-02-10'),
      until: fc.constantFrom(null, '2026-03-01'),
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(''), query), filter, async (typed, filters) => {
        const isWithin = (row: OracleRow) =>
          (filters.scope === 'all' || (filters.scope === 'closed') === (row.stage === 'declined')) &&
          (filters.kind === null || filters.kind === row.kind) &&
          (filters.building === null || filters.building.normalize('NFKC') === row.building) &&
          (filters.from === null || row.requestedAt >= filters.from) &&
          (filters.until === null || row.requestedAt < '2026-03-02')
        expect(await all({ text: typed, filters, sort: 'newest' })).toEqual(scan(desk.store, typed, isWithin))
        const reply = await desk.call('cases.counts', { text: typed, filters })
        const counted = searchContract['cases.counts'].output.parse(reply.ok ? reply.value : reply)
        const expected = scan(desk.store, typed, isWithin).length
        if (counted.exact) expect(counted.total).toBe(expected)
        else expect(counted.total).toBeGreaterThanOrEqual(expected)
      }),
      { numRuns: 150, seed: 12 },
    )
  })

  it('go by the nearest date for what is under way, each case once', async () => {
    const ids = await all({ filters: { scope: 'open' }, sort: 'due' })
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(scan(desk.store, '', row => row.stage !== 'declined'))
  })
})
