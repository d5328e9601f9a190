import { caseTitle, type Case } from '../cases/case'
import { DISPUTE_KINDS, FAIL_REASONS } from '../cases/codes'
import { dateOnPaper } from '../core/chinese-date'
import { amountOnPaper } from '../money/capital'
import { endOf, mediatorsOf } from './covers'
import type { PaperFacts } from './facts'
import { field, fieldLines } from './field-lines'
import { knownNames, tick } from './grammar'
import type { Block } from './paper'
import { atRight, rowsOf, wordsAndLine } from './signatures'
import { flush, heading, rules, title, written } from './text-blocks'
import { WORDING } from './wording'

/** 结案报告表 (domain 1.4, 1.0): how a case came, went and ended, for whoever answers for the committee. */
export function closingReport(facts: PaperFacts): Block[] {
  const { file } = facts
  const { registration, acceptance, parties } = file.case
  const end = endOf(facts)
  const held = file.sessions.filter(each => each.state === 'held').length
  const lines = [
    field('卷　　号', acceptance?.number ?? ''),
    field('纠纷名称', caseTitle(registration)),
    field('纠纷类型', registration.kind === null ? '' : DISPUTE_KINDS.words[registration.kind]),
    field('当事人', knownNames(parties)),
    field('人民调解员', mediatorsOf(facts).join('、')),
    field('受理日期', acceptance === null ? '' : dateOnPaper(acceptance.acceptedOn)),
    field('结案日期', end === null ? '' : dateOnPaper(end)),
  ]
  return [
    title('结案报告表'),
    {
      kind: 'fields',
      lines: [
        ...lines.flatMap(each => fieldLines([each])),
        ...fieldLines([field('调解次数', held === 0 ? '' : `${held} 次`)]),
      ],
    },
    ...sources(file.case),
    heading(WORDING.briefFacts),
    ...written(registration.facts, 5),
    heading(WORDING.result),
    ...written(resultOf(facts), 3),
    heading('结案意见：'),
    rules(2),
    {
      kind: 'signatures',
      rows: rowsOf(wordsAndLine(WORDING.mediatorSigns), [
        ...wordsAndLine('负责人（签名）'),
        atRight(WORDING.committeeSeal),
        atRight(WORDING.handDate),
      ]),
      tight: true,
    },
  ]
}

/** The five ways in of a filling guide, wider than the two of the form. */
function sources({ registration: { source, referrer } }: Case): Block[] {
  const from = (['court', 'police'] as const).find(each => each === referrer)
  const ways: [string, boolean][] = [
    ['当事人申请', source === 'application' && referrer === null],
    ['主动调解', source === 'initiative' && referrer === null],
    ['公安机关移交', from === 'police'],
    ['审判机关委托', from === 'court'],
    ['政府部门指定', referrer !== null && from === undefined],
  ]
  const line = (some: typeof ways) => some.map(([word, holds]) => tick(holds) + word).join('')
  return [flush(`案件来源：${line(ways.slice(0, 3))}`), flush(`　　　　　${line(ways.slice(3))}`)]
}

/** Number, day, sum and what has been done of an agreement; or why there is none. */
function resultOf({ file }: PaperFacts): string {
  const { failedOn, failReason } = file.case.closing
  if (failedOn !== null)
    return `调解不成，${dateOnPaper(failedOn)}终止调解${failReason === null ? '' : `：${FAIL_REASONS.words[failReason]}`}。`
  const { oral } = file
  if (oral !== null) return `调解成功，${dateOnPaper(oral.on)}达成口头协议（编号${oral.number}）。`
  const agreement = file.agreements.find(each => each.state === 'effective')
  if (agreement === undefined) return ''
  const fen = agreement.clauses.reduce((sum, each) => sum + (each.kind === 'pay' ? each.totalFen : 0), 0)
  const done = file.duties.filter(each => each.doneOn !== null).length
  return [
    `调解成功，达成书面协议（编号${agreement.number ?? ''}）`,
    ...(agreement.effectiveOn === null ? [] : [`${dateOnPaper(agreement.effectiveOn)}生效`]),
    ...(fen > 0 ? [`协议涉及金额${amountOnPaper(fen)}`] : []),
    ...(file.duties.length > 0 ? [`应当履行${file.duties.length}项，已经履行${done}项`] : []),
  ]
    .join('，')
    .concat('。')
}
