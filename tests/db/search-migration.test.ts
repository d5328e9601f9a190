import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { expect, it } from 'vitest'

import { Count } from '../../electron/db/columns'
import { migrate } from '../../electron/db/migrate'
import { migrations } from '../../electron/db/migrations'
import { openStore } from '../../electron/db/store'

it('makes the index for a register that was there before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jieyou-search-'))
  const file = join(folder, 'register.sqlite')
  const old = new Database(file)
  const before = migrations.findIndex(({ name }) => name.endsWith('-search'))
  migrate(old, before)
  old.exec(`INSERT INTO contacts VALUES (1, 0, '沈玉兰', 'syl', 'mediator', '', '', '', NULL, 1, '');
    INSERT INTO cases (id, stage, title, initials, channel, subject, estate, building, room, place_text, difficulty,
      urgent, requested_at, registrar_id)
    VALUES (5, 'registered', '外机', 'wj', 'visit', '', '荔苑', '3栋', '', '', 'ordinary', 0, '2026-11-24T09:00', 1);
    INSERT INTO case_texts VALUES (5, '滴水', '[]', '', NULL, 0, NULL, 0, NULL, '');`)
  old.close()
  const store = openStore(file)
  const one: typeof store.one = (...asked) => store.one(...asked)
  expect(store.pragma('user_version')).toBe(migrations.length)
  expect(
    one(
      Count,
      `SELECT count(*) AS count FROM case_search WHERE case_search MATCH '"b滴水" AND "zsregistered"'`,
    ),
  ).toEqual({ count: 1 })
  expect(one(Count, 'SELECT count(*) AS count FROM search_stale')).toEqual({ count: 0 })
  expect(
    one(Count, `SELECT n AS count FROM case_counts WHERE facet = 'building' AND value = '荔苑3栋'`),
  ).toEqual({ count: 1 })
  store.close()
  rmSync(folder, { recursive: true })
})
