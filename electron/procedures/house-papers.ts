import { dayOf } from '@shared/core/day'
import type { MeetingId } from '@shared/meetings/meeting'
import { countCalls } from '@shared/notices/count-calls'
import { callCountPaper, noShowReportPaper } from '@shared/papers/call-papers'
import type { HousePaperRef } from '@shared/papers/contract'
import { dayPlan, doorSheet, dutyPoster, wallSheet } from '@shared/papers/day-papers'
import { addDays } from '@shared/core/day'
import { shiftsBetween } from '@shared/rosters/shifts'
import { housePaperOf } from '@shared/papers/house-paper'
import { agendaPaper, minutesPaper, signInPaper, type MeetingFacts } from '@shared/papers/meeting-papers'
import { noticeLetter } from '@shared/papers/notice-letter'
import type { Paper } from '@shared/papers/paper'

import { departmentWhistles, disclosuresOf, findReport } from '../db/call-repo'
import { namesOf } from '../db/candidate-repo'
import { findMeeting } from '../db/meeting-repo'
import { allContacts, findContact } from '../db/contact-repo'
import { findNotice, noticesBetween } from '../db/notice-repo'
import { allRooms, findOffice } from '../db/office-repo'
import { allRosters, changesFrom } from '../db/roster-repo'
import { sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import { tasksOf } from '../db/task-repo'
import { personPaper } from './person-paper'
import { boardOf } from './board'
import { calendarOf } from './calendar'
import { found } from './refusing'

/** A paper of the house as data. */
export function housePaper({ db, today }: { db: Reader; today: string }, ref: HousePaperRef): Paper {
  const office = found(findOffice(db), 'office')
  const { sample } = office
  switch (ref.kind) {
    case 'person-copy':
    case 'person-correction':
      return personPaper({ db, today }, ref)
    case 'call': {
      const notice = found(findNotice(db, ref.noticeId), 'notice')
      const session =
        notice.caseId && sessionsOf(db, notice.caseId).find(each => each.id === notice.sessionId)
      const facts = {
        office,
        asked: notice.contactId === null ? undefined : findContact(db, notice.contactId),
        contact: findContact(db, session ? session.presiderId : notice.issuerId),
        disclosures: disclosuresOf(db, notice.id),
      }
      const mark = `${notice.number} ${notice.addressee}`
      return housePaperOf({ kind: 'call', blocks: noticeLetter(facts, notice), mark, sample })
    }
    case 'call-count': {
      const { from, until } = ref
      const count = countCalls(ref, noticesBetween(db, from, until), departmentWhistles(db, from, until))
      const blocks = callCountPaper(office, { ...count, from, until }, today)
      return housePaperOf({ kind: 'call-count', blocks, mark: `${from}至${until}`, sample })
    }
    case 'agenda':
    case 'meeting-sign-in':
    case 'minutes': {
      const facts = meetingFacts(db, ref.meetingId)
      const { name, start } = facts.meeting
      const blocks = MEETING_PAPERS[ref.kind](facts)
      return housePaperOf({ kind: ref.kind, blocks, mark: `${name} ${dayOf(start)}`, sample })
    }
    case 'no-show-report': {
      const report = found(findReport(db, ref.reportId), 'report')
      const notices = report.noticeIds.map(id => found(findNotice(db, id), 'notice'))
      const blocks = noShowReportPaper(office, report, notices)
      return housePaperOf({
        kind: 'no-show-report',
        blocks,
        mark: `${report.addressee} ${report.on}`,
        sample,
      })
    }
    case 'door-sheet': {
      const entries = boardOf(db, ref.day)
      const blocks = doorSheet(office, ref.day, entries, allRooms(db))
      return housePaperOf({ kind: ref.kind, blocks, mark: ref.day, sample })
    }
    case 'day-plan': {
      const facts = { rooms: allRooms(db), contacts: allContacts(db), ...rotas(db, ref.day, ref.day) }
      const blocks = dayPlan(office, ref.day, boardOf(db, ref.day), facts)
      return housePaperOf({ kind: ref.kind, blocks, mark: ref.day, sample })
    }
    case 'wall-sheet': {
      const facts = { contacts: allContacts(db), ...rotas(db, ref.monday, addDays(ref.monday, 6)) }
      return housePaperOf({
        kind: ref.kind,
        blocks: wallSheet(office, ref.monday, facts),
        mark: ref.monday,
        sample,
      })
    }
    case 'duty-poster': {
      const now = allRosters(db).filter(each => each.endOn === null || each.endOn >= ref.on)
      const blocks = dutyPoster(office, now, allContacts(db))
      return housePaperOf({ kind: ref.kind, blocks, mark: ref.on, sample })
    }
  }
}

const MEETING_PAPERS = { agenda: agendaPaper, 'meeting-sign-in': signInPaper, minutes: minutesPaper }

function meetingFacts(db: Reader, id: MeetingId): MeetingFacts {
  const meeting = found(findMeeting(db, id), 'meeting')
  const ids = <T>(all: (T | null)[]) => all.filter(each => each !== null)
  return {
    office: found(findOffice(db), 'office'),
    meeting,
    tasks: tasksOf(db, id),
    convenor: findContact(db, meeting.convenorId)?.name ?? '',
    recorder: meeting.recorderId === null ? '' : (findContact(db, meeting.recorderId)?.name ?? ''),
    names: namesOf(
      db,
      ids(meeting.items.map(each => each.caseId)),
      ids(meeting.items.map(each => each.entryId)),
    ),
  }
}

function rotas(db: Reader, from: string, to: string) {
  const rosters = allRosters(db)
  return { rosters, ...shiftsBetween(rosters, changesFrom(db, from), from, to, calendarOf(db)) }
}
