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
  'date-impossible': about => `没有“${t(about, 'words')}”这一天。改日期。`,
  'capital-differs': about => `大写“${t(about, 'words')}”和小写 ${t(about, 'total')} 元不一致。改一处。`,
  'capital-unreadable': about => `大写“${t(about, 'words')}”写得不对。照金额重写。`,
  'capital-missing': () => '金额只有小写。加上大写，免得被改动。',
  'account-missing': () => '转账没有写收款账户。可以填户名、开户行、账号。',
  'shares-missing': about => `${t(about, 'count')} 个人一起付，没有写各付多少。分开写，或写明连带。`,
  'slot-open': about => `“${t(about, 'words')}”还没有填。填上，或删去。`,
  'vague-word': about => `“${t(about, 'words')}”没有日期或数量。填一个，或删去。`,
  'renounces-law': about => `“${t(about, 'words')}”限制了当事人的法定权利，不能约定。删去。`,
  'status-or-title': about => `“${t(about, 'words')}”涉及身份或物权，法院不予司法确认。改写或另走程序。`,
  fee: about => `“${t(about, 'words')}”：人民调解不收费。删去。`,
  'owner-absent': about => `“${t(about, 'words')}”的权利人不是当事人。请其到场同意，或写明理由。`,
  'term-over': about =>
    `调解期限 ${dayText(t(about, 'day'))}已到，没有各方同意延长的记录。先记延期，或写明理由。`,
  'guardian-missing': about => `${t(about, 'name')}要有监护人签名。到登记页补上监护人。`,
  'agent-may-not-compromise': about =>
    `${t(about, 'name')}没有代${t(about, 'party')}承认、变更、放弃请求的授权。请${t(about, 'party')}本人签，或补授权。`,
  'agent-letter-missing': about => `${t(about, 'name')}的授权委托书还没有入卷。签署前收齐。`,
  'still-open': () => '这一条还在谈。各方都同意了，按“谈定”；谈不拢的，删去。',
  'too-few-copies': about =>
    `写了 ${t(about, 'copies')} 份，各方一份加委员会留一份要 ${t(about, 'needed')} 份。改份数。`,
}

/** A finding as a sentence; its rule stands behind it in small print. */
export const findingText = (finding: Pick<Finding, 'code' | 'about'>) =>
  FINDING_LINES[finding.code](finding.about)

const RULE_BASIS: Record<Finding['rule'], string> = {
  'R-06': '民法典 第十九至二十三条',
  'R-11': '人民调解法 第四条',
  'R-23': '民事诉讼法 第六十二条',
  'R-34': '调解期限',
  'R-41': '人民调解法 第二十九条',
  'R-42': '民诉法解释 第三百五十八条（五）',
  'R-43': '民诉法解释 第三百五十八条（五）',
  'R-44': '人民调解法 第二十九条',
  'R-49': '人民调解法 第三条（三）',
}
const CODE_BASIS: Partial<Record<FindingCode, string>> = {
  'status-or-title': '民诉法解释 第三百五十五条',
  'owner-absent': '民诉法解释 第三百五十八条（二）',
}

/** The rule with the article that it carries out. */
export const findingRule = ({ rule, code }: { rule: Finding['rule']; code?: FindingCode }) =>
  `${rule} ${(code && CODE_BASIS[code]) ?? RULE_BASIS[rule]}`
