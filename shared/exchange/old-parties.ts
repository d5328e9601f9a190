import { blankParty, type PartyDetails } from '../cases/party'
import { isCreditCode } from '../identity/credit-code'
import { normaliseId, readIdNumber } from '../identity/id-number'
import { finding, type RowFinding } from './finding'

const LEGAL =
  /(公司|中心|委员会|业委会|居委会|商店|超市|酒店|饭店|餐厅|工厂|学校|医院|诊所|幼儿园|银行|集团|合作社|管理处|事务所|经营部|商行|工作站)$/

/** '张三、李四' and '张三 李四' are two people, '某某（深圳）物业有限公司' is one. */
export function splitNames(text: string): string[] {
  return text
    .split(/[、,，;；/／\n]|[\s\u3000](?=\p{Script=Han}{2,}(?:[\s\u3000]|$))/u)
    .map(each => each.trim())
    .filter(each => each !== '')
}

type Written = { names: string; ids: string; phones: string }
type Side = PartyDetails['side']

/** The people of one side, each with the number and phone that stand at the same place of their cells. */
export function oldParties(
  side: Side,
  { names, ids, phones }: Written,
  today: string,
): { parties: PartyDetails[]; findings: RowFinding[] } {
  const people = splitNames(names).slice(0, 20)
  const numbers = splitNames(ids).map(normaliseId)
  const calls = splitNames(phones)
  const idColumn = side === 'applicant' ? 'applicantId' : 'respondentId'
  const findings: RowFinding[] = []
  if (people.length === 0) findings.push(finding('party-missing', side))
  if (numbers.length > people.length || calls.length > Math.max(1, people.length))
    findings.push(finding('ids-uneven', idColumn))
  const parties = people.map((name, at) => {
    const number = (numbers[at] ?? '').slice(0, 40)
    const isLegal = LEGAL.test(name)
    const whole: PartyDetails = {
      ...blankParty(side, isLegal ? 'legal' : 'natural'),
      name: name.slice(0, 80),
      phone: (calls[at] ?? '').slice(0, 40),
      // Nobody can say any more how each was asked.
      will: 'agrees',
    }
    if (number === '') return whole
    if (isLegal || isCreditCode(number)) return { ...whole, creditCode: number }
    const read = readIdNumber(number, today)
    if (read.valid) return { ...whole, idNumber: read.number, birthDay: read.birthDay, sex: read.sex }
    findings.push(finding('id-wrong', idColumn, name))
    return {
      ...whole,
      idNumber: number,
      idKind: number.length === 18 ? ('resident' as const) : ('other' as const),
    }
  })
  return { parties, findings }
}
