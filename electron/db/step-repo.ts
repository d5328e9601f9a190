import type { EntryId } from '@shared/core/ids'
import { OpenStep, Step, STEPS, type StepCode } from '@shared/intake/loop'

import type { Reader, Writer } from './store'

/** In the order of the loop. */
export function stepsOf(db: Reader, entryId: EntryId): Step[] {
  const rows = db.all(
    Step,
    'SELECT step, owner_id AS ownerId, due, done_at AS doneAt, note FROM entry_steps WHERE entry_id = @entryId',
    { entryId },
  )
  return rows.toSorted((a, b) => STEPS.codes.indexOf(a.step) - STEPS.codes.indexOf(b.step))
}

export function putStep(db: Writer, entryId: EntryId, planned: Pick<Step, 'step' | 'ownerId' | 'due'>): void {
  db.run(
    `INSERT INTO entry_steps (entry_id, step, owner_id, due) VALUES (@entryId, @step, @ownerId, @due)
     ON CONFLICT DO UPDATE SET owner_id = @ownerId, due = @due`,
    { ...planned, entryId },
  )
}

export function saveStepDone(
  db: Writer,
  entryId: EntryId,
  done: { step: StepCode; doneAt: string; note: string },
): void {
  db.run(
    'UPDATE entry_steps SET done_at = @doneAt, note = @note WHERE entry_id = @entryId AND step = @step',
    { ...done, entryId },
  )
}

/** What is not done of entries that are still open. */
export function openSteps(db: Reader): OpenStep[] {
  return db.all(
    OpenStep,
    `SELECT s.entry_id AS entryId, e.what, s.step, c.name AS owner, s.due
     FROM entry_steps s JOIN entries e ON e.id = s.entry_id JOIN contacts c ON c.id = s.owner_id
     WHERE s.done_at IS NULL AND e.closed_at IS NULL ORDER BY s.due, s.entry_id LIMIT 200`,
  )
}
