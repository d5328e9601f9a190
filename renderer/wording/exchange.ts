import { OLD_COLUMNS } from '@shared/exchange/columns'
import type { RowFinding, RowFindingCode } from '@shared/exchange/finding'

type Say = (about: string, column: string) => string

/** What is doubtful about a row of an old register: what stands there, and what the desk makes of it. */
const FINDINGS: Record<RowFindingCode, { short: string; say: Say }> = {
  'number-missing': { short: '没有案号', say: () => '已结案件没有案号，不能归档。' },
  'number-twice': { short: '案号重复', say: row => `案号和第 ${row} 行相同。` },
  'number-taken': { short: '案号已占用', say: number => `登记簿里已有 ${number}。` },
  'day-missing': { short: '没有日期', say: () => '登记、受理、结案日期都没有，或者都认不出。' },
  'same-in-file': { short: '同一件', say: row => `当事人、类型和受理日期都和第 ${row} 行相同。` },
  'same-in-register': { short: '登记簿里有', say: name => `登记簿里有同样当事人的同一事项：${name}。` },
  'day-future': { short: '日期在以后', say: (day, column) => `${column} ${day} 还没有到。` },
  'party-missing': { short: '缺当事人', say: (_about, column) => `没有写${column}。` },
  'number-ahead': { short: '号跳到前面', say: number => `现在编到 ${number}，导入后从这一行的号接着编。` },
  'day-unreadable': {
    short: '日期认不出',
    say: (about, column) => `${column}“${about}”认不出是哪天。`,
  },
  'days-turned': { short: '日期先后不对', say: () => '登记、受理、结案的先后不对。' },
  'amount-unreadable': { short: '金额认不出', say: (about, column) => `${column}“${about}”不是金额，空着。` },
  'kind-near': { short: '类型按近义归', say: about => `“${about}”按相近的类型归类。` },
  'kind-unknown': { short: '类型不认得', say: about => `${quoted(about, '纠纷类型')}，按所选的类型记。` },
  'source-unknown': { short: '来源不认得', say: about => `案件来源“${about}”不在表里，按所选的来源记。` },
  'fate-unknown': { short: '结果不认得', say: about => `“${about}”看不出结没结案，按所选的记。` },
  'mediator-unknown': { short: '调解员不在通讯录', say: name => `通讯录里没有调解员${name}。` },
  'id-wrong': { short: '证件号不对', say: name => `${name}的证件号校验不对，照原样记。` },
  'ids-uneven': { short: '人和号对不上', say: () => '证件号或电话比人多，多出的只留在旧簿原文里。' },
  'text-cut': {
    short: '文字太长',
    say: (most, column) => `${column}超过 ${most} 字，后面的只留在旧簿原文里。`,
  },
}

const quoted = (about: string, what: string) => (about === '' ? `没有写${what}` : `“${about}”不在${what}表里`)

export const findingText = ({ code, column, about }: RowFinding) =>
  FINDINGS[code].say(about, column === null ? '' : OLD_COLUMNS.words[column])

export const findingShort = (code: RowFindingCode) => FINDINGS[code].short
