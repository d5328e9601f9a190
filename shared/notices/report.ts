import { z } from 'zod'

import { Day } from '../core/day'
import { ContactId, NoticeId } from '../core/ids'

export const ReportId = z.int().positive().brand<'ReportId'>()
export type ReportId = z.infer<typeof ReportId>

/** 未到场情况报告: what the street office was told of a department that did not come. */
export const NoShowReport = z.object({
  id: ReportId,
  addressee: z.string(),
  /** The street office that it goes to. */
  receiver: z.string().trim().min(1).max(80),
  on: Day,
  issuerId: ContactId,
  noticeIds: z.array(NoticeId),
})
export type NoShowReport = z.infer<typeof NoShowReport>
