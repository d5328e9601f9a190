import Database from 'better-sqlite3'
import { expect, it } from 'vitest'

import { migrate } from '../../electron/db/migrate'
import { migrations } from '../../electron/db/migrations'

const party = (id: number, caseId: number, name: string, number: string, more = '') =>
  `INSERT INTO parties (id, case_id, side, kind, name, initials, ethnicity, id_kind, id_number, occupation, phone, estate,
     building, room, address_text, representative, representative_title, credit_code, lacks_capacity, agents, will)
   VALUES (${id}, ${caseId}, 'applicant', 'natural', '${name}', 'czk', '', 'resident', '${number}', '${more}', '138-0000 0502',
     '荔苑', '3栋', '502', '', '', '', '', 0, '[]', 'agrees');`

it('takes everybody over: an equal number is one person, all others are one each', () => {
  const db = new Database(':memory:')
  db.pragma('foreign_keys = ON')
  migrate(
    db,
    migrations.findIndex(({ name }) => name.endsWith('-persons')),
  )
  db.exec(`INSERT INTO contacts (id, name, initials, role, office, organisation, phone, active, note)
      VALUES (1, '沈玉兰', 'syl', 'mediator', '', '', '', 1, '');`)
  for (const id of [5, 6])
    db.exec(`INSERT INTO cases (id, stage, title, initials, channel, subject, estate, building, room, place_text, difficulty,
        urgent, requested_at, registrar_id)
      VALUES (${id}, 'registered', '外机', 'wj', 'visit', '', '', '', '', '', 'ordinary', 0, '2026-11-24T09:00', 1);`)
  db.exec(party(1, 5, '陈喆堃', '11010519491231002X'))
  db.exec(party(2, 5, '牛犇', ''))
  db.exec(party(3, 6, '陈喆堃', '11010519491231002x', '会计'))
  db.exec(party(4, 6, '', ''))
  const entry = (id: number, name: string, caseId: string) =>
    db.exec(`INSERT INTO entries (id, stream, name, initials, phone, estate, building, room, place_text, what, channel,
        sender, urgency, received_at, registrar_id, case_id, closed_at)
      VALUES (${id}, 'dispute', '${name}', '', '138-0000 0502', '', '', '', '', '', 'visit', '', 'ordinary',
        '2026-11-24T09:00', 1, ${caseId}, '2026-11-24T09:30');`)
  entry(1, '陈喆堃', '6')
  entry(2, '佟老师', 'NULL')
  entry(3, '', 'NULL')
  db.exec('DELETE FROM search_stale')
  migrate(db)
  const all = (sql: string) => db.prepare(sql).raw().all()
  expect(all('SELECT id, name, occupation, phone_tail, number_tail FROM persons ORDER BY id')).toEqual([
    [2, '牛犇', '', '20500000831', ''],
    [3, '陈喆堃', '会计', '20500000831', 'X20013219491501011'],
    [6, '佟老师', '', '20500000831', ''],
  ])
  expect(all('SELECT id, person_id FROM parties ORDER BY id')).toEqual([
    [1, 3],
    [2, 2],
    [3, 3],
    [4, null],
  ])
  expect(all('SELECT id, person_id FROM entries ORDER BY id')).toEqual([
    [1, 3],
    [2, 6],
    [3, null],
  ])
  // Nobody is looked for by their person, so no case has to be indexed anew.
  expect(all('SELECT case_id FROM search_stale')).toEqual([])
  expect(all('PRAGMA foreign_key_check')).toEqual([])
})
