import type { ContactId } from '@shared/core/ids'
import { MeetingRow } from '@shared/meetings/contract'
import { AgendaItem, Attendant, Meeting, MeetingId } from '@shared/meetings/meeting'
import { MeetingRule, MeetingRuleId, RuleDetails } from '@shared/meetings/rule'
import { z } from 'zod'

import { Id, json } from './columns'
import type { Reader, Writer } from './store'

const RuleRow = Id.extend({ details: json(RuleDetails) }).transform(({ id, details }) =>
  MeetingRule.parse({ ...details, id }),
)

export function allRules(db: Reader): MeetingRule[] {
  return db.all(RuleRow, 'SELECT id, details FROM meeting_rules ORDER BY id')
}

export function insertRule(db: Writer, details: RuleDetails): MeetingRuleId {
  return MeetingRuleId.parse(db.insert('INSERT INTO meeting_rules (details) VALUES (@details)', { details }))
}

export function saveRule(db: Writer, id: MeetingRuleId, details: RuleDetails): void {
  db.run('UPDATE meeting_rules SET details = @details WHERE id = @id', { id, details })
}

const Row = Meeting.extend({ items: json(z.array(AgendaItem)), attendance: json(z.array(Attendant)) })
const MEETING = `
  SELECT id, version, rule_id AS ruleId, nominal, name, start_at AS start, end_at AS "end", place,
         convenor_id AS convenorId, recorder_id AS recorderId, state, cancel_reason AS cancelReason, items, attendance,
         minutes
  FROM meetings`

export function findMeeting(db: Reader, id: MeetingId): Meeting | undefined {
  return db.one(Row, `${MEETING} WHERE id = @id`, { id })
}

/** Every meeting of a rule with the day that the rule says. */
export function openedDays(db: Reader): { id: MeetingId; ruleId: MeetingRuleId; nominal: string }[] {
  return db.all(
    z.object({ id: MeetingId, ruleId: MeetingRuleId, nominal: z.string() }),
    'SELECT id, rule_id AS ruleId, nominal FROM meetings WHERE rule_id IS NOT NULL',
  )
}

/** Newest first. */
export function listMeetings(db: Reader): MeetingRow[] {
  return db.all(
    MeetingRow,
    `SELECT m.id, name, start_at AS start, place, state, json_array_length(items) AS items,
            (SELECT count(DISTINCT t.id) FROM meeting_tasks t JOIN meeting_task_steps s ON s.task_id = t.id
              WHERE t.meeting_id = m.id AND s.done_on IS NULL) AS openTasks
     FROM meetings m ORDER BY start_at DESC, m.id DESC LIMIT 300`,
  )
}

type New = Pick<
  Meeting,
  'ruleId' | 'nominal' | 'name' | 'start' | 'end' | 'place' | 'items' | 'attendance'
> & {
  convenorId: ContactId
}

export function insertMeeting(db: Writer, meeting: New): MeetingId {
  return MeetingId.parse(
    db.insert(
      `INSERT INTO meetings (rule_id, nominal, name, start_at, end_at, place, convenor_id, items, attendance)
       VALUES (@ruleId, @nominal, @name, @start, @end, @place, @convenorId, @items, @attendance)`,
      meeting,
    ),
  )
}

/** Saves what is written of a meeting and moves its version on by one. */
export function saveMeeting(db: Writer, meeting: Meeting): void {
  db.run(
    `UPDATE meetings SET version = version + 1, start_at = @start, end_at = @end, place = @place,
       recorder_id = @recorderId, state = @state, cancel_reason = @cancelReason, items = @items,
       attendance = @attendance, minutes = @minutes
     WHERE id = @id`,
    meeting,
  )
}
