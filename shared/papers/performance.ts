import { namesOf } from '../agreements/clause-text'
import type { Duty } from '../agreements/duty'
import { dateOnPaper } from '../core/chinese-date'
import { amountOnPaper } from '../money/capital'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import type { Block } from './paper'
import { atRight, rowsOf, words } from './signatures'
import { paragraph, title } from './text-blocks'
import { WORDING } from './wording'

const EMPTY_ROWS = 6

/** 履行凭证 (domain 1.0): what fell due and was done, a frame for transfers, and a 收条 for every payment. */
export function performance(facts: PaperFacts): Block[] {
  const { duties } = facts.file
  const rows = duties.map((duty, at) => [
    String(at + 1),
    duty.text,
    dateOnPaper(duty.due),
    duty.doneOn === null ? '' : dateOnPaper(duty.doneOn),
  ])
  const empty = rows.length > 0 ? [] : Array.from({ length: EMPTY_ROWS }, () => ['', '', '', ''])
  const payments = duties.filter(each => each.amountFen !== null)
  return [
    title('履行凭证'),
    { kind: 'fields', lines: fieldLines([field('调解协议编号', numberOf(facts))]) },
    {
      kind: 'table',
      widths: [2.6, 15, 7.2, 7.2],
      head: ['序号', '应当履行的内容', '应当履行的日期', '实际履行的日期'],
      rows: [...rows, ...empty],
      tall: true,
    },
    { kind: 'box', caption: '（转账凭证、汇款单等粘贴处）', height: 80 },
    ...(payments.length > 0 ? payments : [null]).flatMap((duty, at) => [
      at === 0 ? ({ kind: 'page' } as const) : ({ kind: 'cut' } as const),
      ...receipt(facts, duty),
    ]),
  ]
}

const currentOf = ({ file }: PaperFacts) => file.agreements.find(each => each.state !== 'superseded')
const numberOf = (facts: PaperFacts) => currentOf(facts)?.number ?? facts.file.oral?.number ?? ''

/** 收条: who paid is known from the clause; who receives signs. */
function receipt(facts: PaperFacts, duty: Duty | null): Block[] {
  const clause = duty && currentOf(facts)?.clauses[duty.clause]
  const payer = clause?.kind === 'pay' ? namesOf(clause.payers, facts.file.case.parties) : ''
  const amount =
    duty?.amountFen === null || duty === null
      ? '人民币____________（￥________元）'
      : amountOnPaper(duty.amountFen)
  const purpose = clause?.kind === 'pay' && clause.purpose !== '' ? `的${clause.purpose}` : '的款项'
  return [
    paragraph('收　　条', { indent: false, align: 'centre' }),
    paragraph(
      `今收到${payer || '____________'}按照人民调解协议书（编号${numberOf(facts) || '____________'}）支付${purpose}${amount}。`,
    ),
    {
      kind: 'signatures',
      rows: rowsOf([], [{ ...words('收款人（签名）'), line: true }, atRight(WORDING.handDate)]),
      tight: true,
    },
  ]
}
