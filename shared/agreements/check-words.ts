import type { Finding, FindingPlace } from './finding'
import { OPEN_SLOTS } from './library/model-clause'
import { sentencesOf, tellsMeasure, tellsWhen } from './text-parts'

type Vague = { word: string; cure?: (sentence: string) => boolean }

const when = (words: readonly string[]): Vague[] => words.map(word => ({ word, cure: tellsWhen }))
const measure = (words: readonly string[]): Vague[] => words.map(word => ({ word, cure: tellsMeasure }))

/**
 * Words that say nothing a bailiff could check (R-43, 民诉法解释 358(五)), with what makes each of them plain when it
 * stands in the same sentence; nothing cures the last ones.
 */
const VAGUE: readonly Vague[] = [
  ...when([
    '尽快',
    '尽早',
    '及时',
    '近期',
    '合理时间',
    '合理期限',
    '适时',
    '择日',
    '抽空',
    '方便时',
    '条件允许时',
  ]),
  ...when(['有钱时', '有能力时', '过一段时间', '年后']),
  ...measure([
    '适当',
    '适度',
    '酌情',
    '若干',
    '一定的',
    '相应的',
    '部分费用',
    '合理的',
    '合理费用',
    '有关费用',
  ]),
  ...measure(['大约', '左右', '视情况', '尽可能', '尽量', '差不多']),
  ...['妥善', '今后注意', '以后注意', '多加注意', '搞好关系', '另行协商', '再行协商', '另行商定', '等等'].map(
    word => ({ word }),
  ),
]

/** R-49, 人民调解法 3(三): nobody may be kept from court, arbitration or the police. */
const RENOUNCES =
  /(?:不得|不再|不能|不许|放弃|不可|不准|永不|无权)(?![^，。；]{0,4}(?:阻|妨碍|干扰|限制|干涉|打击报复))[^，。；]{0,14}(?:起诉|诉讼|诉权|上诉|报警|报案|举报|检举|投诉|仲裁|上访|信访|控告|申诉|反映情况|反映问题|拨打110|12345)/u

/** Questions that no court confirms in this way (民诉法解释 355). */
const STATUS_OR_TITLE =
  /(?:确认|认定|解除|恢复|断绝|归|终止)[^，。；]{0,12}(?:婚姻关系|亲子关系|收养关系|父子关系|父女关系|母子关系|母女关系|所有权|产权|使用权归)|(?:离婚|产权归|所有权归|(?:产权|所有权|房屋|房产|宅基地|土地|车库)[^，。；]{0,6}归[^，。；]{1,6}所有|宅基地使用权|专利权|商标权|著作权)/u

/** R-11, 人民调解法 4: mediation costs nothing. */
const FEE =
  /调解费|调解服务费|(?:向|给)[^，。；]{0,6}(?:调解委员会|调委会|调解员)[^，。；]{0,4}(?:支付|交纳|缴纳|交付|给付)/u

/** Reads one text for words that do not belong into an agreement. */
export function checkWords(text: string, place: FindingPlace): Finding[] {
  const findings: Finding[] = []
  const report = (
    rule: Finding['rule'],
    code: Finding['code'],
    severity: Finding['severity'],
    words: string,
  ) => findings.push({ rule, code, severity, place, about: { words } })
  const slots = text.match(OPEN_SLOTS)
  if (slots) report('R-41', 'slot-open', 'stop', slots.join('、'))
  const vague = vagueWords(text)
  if (vague.length > 0) report('R-43', 'vague-word', 'reason', vague.join('、'))
  const renounced = RENOUNCES.exec(text)
  if (renounced) report('R-49', 'renounces-law', 'reason', renounced[0])
  const status = STATUS_OR_TITLE.exec(text)
  if (status) report('R-49', 'status-or-title', 'hint', status[0])
  const fee = FEE.exec(text)
  if (fee) report('R-11', 'fee', 'reason', fee[0])
  return findings
}

function vagueWords(text: string): string[] {
  const sentences = sentencesOf(text)
  const stands = ({ word, cure }: Vague) =>
    sentences.some(each => each.includes(word) && !(cure?.(each.replaceAll(word, '')) ?? false))
  return VAGUE.filter(stands).map(each => each.word)
}
