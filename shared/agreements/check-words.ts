import type { Finding, FindingPlace } from './finding'

/** Words that say nothing a bailiff could check (R-43, 民诉法解释 358(五)). */
const VAGUE = [
  '尽快',
  '尽早',
  '及时',
  '适当',
  '适度',
  '妥善',
  '酌情',
  '今后注意',
  '以后注意',
  '尽量',
  '合理时间',
  '近期',
  '若干',
  '相应的补偿',
]

/** R-49, 人民调解法 3(三): nobody may be kept from court, arbitration or the police. */
const RENOUNCES =
  /(?:不得|不再|不能|不许|放弃|不可)[^，。；]{0,8}(?:起诉|诉讼|报警|报案|举报|投诉|仲裁|上访|信访|控告|申诉)/u

/** Questions that no court confirms in this way (民诉法解释 355). */
const STATUS_OR_TITLE =
  /(?:确认|认定|解除|恢复|归)[^，。；]{0,12}(?:婚姻关系|亲子关系|收养关系|父子关系|母子关系|所有权|产权)|(?:离婚|产权归|所有权归)/u

/** Reads one text for words that do not belong into an agreement. */
export function checkWords(text: string, place: FindingPlace): Finding[] {
  const findings: Finding[] = []
  const seen = VAGUE.filter(word => text.includes(word))
  if (seen.length > 0)
    findings.push({
      rule: 'R-43',
      code: 'vague-word',
      severity: 'reason',
      place,
      about: { words: seen.join('、') },
    })
  const renounced = RENOUNCES.exec(text)
  if (renounced)
    findings.push({
      rule: 'R-49',
      code: 'renounces-law',
      severity: 'reason',
      place,
      about: { words: renounced[0] },
    })
  const status = STATUS_OR_TITLE.exec(text)
  if (status)
    findings.push({
      rule: 'R-49',
      code: 'status-or-title',
      severity: 'hint',
      place,
      about: { words: status[0] },
    })
  return findings
}
