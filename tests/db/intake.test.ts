import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { migrate } from '../../electron/db/migrate'
import { migrations } from '../../electron/db/migrations'

const STEP = migrations.findIndex(({ name }) => name.endsWith('-intake'))

function before() {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(db, STEP)
  db.exec(`
    INSERT INTO contacts VALUES (1, 0, '沈玉兰', 'syl', 'mediator', '', '', '', NULL, 1, '');
    INSERT INTO cases (id, stage, title, initials, channel, subject, estate, building, room, place_text, difficulty,
      urgent, requested_at, registrar_id)
    VALUES (1, 'registered', '', '', 'visit', '', '', '', '', '', 'ordinary', 0, '2026-11-24T09:00', 1)`)
  return db
}

const entry = (id: number, more: string, values: string) =>
  `INSERT INTO entries (id, name, initials, phone, estate, building, room, place_text, what, channel, sender, urgency,
     received_at, registrar_id, ${more})
   VALUES (${id}, '', '', '', '', '', '', '', '', 'visit', '', 'ordinary', '2026-11-24T09:00', 1, ${values})`

describe('the step to 民情簿', () => {
  it('takes a register with cases and keeps them', () => {
    const db = before()
    migrate(db)
    expect(db.prepare('SELECT count(*) FROM cases').pluck().get()).toBe(1)
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  it('R-56 carries every drawn number over and still lets none be changed', () => {
    const db = before()
    db.exec(`INSERT INTO numbers VALUES ('case', 2026, 1, '第0001号', 1, '2026-11-24T09:00')`)
    migrate(db)
    expect(db.prepare('SELECT series, ordinal, case_id, entry_id FROM numbers').all()).toEqual([
      { series: 'case', ordinal: 1, case_id: 1, entry_id: null },
    ])
    expect(() => db.exec('UPDATE numbers SET ordinal = 2')).toThrow('a drawn number stays')
    expect(() => db.exec('DELETE FROM numbers')).toThrow('a drawn number stays')
    db.exec(entry(1, 'stream', `'advice'`))
    const draw = (series: string, caseId: string, entryId: string) =>
      db.exec(
        `INSERT INTO numbers VALUES ('${series}', 2026, 9, 'x', ${caseId}, ${entryId}, '2026-11-24T09:00')`,
      )
    expect(() => draw('opinion', '1', 'NULL')).toThrow('CHECK constraint failed')
    expect(() => draw('case', 'NULL', '1')).toThrow('CHECK constraint failed')
    draw('opinion', 'NULL', '1')
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  it('lets nothing but a 民间纠纷 point to a case, and no case have two', () => {
    const db = before()
    migrate(db)
    const toCase = (id: number, stream: string) =>
      db.exec(entry(id, 'stream, case_id, closed_at', `'${stream}', 1, '2026-11-24T10:00'`))
    expect(() => toCase(1, 'advice')).toThrow('CHECK constraint failed')
    toCase(2, 'dispute')
    expect(() => toCase(3, 'dispute')).toThrow('UNIQUE')
  })

  it('keeps every entry and its history', () => {
    const db = before()
    migrate(db)
    db.exec(entry(1, 'stream', `'hazard'`))
    db.exec(`INSERT INTO entry_events VALUES (1, 0, '2026-11-24T09:00', 1, 'intake.add', '')`)
    expect(() => db.exec('DELETE FROM entries')).toThrow('an entry stays')
    expect(() => db.exec(`UPDATE entry_events SET text = 'x'`)).toThrow('history stays')
    expect(() => db.exec('DELETE FROM entry_events')).toThrow('history stays')
  })
})
