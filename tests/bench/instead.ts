import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { text, type Cell } from '@shared/exchange/cell'
import { MOST_ROWS } from '@shared/exchange/table'
import { z } from 'zod'

import { readXlsx } from '../../electron/exchange/read-xlsx'
import { writeXlsx } from '../../electron/exchange/write-xlsx'
import { figure, type Figure } from './figures'
import { openBenchDesk, withRegister, type BenchDesk } from './sample-register'
import { scrapsOf, type Scrap } from './search-kinds'

const MOST = 100_000
const ROUNDS = 20
/** What a desk does all day, on a register, on sheets and on a file of JSON. */
const WORK = ['open', 'name', 'word', 'phone', 'save'] as const
type Work = (typeof WORK)[number]
type Times = Record<Work, number[]>
type Row = { title: string; number: string; names: string; phones: string; place: string; facts: string }

/** The same work in the things a desk uses instead: each figure, and how many times as long as ours it took. */
export async function* benchInstead(rows: number, wanted: (name: string) => boolean): AsyncGenerator<Figure> {
  if (!wanted('instead.')) return
  const count = Math.min(rows, MOST)
  yield* withRegister({ rows: count }, async function* (desk, dataFolder) {
    const scraps = scrapsOf(desk, count, ROUNDS)
    const all = readAll(desk)
    const ours = await ofDesk(desk, dataFolder, scraps)
    const folder = mkdtempSync(join(tmpdir(), 'jieyou-instead-'))
    try {
      const others = {
        json: ofJson(join(folder, 'register.json'), all, scraps),
        xlsx: ofSheets(folder, all, scraps),
      }
      for (const work of WORK) yield figure(`instead.${work}.ours`, ours[work], null)
      for (const [name, times] of Object.entries(others))
        for (const work of WORK) {
          yield figure(`instead.${work}.${name}`, times[work], null)
          yield {
            name: `instead.${work}.${name}.ratio`,
            ratio: middle(times[work]) / middle(ours[work]),
            target_ratio: null,
            of: 'ours',
          }
        }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}

async function ofDesk(desk: BenchDesk, dataFolder: string, scraps: readonly Scrap[]): Promise<Times> {
  const find = (asked: string) => desk.call('cases.page', { text: asked, filters: {} })
  return {
    open: await timed(3, () => openBenchDesk(dataFolder).close()),
    name: await timed(ROUNDS, round => find(scraps[round]?.name ?? '')),
    word: await timed(ROUNDS, round => find(wordOf(scraps[round]))),
    phone: await timed(ROUNDS, round => find(scraps[round]?.phone.slice(-4) ?? '')),
    save: await timed(ROUNDS, () =>
      desk.call('cases.register', {
        channel: 'visit',
        fields: { title: '漏水', kind: 'neighbours', facts: scraps[0]?.facts ?? '' },
        parties: [{ side: 'applicant', name: '甲' }],
      }),
    ),
  }
}

/** One file, read as a whole and written as a whole. */
function ofJson(file: string, all: Row[], scraps: readonly Scrap[]): Times {
  const save = (rows: readonly Row[]) => writeFileSync(file, JSON.stringify(rows), { flush: true })
  save(all)
  const read = (): unknown => JSON.parse(readFileSync(file, 'utf8'))
  return ofRows(all, scraps, { open: read, save })
}

/** As many books as our reader takes rows of; saving writes the last one anew, which is what has changed. */
function ofSheets(folder: string, all: Row[], scraps: readonly Scrap[]): Times {
  const books = Array.from({ length: Math.ceil(all.length / SHEET) }, (_each, index) =>
    all.slice(index * SHEET, (index + 1) * SHEET),
  )
  const nameOf = (index: number) => join(folder, `${index}.xlsx`)
  const save = (rows: readonly Row[], index: number) =>
    writeFileSync(nameOf(index), writeXlsx(sheetOf(rows)), { flush: true })
  books.forEach(save)
  const open = () =>
    books.map((_book, index) => {
      const read = readXlsx(readFileSync(nameOf(index)))
      if (!read.allowed) throw new Error(`The book could not be read: ${JSON.stringify(read)}`)
      return read.value.sheets
    })
  return ofRows(all, scraps, { open, save: () => save(books.at(-1) ?? [], books.length - 1) })
}

const SHEET = MOST_ROWS - 10

function sheetOf(rows: readonly Row[]) {
  const cells = rows.map((row): Cell[] => Object.values(row).map(value => text(value)))
  const columns = ['案由', '编号', '当事人', '电话', '地址', '情况'].map(heading => ({ heading, width: 12 }))
  return { name: '登记簿', title: '登记簿', columns, rows: cells }
}

type Kept = { open: () => unknown; save: (rows: readonly Row[]) => void }

/** Everything is in memory once it has been read, and looked through from the newest on, fifty at a time. */
function ofRows(all: readonly Row[], scraps: readonly Scrap[], { open, save }: Kept): Times {
  const find = (key: keyof Row, wanted: string) => {
    const found: Row[] = []
    for (let at = all.length - 1; at >= 0 && found.length < 50; at -= 1) {
      const row = all[at]
      if (row?.[key].includes(wanted)) found.push(row)
    }
    return found
  }
  return {
    open: sync(3, open),
    name: sync(ROUNDS, round => find('names', scraps[round]?.name ?? '')),
    word: sync(ROUNDS, round => find('facts', wordOf(scraps[round]))),
    phone: sync(ROUNDS, round => find('phones', scraps[round]?.phone.slice(-4) ?? '')),
    save: sync(3, () => save(all)),
  }
}

const wordOf = (scrap: Scrap | undefined) => scrap?.facts.slice(30, 37) ?? ''

const Row: z.ZodType<Row> = z.object({
  title: z.string(),
  number: z.string(),
  names: z.string(),
  phones: z.string(),
  place: z.string(),
  facts: z.string(),
})

const readAll = ({ store }: BenchDesk): Row[] =>
  store.all(
    Row,
    `SELECT title, coalesce(number, '') AS number, estate || building || room AS place, facts,
       (SELECT group_concat(name, '、') FROM parties p WHERE p.case_id = c.id) AS names,
       (SELECT group_concat(phone, '、') FROM parties p WHERE p.case_id = c.id) AS phones
     FROM cases c JOIN case_texts t ON t.case_id = c.id ORDER BY c.id`,
  )

async function timed(rounds: number, work: (round: number) => unknown): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work(round)
    times.push(performance.now() - began)
  }
  return times
}

function sync(rounds: number, work: (round: number) => unknown): number[] {
  return Array.from({ length: rounds }, (_each, round) => {
    const began = performance.now()
    work(round)
    return performance.now() - began
  })
}

const middle = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
