import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { Day, LocalTime } from '../core/day'
import { ContactId, NoticeId, OnCase, SessionId, Version } from '../core/ids'
import { command, query } from '../core/procedure'
import { OpenWhistle, WhistleId } from '../intake/whistle'
import { CallCount } from './count-calls'
import { Disclosure, DisclosureRow } from './disclosure'
import { ANSWERS, DELIVERIES, NoticeRow, NoticeText } from './notice'
import { NoShowReport } from './report'

const OnNotice = z.object({ noticeId: NoticeId, version: Version })
const words = (most: number) => z.string().trim().max(most)
const { addressee, contactId, matter, basis } = NoticeText.shape

export const noticesContract = {
  /** 到场通知簿, newest first. */
  'notices.list': query(z.object({}), z.array(NoticeRow)),
  /** who was named in a letter, and why. */
  'notices.disclosures': query(z.object({ noticeId: NoticeId }), z.array(DisclosureRow)),
  /** the count of calls and arrivals, department by department. */
  'notices.count': query(z.object({ from: Day, until: Day }), CallCount),
  /** 社区吹哨，部门报到: what nobody has come to and no letter went out for. */
  'notices.whistles': query(z.object({}), z.array(OpenWhistle)),
  'notices.reports': query(z.object({}), z.array(NoShowReport)),
  /** to a session of a case; draws the number, the issuer must be the 社区书记. */
  'notices.issue': command(
    OnCase.extend({
      sessionId: SessionId,
      addressee,
      contactId,
      matter,
      basis,
      issuerId: ContactId,
      /** 17:00 on the day before where none is named. */
      answerBy: LocalTime.optional(),
      disclosure: Disclosure.nullable().optional(),
    }),
    CaseFile,
  ),
  /** to anything else, such as a whistle of 民情簿. */
  'notices.call': command(
    NoticeText.extend({
      whistleId: WhistleId.nullable(),
      issuerId: ContactId,
      disclosure: Disclosure.nullable(),
    }),
    NoticeRow,
  ),
  'notices.deliver': command(
    OnNotice.extend({ at: LocalTime, how: DELIVERIES.schema, to: words(60).min(1) }),
    NoticeRow,
  ),
  'notices.answer': command(
    OnNotice.extend({ answer: ANSWERS.schema, at: LocalTime, text: words(200) }),
    NoticeRow,
  ),
  'notices.arrival': command(
    OnNotice.extend({ came: z.boolean(), at: LocalTime.nullable(), who: words(60) }),
    NoticeRow,
  ),
  'notices.void': command(OnNotice.extend({ reason: words(400).min(1) }), NoticeRow),
  /** Reports what has not been reported yet of one department to the street office. */
  'notices.report': command(
    z.object({ addressee, receiver: NoShowReport.shape.receiver, issuerId: ContactId }),
    NoShowReport,
  ),
}
