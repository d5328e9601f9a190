import { z } from 'zod'

import { CaseFile } from '../cases/case-file'
import { LocalTime } from '../core/day'
import { CaseId, ContactId, NoticeId, OnCase, SessionId } from '../core/ids'
import { command, query } from '../core/procedure'
import { DELIVERIES, Notice } from './notice'

export const NoticeRow = Notice.extend({ caseId: CaseId, caseLabel: z.string(), title: z.string() })
export type NoticeRow = z.infer<typeof NoticeRow>

export const noticesContract = {
  'notices.list': query(z.object({}), z.array(NoticeRow)),
  /** draws the number; the issuer must be the 社区书记. */
  'notices.issue': command(
    OnCase.extend({
      sessionId: SessionId,
      addressee: z.string().trim().min(1).max(80),
      contactId: ContactId.nullable(),
      matter: z.string().trim().min(1).max(400),
      basis: z.string().trim().max(400),
      issuerId: ContactId,
    }),
    CaseFile,
  ),
  'notices.deliver': command(
    OnCase.extend({
      noticeId: NoticeId,
      at: LocalTime,
      how: DELIVERIES.schema,
      to: z.string().trim().min(1).max(60),
    }),
    CaseFile,
  ),
  'notices.arrival': command(
    OnCase.extend({ noticeId: NoticeId, came: z.boolean(), at: LocalTime.nullable() }),
    CaseFile,
  ),
}
