import { DEFAULT_SETTINGS } from '@shared/office/office'
import { DEFAULT_TAGS } from '@shared/marks/tag'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { copyBeforeMigration, migrate, NewerRegister } from '../../electron/db/migrate'
import { migrations } from '../../electron/db/migrations'
import { openStore } from '../../electron/db/store'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jieyou-db-'))
})
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'register.sqlite')

describe('the open register', () => {
  it('keeps every promise about durability on a file that is opened again', () => {
    openStore(file()).close()
    const store = openStore(file())
    const read = (name: string) => store.pragma(name)
    expect({
      journal: read('journal_mode'),
      synchronous: read('synchronous'),
      foreignKeys: read('foreign_keys'),
      tempStore: read('temp_store'),
      secureDelete: read('secure_delete'),
      trustedSchema: read('trusted_schema'),
      cellCheck: read('cell_size_check'),
    }).toEqual({
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      tempStore: 2,
      secureDelete: 1,
      trustedSchema: 0,
      cellCheck: 1,
    })
    store.close()
  })

  it('would fall back to NORMAL without being told, which is why it is told', () => {
    openStore(file()).close()
    const bare = new Database(file())
    expect(bare.pragma('synchronous', { simple: true })).toBe(1)
    bare.close()
  })

  it('is whole in its one file after closing', () => {
    const store = openStore(file())
    store.run(`INSERT INTO rooms (id, name, seats, buffer, active) VALUES (1, '悦聊室', 10, 0, 1)`)
    store.close()
    expect(existsSync(`${file()}-wal`)).toBe(false)
  })

  it('does not store a half-accepted case, a second number or a loose party', () => {
    const store = openStore(':memory:')
    const fresh = `INSERT INTO cases (id, stage, title, initials, channel, subject, estate, building, room, place_text, difficulty, urgent, requested_at, registrar_id`
    store.run(`INSERT INTO contacts (id, name, initials, role, office, organisation, phone, active, note)
      VALUES (1, '沈玉兰', 'syl', 'mediator', '', '', '', 1, '')`)
    const values = `VALUES (1, 'STAGE', '', '', 'visit', '', '', '', '', '', 'ordinary', 0, '2026-11-24T09:00', 1`
    expect(() => store.run(`${fresh}) ${values.replace('STAGE', 'accepted')})`)).toThrow(
      'CHECK constraint failed',
    )
    expect(() => store.run(`${fresh}, number) ${values.replace('STAGE', 'registered')}, 'X')`)).toThrow(
      'CHECK constraint failed',
    )
    expect(() =>
      store.run(`INSERT INTO consents VALUES (1, 7, 7, NULL, 'police', '2026-11-24', 'oral')`),
    ).toThrow('FOREIGN KEY')
    expect(() =>
      store.run(`INSERT INTO rooms (id, name, seats, buffer, active) VALUES (1, 7, 'many', 0, 1)`),
    ).toThrow('cannot store TEXT value')
  })

  it('turns flags into 0 and 1 and lists into JSON', () => {
    const store = openStore(':memory:')
    const row = store.one(z.object({ a: z.int(), b: z.string() }), 'SELECT @a AS a, @b AS b', {
      a: true,
      b: ['x'],
    })
    expect(row).toEqual({ a: 1, b: '["x"]' })
  })
})

describe('migrations', () => {
  it('are numbered in order', () => {
    expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(
      migrations.map((_, index) => index + 1),
    )
  })

  it('lead to the schema of the snapshot', async () => {
    const store = openStore(':memory:')
    const rows = store.all(
      z.object({ sql: z.string() }),
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`,
    )
    await expect(`${rows.map(each => `${each.sql};`).join('\n\n')}\n`).toMatchFileSnapshot('schema.sql')
    expect(await readFile(join(import.meta.dirname, 'schema.sql'), 'utf8')).toContain('CREATE TABLE journal')
  })

  it('do nothing the second time and refuse a file from a newer desk untouched', () => {
    const store = openStore(file())
    store.pragma('user_version = 99')
    store.close()
    expect(() => openStore(file())).toThrow(NewerRegister)
    const bare = new Database(file())
    expect(bare.pragma('user_version', { simple: true })).toBe(99)
    bare.close()
  })

  it('leave a copy of the register as it was before they change it', () => {
    const db = new Database(file())
    migrate(db)
    db.exec(`INSERT INTO rooms (id, name, seats, buffer, active) VALUES (1, '悦聊室', 10, 0, 1)`)
    const copy = copyBeforeMigration(db, file(), migrations.length + 1)
    db.close()
    expect(copy).toBe(`${file()}.before-step-${migrations.length + 1}`)
    const kept = new Database(copy ?? '')
    expect(kept.prepare('SELECT name FROM rooms').pluck().get()).toBe('悦聊室')
    kept.close()
  })

  it('go back as a whole when a step breaks', () => {
    const db = new Database(':memory:')
    db.exec('CREATE TABLE rooms (id)')
    expect(() => migrate(db)).toThrow('already exists')
    expect(db.pragma('user_version', { simple: true })).toBe(0)
    expect(db.prepare(`SELECT count(*) FROM sqlite_schema`).pluck().get()).toBe(1)
  })
})

it('a register of step 1 keeps its office and gains what later steps ask of it', () => {
  const db = new Database(':memory:')
  migrate(db, 1)
  db.exec(`INSERT INTO office (id, settings) VALUES (1, '{"committee":"本会","termRule":"one-month"}')`)
  migrate(db)
  const settings = db.prepare('SELECT settings FROM office').pluck().get()
  expect(JSON.parse(String(settings))).toEqual({
    committee: '本会',
    termRule: 'one-month',
    timeStampServer: '',
    similarMonths: 6,
    recusalBinds: false,
    tags: DEFAULT_TAGS,
    oralNumber: DEFAULT_SETTINGS.oralNumber,
  })
})
