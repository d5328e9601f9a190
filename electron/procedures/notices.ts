import { addDays, dayOf } from '@shared/core/day'
import type { CaseId, ContactId, EntryId, NoticeId } from '@shared/core/ids'
import { Refusal } from '@shared/core/failure'
import { noteArrival } from '@shared/intake/whistle'
import { countCalls } from '@shared/notices/count-calls'
import { mayTell, type Disclosure, type Person } from '@shared/notices/disclosure'
import {
  answerNotice,
  deliverNotice,
  noteNoticeArrival,
  reportNoShows,
  voidNotice,
} from '@shared/notices/follow-notice'
import { issueNotice, mayCallForWhistle, mayCallToSession, usualAnswerBy } from '@shared/notices/issue-notice'
import { ANSWERS, DELIVERIES, noticeLate, type NoticeRow, type NoticeText } from '@shared/notices/notice'
import { peopleOfCase, peopleOfEntry } from '@shared/notices/people'
import type { WhistleId } from '@shared/intake/whistle'
import type { SessionId } from '@shared/core/ids'

import {
  allReports,
  departmentWhistles,
  disclosuresOf,
  findReport,
  findWhistle,
  insertDisclosure,
  insertReport,
  openWhistles,
} from '../db/call-repo'
import { nextVersion } from '../db/case-repo'
import { findContact } from '../db/contact-repo'
import { findEntry } from '../db/entry-repo'
import {
  allNotices,
  findNotice,
  insertNotice,
  noticesBetween,
  saveNotice,
  unreportedNotices,
} from '../db/notice-repo'
import { insertVoid, ordinalOf } from '../db/number-ledger-repo'
import { drawNumber } from '../db/number-repo'
import { findOffice } from '../db/office-repo'
import { sessionsOf } from '../db/session-repo'
import { saveArrival } from '../db/whistle-repo'
import type { Handlers, Scopes } from '../ipc/dispatch'
import { changeEntry } from './on-entry'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'
import { placeOfSession } from './session-place'

type Scope = Scopes['command']
type Belongs = {
  caseId: CaseId | null
  sessionId: SessionId | null
  whistleId: WhistleId | null
  entryId: EntryId | null
}
type Letter = {
  text: NoticeText
  issuerId: ContactId
  disclosure: Disclosure | null
  people: Person[]
  belongs: Belongs
}

export const notices = {
  'notices.list': ({ db }) => allNotices(db),

  'notices.disclosures': ({ db }, { noticeId }) => disclosuresOf(db, noticeId),

  'notices.count': ({ db }, { from, until }) =>
    countCalls({ from, until }, noticesBetween(db, from, until), departmentWhistles(db, from, until)),

  'notices.whistles': ({ db }) => openWhistles(db),

  'notices.reports': ({ db }) => allReports(db),

  'notices.issue': onCase((scope, filed, { sessionId, issuerId, disclosure, answerBy, ...asked }) => {
    const { db, now } = scope
    const session = orRefuse(
      mayCallToSession(
        found(
          sessionsOf(db, filed.id).find(each => each.id === sessionId),
          'session',
        ),
      ),
    )
    const { addressee, contactId, matter, basis } = asked
    const { start, end } = session
    const text = {
      addressee,
      contactId,
      matter,
      basis,
      start,
      end,
      place: placeOfSession(db, session),
      answerBy: answerBy ?? usualAnswerBy(start, now, addDays(dayOf(start), -1)),
    }
    const people = peopleOfCase(filed.parties)
    const belongs = { caseId: filed.id, sessionId, whistleId: null, entryId: null }
    const notice = issue(scope, { text, issuerId, disclosure: disclosure ?? null, people, belongs })
    happened(scope, filed.id, 'notice-issued', `${notice.number}，${addressee}`)
  }),

  'notices.call': (scope, { whistleId, issuerId, disclosure, ...text }) => {
    const { db } = scope
    const belongs = { caseId: null, sessionId: null, whistleId, entryId: null }
    if (whistleId === null) return issue(scope, { text, issuerId, disclosure, people: [], belongs })
    const { entryId, lettered, ...whistle } = found(findWhistle(db, whistleId), 'whistle')
    orRefuse(mayCallForWhistle(whistle, lettered))
    const entry = found(findEntry(db, entryId), 'entry')
    const people = peopleOfEntry(entry)
    const notice = issue(scope, { text, issuerId, disclosure, people, belongs: { ...belongs, entryId } })
    noteOnEntry(scope, entryId, 'notices.call', `${notice.number}，${notice.addressee}`)
    return notice
  },

  'notices.deliver': onNotice((scope, notice, { at, how, to }) => {
    orRefuse(deliverNotice(notice, at, scope.now))
    saveNotice(scope.db, { ...notice, deliveredAt: at, deliveredHow: how, deliveredTo: to })
    return ['notice-delivered', `${DELIVERIES.words[how]}交${to}`]
  }),

  'notices.answer': onNotice((scope, notice, { answer, at, text }) => {
    orRefuse(answerNotice(notice, { answer, at, text }, scope.now))
    saveNotice(scope.db, { ...notice, answer, answeredAt: at, answerText: text })
    return [
      'notice-answered',
      [`${notice.addressee}${ANSWERS.words[answer]}`, text].filter(Boolean).join('，'),
    ]
  }),

  'notices.arrival': onNotice((scope, notice, { came, at, who }) => {
    const { db, now } = scope
    orRefuse(noteNoticeArrival(notice, { came, at }, now))
    const next = { ...notice, came, cameAt: came ? at : null, whoCame: came ? who : '' }
    saveNotice(db, next)
    if (notice.whistleId !== null && came && at !== null) cameToWhistle(scope, notice.whistleId, at, who)
    const late = noticeLate(next) ?? 0
    const text = [notice.addressee, who, late > 0 ? `晚 ${late} 分` : ''].filter(Boolean).join('，')
    return [came ? 'notice-came' : 'notice-no-show', text]
  }),

  'notices.void': onNotice((scope, notice, { reason }) => {
    const { db, now, actor } = scope
    orRefuse(voidNotice(notice))
    const place = found(ordinalOf(db, 'notice', notice.number), 'number')
    insertVoid(db, { series: 'notice', ...place, reason, actorId: actor, at: now })
    saveNotice(db, notice)
    return ['notice-voided', reason]
  }),

  'notices.report': ({ db, today }, { addressee, receiver, issuerId }) => {
    const issuer = found(findContact(db, issuerId), 'contact')
    const missed = orRefuse(reportNoShows(issuer, unreportedNotices(db, addressee)))
    const noticeIds = missed.map(each => each.id)
    const id = insertReport(db, { addressee, receiver, on: today, issuerId, noticeIds })
    return found(findReport(db, id), 'report')
  },
} satisfies Pick<Handlers, Extract<keyof Handlers, `notices.${string}`>>

/** checks, draws the number, writes the letter and the log of whom it names. */
function issue(scope: Scope, { text, issuerId, disclosure, people, belongs }: Letter): NoticeRow {
  const { db, now, today, actor } = scope
  orRefuse(issueNotice(found(findContact(db, issuerId), 'contact'), text, now))
  const words = [text.matter, text.basis, text.place].join('\n')
  const told = orRefuse(mayTell(words, people, disclosure, today))
  if (text.contactId !== null) found(findContact(db, text.contactId), 'contact')
  const pattern = found(findOffice(db), 'office').noticeNumber
  const { entryId, ...links } = belongs
  const number = drawNumber(db, 'notice', pattern, now, links.caseId ?? { entryId })
  const noticeId = insertNotice(db, { ...text, ...links, number, issuerId, issuedOn: today })
  if (told) insertDisclosure(db, told, { noticeId, receiver: text.addressee, at: now, actorId: actor })
  return found(findNotice(db, noticeId), 'notice')
}

/**
 * A command on one letter: refused as stale when it has moved on since the asker saw it. What happened goes into the
 * timeline of the case or the entry that it belongs to.
 */
function onNotice<I extends { noticeId: NoticeId; version: number }>(
  work: (scope: Scope, notice: NoticeRow, input: I) => [event: string, text: string],
) {
  return (scope: Scope, input: I): NoticeRow => {
    const { db } = scope
    const notice = found(findNotice(db, input.noticeId), 'notice')
    if (notice.version !== input.version)
      throw new Refusal({ code: 'stale', version: notice.version, changes: [] })
    const [event, text] = work(scope, notice, input)
    if (notice.caseId !== null) {
      happened(scope, notice.caseId, event, `${notice.number}，${text}`)
      nextVersion(db, notice.caseId)
    } else if (notice.entryId !== null && event !== 'notice-came')
      noteOnEntry(scope, notice.entryId, 'notices.call', `${notice.number}，${text}`)
    return found(findNotice(db, notice.id), 'notice')
  }
}

function cameToWhistle(scope: Scope, whistleId: WhistleId, cameAt: string, who: string): void {
  const { db, now } = scope
  const whistle = found(findWhistle(db, whistleId), 'whistle')
  const entry = found(findEntry(db, whistle.entryId), 'entry')
  orRefuse(noteArrival(entry, whistle, cameAt, now))
  const whoCame = who || whistle.answerer
  saveArrival(db, whistleId, cameAt, whoCame)
  noteOnEntry(scope, entry.id, 'whistles.came', whoCame)
}

/** A line in the history of an entry, whatever version it has come to. */
function noteOnEntry(scope: Scope, entryId: EntryId, procedure: string, text: string): void {
  const { version } = found(findEntry(scope.db, entryId), 'entry')
  changeEntry(scope, { entryId, version }, procedure, () => text)
}
