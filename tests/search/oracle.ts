import { initialsOf, readings } from '@shared/search/readings'
import { simplified } from '@shared/search/traditional'
import { z } from 'zod'

import type { Reader } from '../../electron/db/store'

const Row = z.object({
  id: z.int(),
  title: z.string(),
  subject: z.string(),
  number: z.string().nullable(),
  words: z.string(),
  parties: z.string(),
  stage: z.string(),
  kind: z.string().nullable(),
  building: z.string(),
  requestedAt: z.string(),
  claimFen: z.int().nullable(),
  acceptedOn: z.string().nullable(),
  mediatorId: z.int().nullable(),
  tags: z.string(),
})
export type OracleRow = z.infer<typeof Row>
const Party = z.object({ name: z.string(), phone: z.string(), idNumber: z.string(), address: z.string() })

/** Reads the whole register, looks at every word of every case, and knows nothing of an index. */
export function scan(
  db: Reader,
  typed: string,
  isWithin: (row: OracleRow) => boolean = () => true,
): number[] {
  return scanRows(db, typed, isWithin).map(row => row.id)
}

export function scanRows(
  db: Reader,
  typed: string,
  isWithin: (row: OracleRow) => boolean = () => true,
): OracleRow[] {
  const rows = db.all(
    Row,
    `SELECT c.id, title, subject, number, stage, kind, estate || building AS building, requested_at AS requestedAt,
       claim_fen AS claimFen, accepted_on AS acceptedOn, mediator_id AS mediatorId,
       (SELECT json_group_array(tag) FROM case_tags WHERE case_id = c.id) AS tags,
       json_array(estate || building || room || place_text, facts, reasons) AS words,
       (SELECT json_group_array(json_object('name', name, 'phone', phone, 'idNumber', id_number,
          'address', estate || building || room || address_text)) FROM parties WHERE case_id = c.id) AS parties
     FROM cases c JOIN case_texts ON case_id = c.id ORDER BY c.id DESC`,
  )
  const words = typed.split(/\s+/).map(plain)
  const wanted = words.filter(word => word !== '')
  return rows.filter(
    row =>
      isWithin(row) && (typed.trim() === '' || (wanted.length > 0 && wanted.every(word => has(row, word)))),
  )
}

function has(row: OracleRow, word: string): boolean {
  const parties = z.array(Party).parse(JSON.parse(row.parties))
  const names = parties.map(each => plain(each.name))
  const titles = [row.title, row.subject].map(plain)
  const texts = [...z.array(z.string()).parse(JSON.parse(row.words)), ...parties.map(each => each.address)]
  if ([...texts.map(plain), ...names, ...titles].some(text => text.includes(word))) return true
  if (Array.from(word).length >= 3 && plain(row.number ?? '').includes(word)) return true
  if (/^\d{3,}x?$/.test(word))
    return [row.number ?? '', ...parties.flatMap(each => [each.phone, each.idNumber])].some(code =>
      plain(code).includes(word),
    )
  if (!/^[a-z]+$/.test(word)) return false
  const said = [...names, ...titles].map(readings)
  return said.some(
    each => initialsOf(each).includes(word) || (word.length > 2 && each.join('').includes(word)),
  )
}

const plain = (text: string) =>
  Array.from(text.normalize('NFKD').toLowerCase())
    .filter(each => /[\p{L}\p{N}\p{Co}]/u.test(each))
    .map(simplified)
    .join('')
