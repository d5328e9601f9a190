import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

import { migrate } from '../../electron/db/migrate'
import { migrations } from '../../electron/db/migrations'

const before = migrations.findIndex(({ name }) => name.endsWith('-exchange'))

describe('the step that keeps old registers', () => {
  it('leaves every row of an older register as it was, and finds its numbers by case', () => {
    const db = new Database(':memory:')
    migrate(db, before)
    db.exec(`INSERT INTO contacts (id, name, initials, role, office, organisation, phone, active, note)
      VALUES (1, '沈玉兰', 'syl', 'mediator', '', '', '', 1, '');
      INSERT INTO cases (id, stage, title, initials, channel, source, kind, subject, estate, building, room, place_text,
        difficulty, urgent, requested_at, opening, registrar_id, number, accepted_on, mediator_id)
      VALUES (1, 'accepted', '漏水', 'ls', 'visit', 'application', 'neighbours', '', '', '', '', '', 'ordinary', 0,
        '2026-11-24T09:00', 'application', 1, '（2026）1', '2026-11-24', 1);
      INSERT INTO numbers VALUES ('case', 2026, 1, '（2026）1', 1, '2026-11-24T09:00')`)
    const all = () =>
      ['contacts', 'cases', 'numbers'].map(table => db.prepare(`SELECT * FROM ${table}`).all())
    const rows = all()
    migrate(db, before + 1)
    expect(all()).toEqual(rows)
    const [plan] = db.prepare('EXPLAIN QUERY PLAN SELECT 1 FROM numbers WHERE case_id = 1').all()
    expect(plan).toMatchObject({ detail: expect.stringContaining('numbers_of_case') })
    expect(() => db.exec(`INSERT INTO imported_numbers VALUES ('case', '1', '1', 2026, NULL, 1)`)).toThrow(
      'CHECK',
    )
    db.close()
  })
})
