import { addDays, addMinutes, dayOf, yearOf } from '@shared/core/day'
import { Refusal } from '@shared/core/failure'
import { defined } from '@shared/core/defined'
import { addWorkdays } from '@shared/deadlines/calendar'
import { fillAgenda, type Candidate } from '@shared/meetings/agenda'
import type { MeetingFile, Upcoming } from '@shared/meetings/contract'
import type { Meeting, MeetingId } from '@shared/meetings/meeting'
import { occurrences } from '@shared/meetings/occurrences'
import { forOutside } from '@shared/meetings/outside'
import {
  closeMeeting,
  finishTaskStep,
  giveTask,
  mayReplaceItems,
  mayWriteMeeting,
  newRule,
} from '@shared/meetings/run-meeting'

import { openCases, openEntries } from '../db/candidate-repo'
import { findCase, nextVersion } from '../db/case-repo'
import { findContact } from '../db/contact-repo'
import { findEntry } from '../db/entry-repo'
import {
  allRules,
  findMeeting,
  insertMeeting,
  insertRule,
  listMeetings,
  openedDays,
  saveMeeting,
  saveRule,
} from '../db/meeting-repo'
import type { Reader } from '../db/store'
import { findTask, insertTask, insertTaskStep, openTasks, saveTaskStep, tasksOf } from '../db/task-repo'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { calendarOf } from './calendar'
import { changeEntry } from './on-entry'
import { happened } from './on-case'
import { found, orRefuse } from './refusing'

type Scope = Scopes['command']

/** From one step of a task to the next where nobody names a day. */
const DAYS_TO_NEXT_STEP = 3

export const meetings = {
  'meetings.rules': ({ db }) => allRules(db),

  'meetings.addRule': ({ db }, details) => {
    orRefuse(
      newRule(
        allRules(db).map(each => each.name),
        details,
      ),
    )
    found(findContact(db, details.convenorId), 'contact')
    return { ...details, id: insertRule(db, details) }
  },

  'meetings.changeRule': ({ db }, { id, changes }) => {
    const { id: _same, ...before } = ruleOf(db, id)
    const details = { ...before, ...defined(changes) }
    const others = allRules(db).filter(each => each.id !== id)
    orRefuse(
      newRule(
        others.map(each => each.name),
        details,
      ),
    )
    found(findContact(db, details.convenorId), 'contact')
    saveRule(db, id, details)
    return { ...details, id }
  },

  'meetings.upcoming': ({ db, today }, { days }) => {
    const calendar = calendarOf(db)
    const opened = openedDays(db)
    return allRules(db)
      .filter(each => each.active)
      .flatMap(rule =>
        occurrences(rule, today, addDays(today, days), calendar).map(({ nominal, day, known }): Upcoming => ({
          ruleId: rule.id,
          name: rule.name,
          nominal,
          start: `${day}T${rule.time}`,
          place: rule.place,
          known,
          meetingId: opened.find(each => each.ruleId === rule.id && each.nominal === nominal)?.id ?? null,
        })),
      )
      .toSorted((a, b) => a.start.localeCompare(b.start, 'en') || a.ruleId - b.ruleId)
  },

  'meetings.list': ({ db }) => listMeetings(db),
  'meetings.get': ({ db }, { id }) => fileOf(db, id),
  'meetings.tasks': ({ db }) => openTasks(db),

  'meetings.open': ({ db, now, today }, { ruleId, nominal }) => {
    const rule = ruleOf(db, ruleId)
    if (openedDays(db).some(each => each.ruleId === ruleId && each.nominal === nominal))
      orRefuse({ allowed: false, reason: 'meeting-opened-already', about: { name: rule.name } })
    const near = Math.abs(yearOf(nominal) - yearOf(today)) <= 10
    const span = [addDays(near ? nominal : today, -40), addDays(near ? nominal : today, 40)] as const
    const day = occurrences(rule, ...span, calendarOf(db)).find(each => each.nominal === nominal)?.day
    if (day === undefined)
      throw new Refusal({
        code: 'rule',
        rule: 'meeting-not-on-that-day',
        about: { name: rule.name, day: nominal },
      })
    const start = `${day}T${rule.time}`
    const attendance = rule.units.map(unit => ({ unit, name: '', came: null }))
    const { name, place, convenorId, minutes } = rule
    const end = addMinutes(start, minutes)
    const items = fillAgenda([], candidates(db, now))
    return fileOf(
      db,
      insertMeeting(db, { ruleId, nominal, name, place, convenorId, start, end, items, attendance }),
    )
  },

  'meetings.plan': ({ db }, planned) => {
    found(findContact(db, planned.convenorId), 'contact')
    mustEndLater(planned)
    return fileOf(
      db,
      insertMeeting(db, { ...planned, ruleId: null, nominal: null, items: [], attendance: [] }),
    )
  },

  'meetings.fill': onMeeting(({ db, now }, meeting) => {
    orRefuse(mayWriteMeeting(meeting))
    return { items: fillAgenda(meeting.items, candidates(db, now)) }
  }),

  'meetings.write': onMeeting(({ db }, meeting, { changes }) => {
    orRefuse(mayWriteMeeting(meeting))
    const next = { ...meeting, ...defined(changes) }
    orRefuse(mayReplaceItems(meeting, next.items))
    mustEndLater(next)
    if (next.recorderId !== null) found(findContact(db, next.recorderId), 'contact')
    for (const { caseId, entryId } of next.items) {
      if (caseId !== null) found(findCase(db, caseId), 'case')
      if (entryId !== null) found(findEntry(db, entryId), 'entry')
    }
    return next
  }),

  'meetings.close': onMeeting((scope, meeting) => {
    orRefuse(closeMeeting(meeting, scope.now))
    for (const item of meeting.items) tellSource(scope, meeting, item)
    return { state: 'held' }
  }),

  'meetings.cancel': onMeeting((_scope, meeting, { reason }) => {
    orRefuse(mayWriteMeeting(meeting))
    return { state: 'cancelled', cancelReason: reason }
  }),

  'meetings.giveTask': onMeeting(({ db }, meeting, { itemKey, what, unit, ownerId, due }) => {
    orRefuse(giveTask(meeting, { itemKey, due }))
    found(findContact(db, ownerId), 'contact')
    insertTask(db, { meetingId: meeting.id, itemKey, what, unit, ownerId, due })
    return {}
  }),

  'meetings.finishStep': ({ db, today }, { taskId, step, note, nextDue }) => {
    const task = found(findTask(db, taskId), 'task')
    const { next } = orRefuse(finishTaskStep(task, step))
    saveTaskStep(db, { taskId, step, on: today, note })
    const due = nextDue ?? addWorkdays(today, DAYS_TO_NEXT_STEP, calendarOf(db))
    if (next !== undefined) insertTaskStep(db, taskId, next, due ?? addDays(today, DAYS_TO_NEXT_STEP))
    return fileOf(db, task.meetingId)
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `meetings.${string}`>>

const ruleOf = (db: Reader, id: number) =>
  found(
    allRules(db).find(each => each.id === id),
    'meeting rule',
  )

function fileOf(db: Reader, id: MeetingId): MeetingFile {
  return { meeting: found(findMeeting(db, id), 'meeting'), tasks: tasksOf(db, id) }
}

function mustEndLater({ start, end }: Pick<Meeting, 'start' | 'end'>): void {
  if (end <= start) throw new Refusal({ code: 'rule', rule: 'meeting-time-wrong', about: { start } })
}

/** A command on one meeting, refused as stale when it has moved on; `work` answers what changes. */
function onMeeting<I extends { meetingId: MeetingId; version: number }>(
  work: (scope: Scope, meeting: Meeting, input: I) => Partial<Meeting>,
) {
  return (scope: Scope, input: I): MeetingFile => {
    const meeting = found(findMeeting(scope.db, input.meetingId), 'meeting')
    if (meeting.version !== input.version)
      throw new Refusal({ code: 'stale', version: meeting.version, changes: [] })
    saveMeeting(scope.db, { ...meeting, ...work(scope, meeting, input) })
    return fileOf(scope.db, meeting.id)
  }
}

/** A resolution is told in the history of what it is about, and changes nothing there: minutes are no agreement. */
function tellSource(
  scope: Scope,
  meeting: Meeting,
  { caseId, entryId, resolved }: Meeting['items'][number],
): void {
  if (resolved === '') return
  const text = `${meeting.name}：${resolved}`
  if (caseId !== null) {
    happened(scope, caseId, 'discussed', text)
    nextVersion(scope.db, caseId)
  }
  if (entryId !== null) {
    const { version } = found(findEntry(scope.db, entryId), 'entry')
    changeEntry(scope, { entryId, version }, 'meetings.close', () => text)
  }
}

/** Open hard cases, 诉求 and 隐患, in words that may be read out before other units. */
function candidates(db: Reader, now: string): Candidate[] {
  const today = dayOf(now)
  const cases = openCases(db).map(each => {
    const overdue = each.termEnd !== null && each.termEnd < today
    const place = each.estate + each.building
    const title = forOutside(each.title || '纠纷', each.names).slice(0, 60)
    return {
      hard: each.urgent || overdue || each.held > 0 || each.next === null,
      caseId: each.id,
      entryId: null,
      urgency: each.urgent ? (0 as const) : (2 as const),
      overdue,
      stream: 'case' as const,
      since: each.since,
      title: place === '' ? title : `${title}（${place}）`,
    }
  })
  const entries = openEntries(db).map(each => ({
    caseId: null,
    entryId: each.id,
    urgency: ({ urgent: 0, today: 1, ordinary: 2 } as const)[each.urgency],
    overdue: each.due !== null && each.due < now,
    stream: each.stream,
    since: each.since,
    title: forOutside(each.what, [each.name]).slice(0, 60),
  }))
  return [...cases.filter(each => each.hard).map(({ hard: _hard, ...each }) => each), ...entries]
}
