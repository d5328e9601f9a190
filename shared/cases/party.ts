import { z } from 'zod'

import { Day } from '../core/day'
import { PartyId, PersonId } from '../core/ids'
import { IdProblem } from '../identity/id-problem'
import { SensitiveConsent } from '../persons/consent'
import { Address } from '../places/address'
import { ID_KINDS, MANNERS, SEXES, SIDES, WILLS } from './codes'

/** Power items of the letter of authority (domain 1.13); item 4 is needed to sign a compromise. */
export const AGENT_POWERS = [
  '代为申请调解或者要求终止调解',
  '代为收集、提供证据',
  '代为选择或者接受人民调解员',
  '代为承认、变更和放弃调解请求',
  '代为参加调解，签署调查记录、调解记录、权利义务告知书、人民调解协议书等法律文书',
  '代为领取相关法律文书等',
  '其他委托事项',
] as const
export const COMPROMISE_POWER = 4

/** 委托代理人; `powers` holds item numbers 1–7. */
export const Agent = z.object({
  name: z.string().trim().max(60),
  phone: z.string().trim().max(40),
  powers: z.array(z.int().min(1).max(7)),
  letterOnFile: z.boolean(),
})
export type Agent = z.infer<typeof Agent>

/** 法定代理人 of somebody under 18 or without capacity. */
export const Guardian = z.object({
  name: z.string().trim().max(60),
  relation: z.string().trim().max(20),
  phone: z.string().trim().max(40),
})
export type Guardian = z.infer<typeof Guardian>

/** What somebody needs in the room; shown where a session is prepared. */
export const Needs = z.object({
  /** Speaks and understands this rather than 普通话. */
  dialect: z.string().trim().max(40),
  signLanguage: z.boolean(),
  /** Papers are to be read aloud. */
  readAloud: z.boolean(),
})
export type Needs = z.infer<typeof Needs>
export const NO_NEEDS: Needs = { dialect: '', signLanguage: false, readAloud: false }

/** What is written down of one party; empty text means not known yet, and nothing here is refused for being unfinished. */
export const PartyDetails = z.object({
  side: SIDES.schema,
  kind: z.enum(['natural', 'legal']),
  /** A person's name or an organisation's full name. */
  name: z.string().trim().max(80),
  sex: SEXES.schema.nullable(),
  ethnicity: z.string().trim().max(20),
  birthDay: Day.nullable(),
  idKind: ID_KINDS.schema,
  idNumber: z.string().trim().max(40),
  occupation: z.string().trim().max(60),
  phone: z.string().trim().max(40),
  address: Address,
  /** Of a legal person: 法定代表人 with office, and 统一社会信用代码. */
  representative: z.string().trim().max(60),
  representativeTitle: z.string().trim().max(40),
  creditCode: z.string().trim().max(40),
  lacksCapacity: z.boolean(),
  guardian: Guardian.nullable(),
  agents: z.array(Agent).max(2),
  /** Whether this party wants mediation, when and how it said so. */
  will: WILLS.schema,
  willOn: Day.nullable(),
  willHow: MANNERS.schema.nullable(),
  /** The person behind this party; null while nobody is named. */
  personId: PersonId.nullable(),
  /** 第三人: the matter touches their rights, though they neither apply nor are applied against. */
  third: z.boolean(),
  /** R-22: speaks for a side of more than five; with the others' authorisation on file. */
  represents: z.boolean(),
  mandateOnFile: z.boolean(),
  needs: Needs,
  /** what was told and answered before sensitive data were stored; the last answer on a matter counts. */
  consents: z.array(SensitiveConsent).max(20),
})
export type PartyDetails = z.infer<typeof PartyDetails>

export const Party = PartyDetails.extend({
  id: PartyId,
  /** 甲方一, 乙方二; 甲方 where the side has one person. */
  label: z.string(),
  /** What is wrong with the number of the document, since the number itself leaves the desk masked. */
  idProblem: IdProblem.nullable().default(null),
})
export type Party = z.infer<typeof Party>

export const EMPTY_ADDRESS: Address = { estate: '', building: '', room: '', text: '' }

/** A party nobody has asked anything yet. */
export function blankParty(side: PartyDetails['side'], kind: PartyDetails['kind'] = 'natural'): PartyDetails {
  return {
    side,
    kind,
    name: '',
    sex: null,
    ethnicity: '',
    birthDay: null,
    idKind: 'resident',
    idNumber: '',
    occupation: '',
    phone: '',
    address: EMPTY_ADDRESS,
    representative: '',
    representativeTitle: '',
    creditCode: '',
    lacksCapacity: false,
    guardian: null,
    agents: [],
    will: side === 'applicant' ? 'agrees' : 'unasked',
    willOn: null,
    willHow: null,
    personId: null,
    third: false,
    represents: false,
    mandateOnFile: false,
    needs: NO_NEEDS,
    consents: [],
  }
}
