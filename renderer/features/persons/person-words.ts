import { SEXES } from '@shared/cases/codes'
import type { AlikePerson, CaseMatter, NumberRef } from '@shared/persons/contract'
import type { PersonCard } from '@shared/persons/person'
import { DECLINE_REASONS, FAIL_REASONS, SIDES, STAGES } from '@shared/cases/codes'

import { dayText } from '../../wording/dates'

/** Sex and year of birth, masked telephone, address, and in how many matters. */
export function cardText({ sex, birthDay, phone, place, matters }: PersonCard): string {
  const who = [sex && SEXES.words[sex], birthDay && `${birthDay.slice(0, 4)}年生`].filter(Boolean).join('，')
  return [who, phone, place, `${matters} 件`].filter(Boolean).join('　')
}

const WHY: Record<AlikePerson['why'][number], string> = {
  number: '证件号码相同',
  phone: '姓名、电话相同',
  place: '姓名、住址相同',
  'birth-day': '姓名、出生日期相同',
}

export const whyText = (why: AlikePerson['why']) => why.map(each => WHY[each]).join('，')

export const roleText = ({ side, third }: CaseMatter) => (third ? '第三人' : SIDES.words[side])

/** How a case came out, or where it stands. */
export function outcomeText(matter: CaseMatter, today: string): string {
  const { stage, effectiveOn, failReason, declineReason } = matter
  if (effectiveOn) return `协议${dayText(effectiveOn, today)}生效`
  if (failReason) return FAIL_REASONS.words[failReason]
  if (declineReason) return DECLINE_REASONS.words[declineReason].replace(/（.*）/, '')
  return STAGES.words[stage] === '已归档' ? '已归档' : ''
}

export const NUMBER_WORDS: Record<NumberRef['field'], string> = {
  id: '证件号码',
  phone: '电话',
  guardian: '法定代理人电话',
  'agent-1': '代理人电话',
  'agent-2': '代理人二电话',
}

const FACT_WORDS: Readonly<Record<string, string>> = {
  name: '姓名',
  sex: '性别',
  ethnicity: '民族',
  birthDay: '出生日期',
  idKind: '证件种类',
  idNumber: '证件号码',
  occupation: '职业',
  phone: '电话',
  address: '住址',
  representative: '法定代表人',
  representativeTitle: '职务',
  creditCode: '信用代码',
  lacksCapacity: '行为能力',
  kind: '主体',
}
export const factWord = (field: string) => FACT_WORDS[field] ?? field
