import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day, LocalTime } from '../core/day'
import { ContactId, NoticeId, SessionId } from '../core/ids'

export const DELIVERIES = codeList({
  hand: '当面',
  phone: '电话',
  mail: '邮寄',
  message: '短信',
  network: '政务网',
})

/** 到场通知: numbered, issued by the 社区书记 to a department or unit. */
export const Notice = z.object({
  id: NoticeId,
  sessionId: SessionId,
  number: z.string(),
  addressee: z.string().trim().min(1).max(80),
  contactId: ContactId.nullable(),
  matter: z.string().trim().min(1).max(400),
  basis: z.string().trim().max(400),
  issuerId: ContactId,
  issuedOn: Day,
  deliveredAt: LocalTime.nullable(),
  deliveredHow: DELIVERIES.schema.nullable(),
  deliveredTo: z.string(),
  came: z.boolean().nullable(),
  cameAt: LocalTime.nullable(),
})
export type Notice = z.infer<typeof Notice>
