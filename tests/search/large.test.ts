import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { searchContract, type SortColumn } from '@shared/search/contract'
import { z } from 'zod'
import { afterAll, beforeAll, expect, it } from 'vitest'

import type { Desk } from '../../electron/desk'
import { benchDesk, openBenchDesk } from '../bench/sample-register'
import { fillRegister } from '../bench/synthetic-register'
import { scanRows, type OracleRow } from './oracle'

const Both = z.object({ n: z.int(), there: z.int() })
const ROWS = 2500
const folder = mkdtempSync(join(tmpdir(), 'jieyou-large-'))
let desk: Desk

beforeAll(async () => {
  desk = openBenchDesk(folder)
  await fillRegister(desk.store, ROWS, '2026-11-24')
}, 120_000)
afterAll(() => {
  desk.close()
  rmSync(folder, { recursive: true })
})

const key = (row: OracleRow, column: SortColumn): string | number => {
  if (column === 'number') return row.number ?? ''
  return column === 'requested' ? row.requestedAt : (row.claimFen ?? -1)
}

// More hits than are sorted by themselves: they come along the column's own index.
it.each(['number', 'requested', 'claim'] as const)(
  'puts thousands of hits in the order of %s',
  async column => {
    const { call } = benchDesk(desk)
    for (const down of [true, false]) {
      const turn = down ? -1 : 1
      const rows = scanRows(desk.store, '栋').toSorted(
        (a, b) =>
          turn * (key(a, column) < key(b, column) ? -1 : key(a, column) > key(b, column) ? 1 : a.id - b.id),
      )
      expect(rows.length).toBeGreaterThan(2000)
      const ids: number[] = []
      for (let cursor: string | null = null; ;) {
        const page = searchContract['cases.page'].output.parse(
          await call('cases.page', { text: '栋', filters: {}, sort: column, down, cursor, limit: 200 }),
        )
        ids.push(...page.rows.map(row => row.id))
        if (page.next === null) break
        cursor = page.next
      }
      expect(ids).toEqual(rows.map(row => row.id))
    }
  },
  120_000,
)

it('keeps the summaries equal to what is there', () => {
  const counted = desk.store.all(
    Both,
    `SELECT n, (SELECT count(*) FROM cases WHERE stage = value) AS there FROM case_counts WHERE facet = 'stage'`,
  )
  expect(counted.length).toBeGreaterThan(2)
  for (const { n, there } of counted) expect(n).toBe(there)
})
