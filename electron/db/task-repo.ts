import type { OpenTask } from '@shared/meetings/contract'
import {
  openStepOf,
  Task,
  TaskId,
  TaskStep,
  type MeetingId,
  type TaskStepCode,
} from '@shared/meetings/meeting'
import { z } from 'zod'

import { json } from './columns'
import type { Reader, Writer } from './store'

const Row = Task.extend({ steps: json(z.array(TaskStep)) })
const TASK = `
  SELECT t.id, t.meeting_id AS meetingId, item_key AS itemKey, what, unit, owner_id AS ownerId,
         (SELECT json_group_array(json_object('step', step, 'due', due, 'doneOn', done_on, 'note', note))
            FROM (SELECT * FROM meeting_task_steps WHERE task_id = t.id
                  ORDER BY CASE step WHEN 'performed' THEN 1 WHEN 'followed' THEN 2 ELSE 3 END)) AS steps`

export function tasksOf(db: Reader, meetingId: MeetingId): Task[] {
  return db.all(Row, `${TASK} FROM meeting_tasks t WHERE t.meeting_id = @meetingId ORDER BY t.id`, {
    meetingId,
  })
}

export function findTask(db: Reader, id: TaskId): Task | undefined {
  return db.one(Row, `${TASK} FROM meeting_tasks t WHERE t.id = @id`, { id })
}

const OpenRow = Row.extend({ owner: z.string(), meeting: z.string() })

/** Tasks whose loop is not closed, the one due first ahead. */
export function openTasks(db: Reader): OpenTask[] {
  return db
    .all(
      OpenRow,
      `${TASK}, c.name AS owner, m.name AS meeting FROM meeting_tasks t
       JOIN meetings m ON m.id = t.meeting_id JOIN contacts c ON c.id = t.owner_id
       WHERE t.id IN (SELECT task_id FROM meeting_task_steps WHERE done_on IS NULL) ORDER BY t.id LIMIT 300`,
    )
    .flatMap(({ id, meetingId, what, unit, steps, owner, meeting }) => {
      const open = openStepOf({ steps })
      return open
        ? [{ id, meetingId, what, unit, steps, owner, meeting, step: open.step, due: open.due }]
        : []
    })
    .toSorted((a, b) => a.due.localeCompare(b.due, 'en') || a.id - b.id)
}

export function insertTask(db: Writer, task: Omit<Task, 'id' | 'steps'> & { due: string }): void {
  const id = TaskId.parse(
    db.insert(
      `INSERT INTO meeting_tasks (meeting_id, item_key, what, unit, owner_id)
       VALUES (@meetingId, @itemKey, @what, @unit, @ownerId)`,
      task,
    ),
  )
  insertTaskStep(db, id, 'performed', task.due)
}

export function insertTaskStep(db: Writer, taskId: TaskId, step: TaskStepCode, due: string): void {
  db.run('INSERT INTO meeting_task_steps (task_id, step, due) VALUES (@taskId, @step, @due)', {
    taskId,
    step,
    due,
  })
}

export function saveTaskStep(
  db: Writer,
  done: { taskId: TaskId; step: TaskStepCode; on: string; note: string },
): void {
  db.run(
    'UPDATE meeting_task_steps SET done_on = @on, note = @note WHERE task_id = @taskId AND step = @step',
    done,
  )
}
