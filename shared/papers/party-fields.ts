import { SEXES } from '../cases/codes'
import type { Party } from '../cases/party'
import { ageOn } from '../core/day'
import { addressText } from '../places/address'
import { field, fieldLines } from './field-lines'
import type { Block, FieldLine } from './paper'

/** Lines of one party as the forms print them; `who` is 当事人, 申请人 or 被申请人. No ID numbers here. */
export function partyFields(who: string, party: Party, day: string): Block {
  const own = party.kind === 'legal' ? legalPerson(who, party) : person(who, party, day)
  return { kind: 'fields', lines: [...own, ...standIns(party)] }
}

function person(who: string, party: Party, day: string): FieldLine[] {
  const age = party.birthDay === null ? '' : String(ageOn(party.birthDay, day))
  return [
    ...fieldLines([
      field(`${who}姓名`, party.name, 0, 1),
      field('性别', party.sex === null ? '' : SEXES.words[party.sex], 1, 2),
      field('民族', party.ethnicity, 2, 3),
      field('年龄', age, 3, 4),
    ]),
    ...fieldLines([field('职业或职务', party.occupation, 0, 1), field('联系方式', party.phone, 1, 4)]),
    ...fieldLines([field('单位或住址', addressText(party.address))]),
  ]
}

function legalPerson(who: string, party: Party): FieldLine[] {
  return [
    ...fieldLines([field(`${who}名称`, party.name)]),
    ...fieldLines([field('住所地', addressText(party.address))]),
    ...fieldLines([
      field('法定代表人', party.representative, 0, 1),
      field('职务', party.representativeTitle, 1, 4),
    ]),
    ...fieldLines([field('联系方式', party.phone)]),
  ]
}

/** Guardian and agents, only where there are any. */
export function standIns({ guardian, agents }: Party): FieldLine[] {
  const relation = guardian?.relation ? `（${guardian.relation}）` : ''
  const rows = [
    ...(guardian && guardian.name !== ''
      ? [['法定代理人', guardian.name + relation, guardian.phone] as const]
      : []),
    ...agents.filter(each => each.name !== '').map(each => ['委托代理人', each.name, each.phone] as const),
  ]
  return rows.flatMap(([label, name, phone]) =>
    fieldLines([field(label, name, 0, 1), field('联系方式', phone, 1, 4)]),
  )
}
