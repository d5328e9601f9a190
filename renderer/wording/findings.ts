import type { About } from '@shared/core/decision'
import type { Finding, FindingCode } from '@shared/agreements/finding'

import { dayText } from './dates'

const part = (about: About) => ('instalment' in about ? `第${about['instalment']}期` : '')
const t = (about: About, key: string) => String(about[key] ?? '')

const FINDING_LINES: Record<FindingCode, (about: About) => string> = {
  'no-parties': () => '当事人不足两方。到登记页补上。',
  'no-facts': () => '还没有写纠纷主要事实和争议事项。写上各方责任。',
  'no-clauses': () => '还没有一条协议内容。添一条。',
  'no-manner': () => '还没有写履行的方式、地点、期限。写一句，或写明理由。',
  'who-missing': () => '没有写由谁履行。选当事人。',
  'payee-missing': () => '没有写付给谁。选当事人，或写收款人。',
  'what-missing': () => '没有写什么事。写明做什么或为什么付款。',
  'amount-missing': () => '没有写多少。填金额或数量。',
  'sum-differs': about => `各期合计 ${t(about, 'sum')} 元，总额 ${t(about, 'total')} 元，不相等。改一处。`,
  'date-missing': about => `${part(about)}没有日期。填一个日期。`,
  'date-past': about => `${part(about)}${dayText(t(about, 'day'))}已经过去。填以后的日期。`,
  'date-closed': about => `${part(about)}${dayText(t(about, 'day'))}不上班。可以顺延到下一个工作日。`,
  'dates-out-of-order': about => `${part(about)}早于前一期。按先后改日期。`,
  'method-missing': () => '没有写怎么付。选转账、现金或手机转账。',
  'otherwise-missing': () => '没有写不履行怎么办。可以加一句。',
  'shares-missing': about => `${t(about, 'count')} 个人一起付，没有写各付多少。分开写，或写明连带。`,
  'vague-word': about => `“${t(about, 'words')}”没有日期或数量。填一个，或删去。`,
  'renounces-law': about => `“${t(about, 'words')}”限制了当事人的法定权利，不能约定。删去。`,
  'status-or-title': about => `“${t(about, 'words')}”涉及身份或物权，法院不予司法确认。改写或另走程序。`,
  'still-open': () => '这一条还在谈。各方都同意了，按“谈定”；谈不拢的，删去。',
  'too-few-copies': about =>
    `写了 ${t(about, 'copies')} 份，各方一份加委员会留一份要 ${t(about, 'needed')} 份。改份数。`,
}

/** A finding as a sentence; its rule stands behind it in small print. */
export const findingText = (finding: Pick<Finding, 'code' | 'about'>) =>
  FINDING_LINES[finding.code](finding.about)

const RULE_BASIS: Record<Finding['rule'], string> = {
  'R-41': '协议应当载明的内容',
  'R-42': '金额和分期',
  'R-43': '具体、可以履行',
  'R-44': '协议份数',
  'R-49': '不得约定的事项',
}

export const findingRule = (finding: Pick<Finding, 'rule'>) => `${finding.rule} ${RULE_BASIS[finding.rule]}`
