import { z } from 'zod'

import { Day, LocalTime } from '../core/day'
import { CaseId, ContactId, EntryId, Version } from '../core/ids'
import { STEPS } from '../intake/loop'
import { MeetingRuleId } from './rule'

export const MeetingId = z.int().positive().brand<'MeetingId'>()
export type MeetingId = z.infer<typeof MeetingId>
export const TaskId = z.int().positive().brand<'TaskId'>()
export type TaskId = z.infer<typeof TaskId>

/** One thing on the agenda, what was said of it and what was resolved. `key` names it for good within its meeting. */
export const AgendaItem = z.object({
  key: z.int().positive(),
  caseId: CaseId.nullable(),
  entryId: EntryId.nullable(),
  title: z.string().trim().min(1).max(120),
  said: z.string().trim().max(4000),
  resolved: z.string().trim().max(1000),
})
export type AgendaItem = z.infer<typeof AgendaItem>

/** A unit or a person that was asked, and whether somebody came. */
export const Attendant = z.object({
  unit: z.string().trim().max(60),
  name: z.string().trim().max(60),
  came: z.boolean().nullable(),
})
export type Attendant = z.infer<typeof Attendant>

/** 议事会, one of them. It is no 调解会: what it resolves binds nobody and is no agreement. */
export const Meeting = z.object({
  id: MeetingId,
  version: Version,
  /** Null for a meeting that follows no rule, such as a 民情恳谈会. */
  ruleId: MeetingRuleId.nullable(),
  nominal: Day.nullable(),
  name: z.string().trim().min(1).max(40),
  start: LocalTime,
  end: LocalTime,
  place: z.string().trim().min(1).max(80),
  convenorId: ContactId,
  recorderId: ContactId.nullable(),
  state: z.enum(['planned', 'held', 'cancelled']),
  cancelReason: z.string(),
  items: z.array(AgendaItem).max(60),
  attendance: z.array(Attendant).max(120),
  /** What was said beside the agenda. */
  minutes: z.string().trim().max(8000),
})
export type Meeting = z.infer<typeof Meeting>

/** The three steps that follow a resolution; 提出 was the meeting itself (domain 5.1, row 28). */
export const TASK_STEPS = STEPS.codes.filter(code => code !== 'raised')
export const TaskStepCode = STEPS.schema.exclude(['raised'])
export type TaskStepCode = z.infer<typeof TaskStepCode>

export const TaskStep = z.object({
  step: TaskStepCode,
  due: Day,
  doneOn: Day.nullable(),
  note: z.string(),
})
export type TaskStep = z.infer<typeof TaskStep>

/** 交办事项: what one unit is to do by when, and how it went round the loop. */
export const Task = z.object({
  id: TaskId,
  meetingId: MeetingId,
  itemKey: z.int().nullable(),
  what: z.string().trim().min(1).max(200),
  unit: z.string().trim().min(1).max(60),
  /** Who at the desk sees to it that it is done. */
  ownerId: ContactId,
  steps: z.array(TaskStep),
})
export type Task = z.infer<typeof Task>

/** The step a task stands at; undefined once the answer has been given. */
export const openStepOf = ({ steps }: Pick<Task, 'steps'>) => steps.find(each => each.doneOn === null)
