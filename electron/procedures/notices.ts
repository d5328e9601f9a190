import { issueNotice } from '@shared/notices/issue-notice'
import { DELIVERIES } from '@shared/notices/notice'
import type { NoticeId } from '@shared/core/ids'
import type { CaseId } from '@shared/core/ids'

import { findContact } from '../db/contact-repo'
import { allNotices, insertNotice, noticesOf, saveNotice } from '../db/notice-repo'
import { drawNumber } from '../db/number-repo'
import { findOffice } from '../db/office-repo'
import { sessionsOf } from '../db/session-repo'
import type { Reader } from '../db/store'
import type { Handlers } from '../ipc/dispatch'
import { happened, onCase } from './on-case'
import { found, orRefuse } from './refusing'

export const notices = {
  'notices.list': ({ db }) => allNotices(db),

  'notices.issue': onCase((scope, filed, { sessionId, addressee, contactId, matter, basis, issuerId }) => {
    const { db, now, today } = scope
    const session = found(
      sessionsOf(db, filed.id).find(each => each.id === sessionId),
      'session',
    )
    orRefuse(issueNotice(found(findContact(db, issuerId), 'contact'), session))
    if (contactId !== null) found(findContact(db, contactId), 'contact')
    const pattern = found(findOffice(db), 'office').noticeNumber
    const number = drawNumber(db, 'notice', pattern, now, filed.id)
    const notice = { sessionId, number, addressee, contactId, matter, basis, issuerId, issuedOn: today }
    insertNotice(db, filed.id, notice)
    happened(scope, filed.id, 'notice-issued', `${number}，${addressee}`)
  }),

  'notices.deliver': onCase((scope, filed, { noticeId, at, how, to }) => {
    const notice = noticeIn(scope.db, filed.id, noticeId)
    saveNotice(scope.db, { ...notice, deliveredAt: at, deliveredHow: how, deliveredTo: to })
    happened(scope, filed.id, 'notice-delivered', `${notice.number}，${DELIVERIES.words[how]}交${to}`)
  }),

  'notices.arrival': onCase((scope, filed, { noticeId, came, at }) => {
    const notice = noticeIn(scope.db, filed.id, noticeId)
    saveNotice(scope.db, { ...notice, came, cameAt: came ? at : null })
    happened(
      scope,
      filed.id,
      came ? 'notice-came' : 'notice-no-show',
      `${notice.number}，${notice.addressee}`,
    )
  }),
} satisfies Pick<Handlers, Extract<keyof Handlers, `notices.${string}`>>

function noticeIn(db: Reader, caseId: CaseId, id: NoticeId) {
  return found(
    noticesOf(db, caseId).find(each => each.id === id),
    'notice',
  )
}
