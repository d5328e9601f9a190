import { z } from 'zod'

import { DISPUTE_KINDS, SEXES } from '../cases/codes'
import { codeList } from '../core/codes'
import { Day } from '../core/day'
import { ContactId, Version } from '../core/ids'
import { WeeklyHours } from './hours'

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

/** What a mediator is in law: one of the committee's members, or appointed by it (人民调解法 8, 13). */
export const MEMBERSHIPS = codeList({
  chair: '主任',
  'vice-chair': '副主任',
  member: '委员',
  appointed: '聘任',
})

/** Offered where a language is asked; any other may be written. */
export const LANGUAGES = ['普通话', '粤语', '客家话', '潮汕话', '闽南话', '湖南话', '四川话', '手语'] as const

/** Roles that sit in a session only with every party's consent. */
export const INVITED_ROLES: readonly Role[] = ROLES.codes.filter(
  role => role !== 'mediator' && role !== 'recorder' && role !== 'secretary',
)

export const ContactDetails = z.object({
  name: z.string().trim().min(1).max(60),
  role: ROLES.schema,
  sex: SEXES.schema.nullable(),
  /** Null for whoever does not mediate, or where nobody has said. */
  membership: MEMBERSHIPS.schema.nullable(),
  /** What the card says: 副主任，专职; 社区民警. */
  office: z.string().trim().max(40),
  /** Also the employer and a lawyer's firm. */
  organisation: z.string().trim().max(80),
  phone: z.string().trim().max(40),
  termStart: Day.nullable(),
  /** Last day of the term; null where none is set. */
  termEnd: Day.nullable(),
  languages: z.array(z.string().trim().min(1).max(20)).max(12),
  /** Kinds of dispute that this person is good at. */
  skills: z.array(DISPUTE_KINDS.schema).max(18),
  hoursText: z.string().trim().max(80),
  hours: z.array(WeeklyHours).max(28),
  /** Has agreed that name and telephone stand on the 公示牌 (个人信息保护法 25). */
  mayPublish: z.boolean(),
  active: z.boolean(),
  note: z.string().trim().max(200),
})
export type ContactDetails = z.infer<typeof ContactDetails>

/** What opens an entry of the directory; the rest is unknown until somebody writes it. */
export const NewContact = ContactDetails.partial().required({ name: true, role: true })

export const Contact = ContactDetails.extend({ id: ContactId, version: Version })
export type Contact = z.infer<typeof Contact>

/** Somebody of whom only this is known. */
export function blankContact(name: string, role: Role): ContactDetails {
  return {
    name,
    role,
    sex: null,
    membership: null,
    office: '',
    organisation: '',
    phone: '',
    termStart: null,
    termEnd: null,
    languages: [],
    skills: [],
    hoursText: '',
    hours: [],
    mayPublish: false,
    active: true,
    note: '',
  }
}

/** may preside on that day: an active mediator whose term has begun and not ended. */
export function mayMediate(
  contact: Pick<ContactDetails, 'role' | 'active' | 'termStart' | 'termEnd'>,
  day: string,
): boolean {
  const { termStart, termEnd } = contact
  return (
    contact.role === 'mediator' &&
    contact.active &&
    (termStart === null || termStart <= day) &&
    (termEnd === null || termEnd >= day)
  )
}
