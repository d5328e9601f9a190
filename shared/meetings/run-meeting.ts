import { allow, refuse, type Decision } from '../core/decision'
import { STEPS } from '../intake/loop'
import { openStepOf, TASK_STEPS, type Meeting, type Task, type TaskStepCode } from './meeting'
import type { RuleDetails } from './rule'

export type MeetingRefusal =
  | 'meeting-rule-exists'
  | 'meeting-not-on-that-day'
  | 'meeting-opened-already'
  | 'meeting-time-wrong'
  | 'meeting-not-open'
  | 'meeting-not-begun'
  | 'meeting-nobody-came'
  | 'meeting-says-nothing'
  | 'meeting-item-unknown'
  | 'task-done-already'
  | 'task-not-its-turn'
  | 'task-due-too-early'

/** Two rules of one name could not be told apart in the list. */
export function newRule(names: readonly string[], rule: RuleDetails): Decision<RuleDetails, MeetingRefusal> {
  return names.includes(rule.name) ? refuse('meeting-rule-exists', { name: rule.name }) : allow(rule)
}

/** What is written of a meeting stays once it is closed; a cancelled one is not written. */
export function mayWriteMeeting(meeting: Meeting): Decision<Meeting, MeetingRefusal> {
  return meeting.state === 'planned' ? allow(meeting) : refuse('meeting-not-open', { state: meeting.state })
}

/** The item of another meeting, or one that is gone, is no item of this one; nor are two of one key. */
export function mayReplaceItems(
  meeting: Meeting,
  next: Meeting['items'],
): Decision<Meeting['items'], MeetingRefusal> {
  const keys = new Set(next.map(each => each.key))
  return keys.size === next.length ? allow(next) : refuse('meeting-item-unknown', { name: meeting.name })
}

/** Minutes are closed after the meeting has begun, with somebody there and something said or resolved. */
export function closeMeeting(meeting: Meeting, now: string): Decision<Meeting, MeetingRefusal> {
  const open = mayWriteMeeting(meeting)
  if (!open.allowed) return open
  if (meeting.start > now) return refuse('meeting-not-begun', { start: meeting.start })
  if (!meeting.attendance.some(each => each.came === true)) return refuse('meeting-nobody-came')
  const words = [meeting.minutes, ...meeting.items.flatMap(each => [each.said, each.resolved])].join('')
  return words === '' ? refuse('meeting-says-nothing') : allow(meeting)
}

/** A task is due on the day of the meeting or later. */
export function giveTask(
  meeting: Meeting,
  task: { itemKey: number | null; due: string },
): Decision<Meeting, MeetingRefusal> {
  if (meeting.state === 'cancelled') return refuse('meeting-not-open', { state: meeting.state })
  if (task.itemKey !== null && !meeting.items.some(each => each.key === task.itemKey))
    return refuse('meeting-item-unknown', { name: meeting.name })
  return task.due < meeting.start.slice(0, 10)
    ? refuse('task-due-too-early', { earliest: meeting.start.slice(0, 10) })
    : allow(meeting)
}

/** In order: what was not performed cannot be followed up. Answers which step comes next. */
export function finishTaskStep(
  task: Task,
  step: TaskStepCode,
): Decision<{ next: TaskStepCode | undefined }, MeetingRefusal> {
  const open = openStepOf(task)
  if (open === undefined) return refuse('task-done-already', { what: task.what })
  if (open.step !== step) return refuse('task-not-its-turn', { step: STEPS.words[open.step] })
  return allow({ next: TASK_STEPS[TASK_STEPS.indexOf(step) + 1] })
}
