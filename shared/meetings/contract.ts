import { z } from 'zod'

import { Day, LocalTime } from '../core/day'
import { ContactId, Version } from '../core/ids'
import { command, query } from '../core/procedure'
import { Meeting, MeetingId, Task, TaskId, TaskStepCode } from './meeting'
import { MeetingRule, MeetingRuleId, RuleDetails } from './rule'

/** A day to come, and the meeting where it has been opened already. */
export const Upcoming = z.object({
  ruleId: MeetingRuleId,
  name: z.string(),
  nominal: Day,
  start: LocalTime,
  place: z.string(),
  /** False where the holidays of that year are not loaded. */
  known: z.boolean(),
  meetingId: MeetingId.nullable(),
})
export type Upcoming = z.infer<typeof Upcoming>

/** One line of the list of meetings. */
export const MeetingRow = Meeting.pick({
  id: true,
  name: true,
  start: true,
  place: true,
  state: true,
}).extend({
  items: z.int(),
  openTasks: z.int(),
})
export type MeetingRow = z.infer<typeof MeetingRow>

export const MeetingFile = z.object({ meeting: Meeting, tasks: z.array(Task) })
export type MeetingFile = z.infer<typeof MeetingFile>

/** A task with the step that it stands at. */
export const OpenTask = Task.pick({ id: true, meetingId: true, what: true, unit: true, steps: true }).extend({
  step: TaskStepCode,
  due: Day,
  owner: z.string(),
  meeting: z.string(),
})
export type OpenTask = z.infer<typeof OpenTask>

const OnMeeting = z.object({ meetingId: MeetingId, version: Version })

export const meetingsContract = {
  'meetings.rules': query(z.object({}), z.array(MeetingRule)),
  'meetings.addRule': command(RuleDetails, MeetingRule),
  'meetings.changeRule': command(
    z.object({ id: MeetingRuleId, changes: RuleDetails.partial() }),
    MeetingRule,
  ),
  /** The days to come of every rule that is in use. */
  'meetings.upcoming': query(z.object({ days: z.int().min(1).max(400) }), z.array(Upcoming)),
  'meetings.list': query(z.object({}), z.array(MeetingRow)),
  'meetings.get': query(z.object({ id: MeetingId }), MeetingFile),
  /** What is not done of what was handed out, the one due first ahead. */
  'meetings.tasks': query(z.object({}), z.array(OpenTask)),
  /** Opens a day of a rule; its agenda is filled from what is open. */
  'meetings.open': command(z.object({ ruleId: MeetingRuleId, nominal: Day }), MeetingFile),
  /** A meeting that follows no rule. */
  'meetings.plan': command(
    Meeting.pick({ name: true, start: true, end: true, place: true, convenorId: true }),
    MeetingFile,
  ),
  'meetings.fill': command(OnMeeting, MeetingFile),
  'meetings.write': command(
    OnMeeting.extend({
      changes: Meeting.pick({
        start: true,
        end: true,
        place: true,
        recorderId: true,
        items: true,
        attendance: true,
        minutes: true,
      }).partial(),
    }),
    MeetingFile,
  ),
  'meetings.close': command(OnMeeting, MeetingFile),
  'meetings.cancel': command(OnMeeting.extend({ reason: z.string().trim().min(1).max(200) }), MeetingFile),
  'meetings.giveTask': command(
    OnMeeting.extend({
      itemKey: z.int().nullable(),
      what: Task.shape.what,
      unit: Task.shape.unit,
      ownerId: ContactId,
      due: Day,
    }),
    MeetingFile,
  ),
  /** One step of the loop; the next one is due three working days later where no day is named. */
  'meetings.finishStep': command(
    z.object({
      taskId: TaskId,
      step: TaskStepCode,
      note: z.string().trim().min(1).max(400),
      nextDue: Day.nullable(),
    }),
    MeetingFile,
  ),
}
