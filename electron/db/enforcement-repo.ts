import type { EntryId } from '@shared/core/ids'
import {
  EnforcementId,
  EnforcementItem,
  HandOver,
  type EnforcementDetails,
  type HandOverId,
} from '@shared/intake/enforcement'

import { Flag } from './columns'
import type { Reader, Writer } from './store'

const ItemRow = EnforcementItem.extend({ active: Flag })

export function allItems(db: Reader): EnforcementItem[] {
  return db.all(
    ItemRow,
    'SELECT id, matter, department, phone, basis, active FROM enforcement_items ORDER BY id',
  )
}

export function insertItem(db: Writer, item: EnforcementDetails): EnforcementId {
  return EnforcementId.parse(
    db.insert(
      `INSERT INTO enforcement_items (matter, department, phone, basis, active)
       VALUES (@matter, @department, @phone, @basis, @active)`,
      item,
    ),
  )
}

export function saveItem(db: Writer, item: EnforcementItem): void {
  db.run(
    `UPDATE enforcement_items SET matter = @matter, department = @department, phone = @phone, basis = @basis,
       active = @active
     WHERE id = @id`,
    item,
  )
}

export function handOversOf(db: Reader, entryId: EntryId): HandOver[] {
  return db.all(
    HandOver,
    `SELECT id, matter, department, phone, basis, receiver, at, answer, answered_at AS answeredAt
     FROM hand_overs WHERE entry_id = @entryId ORDER BY id`,
    { entryId },
  )
}

type NewHandOver = Pick<HandOver, 'matter' | 'department' | 'phone' | 'basis' | 'receiver' | 'at'>

export function insertHandOver(db: Writer, entryId: EntryId, handOver: NewHandOver): void {
  db.run(
    `INSERT INTO hand_overs (entry_id, matter, department, phone, basis, receiver, at)
     VALUES (@entryId, @matter, @department, @phone, @basis, @receiver, @at)`,
    { ...handOver, entryId },
  )
}

export function saveAnswer(db: Writer, id: HandOverId, answer: string, answeredAt: string): void {
  db.run('UPDATE hand_overs SET answer = @answer, answered_at = @answeredAt WHERE id = @id', {
    id,
    answer,
    answeredAt,
  })
}
