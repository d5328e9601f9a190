import type { ContactId, EntryId } from '@shared/core/ids'
import { Advice, AskedLawyer, type AdviceId } from '@shared/intake/advice'

import type { Reader, Writer } from './store'

export function adviceOf(db: Reader, entryId: EntryId): Advice[] {
  return db.all(
    Advice,
    `SELECT id, on_day AS "on", lawyer_id AS lawyerId, matter, advice, minutes, opinion
     FROM advice WHERE entry_id = @entryId ORDER BY id`,
    { entryId },
  )
}

export function adviceBy(db: Reader, lawyerId: ContactId): AskedLawyer[] {
  return db.all(
    AskedLawyer,
    `SELECT a.id, a.on_day AS "on", a.lawyer_id AS lawyerId, a.matter, a.opinion, e.id AS entryId, e.name, e.phone
     FROM advice a JOIN entries e ON e.id = a.entry_id
     WHERE a.lawyer_id = @lawyerId ORDER BY a.on_day DESC, a.id DESC`,
    { lawyerId },
  )
}

export function insertAdvice(db: Writer, entryId: EntryId, advice: Omit<Advice, 'id' | 'opinion'>): void {
  db.run(
    `INSERT INTO advice (entry_id, on_day, lawyer_id, matter, advice, minutes)
     VALUES (@entryId, @on, @lawyerId, @matter, @advice, @minutes)`,
    { ...advice, entryId },
  )
}

export function saveOpinion(db: Writer, id: AdviceId, opinion: string): void {
  db.run('UPDATE advice SET opinion = @opinion WHERE id = @id', { id, opinion })
}
