import { fold } from '@shared/search/fold'
import { initialsOf, readings } from '@shared/search/readings'
import type { RawInput } from '@shared/contract'
import { z } from 'zod'

import { measure, type Figure } from './figures'
import type { BenchDesk } from './sample-register'
import { onFilledRegister, TODAY } from './sample-register'
import { randomFrom, SUBJECTS } from './synthetic-text'

type Ask = Pick<RawInput<'cases.page'>, 'text'> & Partial<RawInput<'cases.page'>>
const Scrap = z.object({
  name: z.string(),
  phone: z.string(),
  idNumber: z.string(),
  facts: z.string(),
  place: z.string(),
  initials: z.string(),
})
const TARGET = 10
const ROUNDS = 200

/** Every way of asking for a case, the first fifty rows with their marks, through the dispatcher. */
export async function* benchSearch(wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  yield* onFilledRegister(async function* (desk, rows, wasThere) {
    const scraps = Array.from({ length: ROUNDS }, (_each, index) =>
      scrapOf(desk, 1 + ((index * 7919) % rows)),
    )
    const scrap = (round: number) => scraps[round % scraps.length] ?? scrapOf(desk, 1)
    for (const [kind, ask] of Object.entries(KINDS)) {
      const name = `search.${kind}`
      if (!wanted(name)) continue
      yield await measure({ name, n: ROUNDS, target: TARGET }, round => {
        const { filters = {}, ...asked } = ask(scrap(round), round, rows)
        return desk.call('cases.page', { ...asked, filters })
      })
    }
    if (wanted('search.counts'))
      yield await measure({ name: 'search.counts', n: ROUNDS, target: TARGET }, round =>
        desk.call('cases.counts', { text: scrap(round).facts.slice(30, 32), filters: { scope: 'all' } }),
      )
    if (wanted('search.counts-filtered'))
      yield await measure({ name: 'search.counts-filtered', n: ROUNDS, target: TARGET }, round =>
        desk.call('cases.counts', {
          text: scrap(round).name.slice(0, 1),
          filters: { kind: 'neighbours', stage: 'archived' },
        }),
      )
    if (wanted('search.counts-register'))
      yield await measure({ name: 'search.counts-register', n: ROUNDS, target: TARGET }, () =>
        desk.call('cases.counts', { filters: { scope: 'open' } }),
      )
    if (wanted('search.anything'))
      yield await measure({ name: 'search.anything', n: ROUNDS, target: TARGET }, round =>
        desk.call('find.anything', { text: scrap(round).name, limit: 6 }),
      )
    yield* benchCase(desk, rows, wanted)
    yield* sizes(desk, rows, wanted)
    // A process that has just invented a register holds more than one that has opened it.
    if (wasThere && wanted('memory'))
      yield { name: 'memory', ratio: process.memoryUsage.rss() / 2 ** 20, target_ratio: 200, of: 'MB' }
  })
}

type KindOfAsk = (scrap: z.infer<typeof Scrap>, round: number, rows: number) => Ask
const KINDS: Record<string, KindOfAsk> = {
  name: ({ name }) => ({ text: name }),
  'name-part': ({ name }) => ({ text: name.slice(-2) }),
  surname: ({ name }) => ({ text: name.slice(0, 1) }),
  initials: ({ initials }) => ({ text: initials }),
  'initials-2': ({ initials }) => ({ text: initials.slice(0, 2) }),
  'phone-3': ({ phone }) => ({ text: phone.slice(5, 8) }),
  'phone-last-4': ({ phone }) => ({ text: phone.slice(-4) }),
  'phone-middle-5': ({ phone }) => ({ text: phone.slice(3, 8) }),
  'id-last-6': ({ idNumber }) => ({ text: idNumber.slice(-6) || '991234' }),
  id: ({ idNumber }) => ({ text: idNumber || '99' }),
  number: (_scrap, round) => ({ text: `${2007 + (round % 19)}-${1 + round * 7}` }),
  'number-short': (_scrap, round) => ({ text: `第${1 + round * 7}号` }),
  place: ({ place }) => ({ text: place }),
  char: ({ facts }, round) => ({ text: facts.charAt(20 + (round % 60)).replace(/[，。]/, '水') }),
  'word-2': ({ facts }, round) => ({ text: facts.slice(20 + (round % 60)).slice(0, 2) }),
  'words-7': ({ facts }, round) => ({ text: facts.slice(20 + (round % 60)).slice(0, 7) }),
  absent: (_scrap, round) => ({ text: `${SUBJECTS[round % 12] ?? ''}鼎${SUBJECTS[(round + 5) % 12] ?? ''}` }),
  traditional: () => ({ text: '空調外機' }),
  'two-words': ({ name, facts }) => ({ text: `${name.slice(0, 1)} ${facts.slice(30, 32)}` }),
  'text-filters': ({ facts }, round) => ({
    text: facts.slice(30, 32),
    filters: { kind: 'neighbours', mediatorId: 1 + (round % 8) },
  }),
  'filters-3': (_scrap, round) => ({
    text: '',
    filters: { stage: 'archived', kind: 'housing', mediatorId: 1 + (round % 8) },
  }),
  building: ({ place }) => ({ text: '', filters: { building: /^.*?栋/.exec(place)?.[0] ?? '' } }),
  days: ({ name }, round) => ({
    text: name.slice(0, 1),
    filters: { from: `${2008 + (round % 18)}-03-10`, until: `${2008 + (round % 18)}-04-20` },
  }),
  'page-middle': (_scrap, round, rows) => ({ text: '', cursor: String(Math.floor(rows / 2) - round) }),
  'page-middle-filtered': (_scrap, round, rows) => ({
    text: '',
    filters: { scope: 'closed', kind: 'neighbours' },
    cursor: String(Math.floor(rows / 2) - round),
  }),
  'page-due': () => ({ text: '', filters: { scope: 'open' }, sort: 'due' }),
}

function scrapOf({ store }: BenchDesk, id: number) {
  const found = store.one(
    Scrap.omit({ initials: true }),
    `SELECT name, phone, id_number AS idNumber, facts, c.estate || c.building || c.room AS place FROM cases c
     JOIN case_texts t ON t.case_id = c.id JOIN parties p ON p.case_id = c.id WHERE c.id = @id LIMIT 1`,
    { id },
  )
  if (!found) throw new Error(`Case ${id} has nobody in it`)
  return { ...found, initials: initialsOf(readings(fold(found.name))) }
}

async function* benchCase(
  desk: BenchDesk,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  const random = randomFrom(5)
  if (wanted('case.open'))
    yield await measure({ name: 'case.open', n: 500, target: 3 }, () =>
      desk.call('cases.get', { id: 1 + random.below(rows) }),
    )
  if (!wanted('case.register')) return
  yield await measure({ name: 'case.register', n: 200, target: 15 }, round => {
    const { name, phone, idNumber, facts } = scrapOf(desk, 1 + random.below(rows))
    const requestedAt = `${TODAY.slice(0, 11)}10:${String(round % 60).padStart(2, '0')}`
    return desk.call('cases.register', {
      channel: 'visit',
      fields: { title: '漏水', kind: 'neighbours', facts, requestedAt },
      parties: [
        { side: 'applicant', name, phone, idNumber },
        { side: 'respondent', name: `${name}甲` },
      ],
    })
  })
}

const Size = z.object({ data: z.int(), search: z.int() })

async function* sizes(
  { store }: BenchDesk,
  rows: number,
  wanted: (name: string) => boolean,
): AsyncGenerator<Figure> {
  if (!wanted('size.')) return
  const size = store.one(
    Size,
    `SELECT sum(CASE WHEN isSearch THEN 0 ELSE pgsize END) AS data, sum(CASE WHEN isSearch THEN pgsize ELSE 0 END) AS search
     FROM (SELECT pgsize, name LIKE 'case_search%' OR name LIKE 'case_%s' AND name <> 'case_texts' OR name LIKE '%\\_by\\_%' ESCAPE '\\'
       OR name LIKE '%\\_of\\_%' ESCAPE '\\' AS isSearch FROM dbstat WHERE aggregate = TRUE)`,
  )
  if (!size) return
  yield { name: 'size.case', ratio: (size.data + size.search) / rows, target_ratio: null, of: 'bytes a case' }
  yield { name: 'size.search', ratio: size.search / size.data, target_ratio: 1.5, of: 'the data' }
}
