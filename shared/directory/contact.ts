import { z } from 'zod'

import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { ContactId, Version } from '../core/ids'

/** 角色 of the people in the directory (domain 3.5). */
export const ROLES = codeList({
  mediator: '人民调解员',
  recorder: '记录员',
  lawyer: '驻点律师',
  police: '民警',
  secretary: '社区书记',
  judge: '法官',
  prosecutor: '检察官',
  'judicial-assistant': '司法助理员',
  department: '部门',
  property: '物业',
  'owners-committee': '业委会',
  steward: '网格长',
  volunteer: '志愿者',
})
export type Role = (typeof ROLES.codes)[number]

/** Roles that sit in a session only with every party's consent. */
export const INVITED_ROLES: readonly Role[] = ROLES.codes.filter(
  role => role !== 'mediator' && role !== 'recorder' && role !== 'secretary',
)

export const ContactDetails = z.object({
  name: z.string().trim().min(1).max(60),
  role: ROLES.schema,
  /** 主任, 委员, 聘任 …; what makes somebody a mediator in law (人民调解法 13). */
  office: z.string().trim().max(40),
  organisation: z.string().trim().max(80),
  phone: z.string().trim().max(40),
  /** Last day of the term; null where none is set. */
  termEnd: Day.nullable(),
  active: z.boolean(),
  note: z.string().trim().max(200),
})
export type ContactDetails = z.infer<typeof ContactDetails>

export const Contact = ContactDetails.extend({ id: ContactId, version: Version })
export type Contact = z.infer<typeof Contact>

/** may preside on that day: an active mediator whose term has not ended. */
export function mayMediate(contact: ContactDetails, day: string): boolean {
  return contact.role === 'mediator' && contact.active && (contact.termEnd === null || contact.termEnd >= day)
}
