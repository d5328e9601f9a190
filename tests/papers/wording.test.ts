import type { PaperRef } from '@shared/papers/contract'
import { expect, test } from 'vitest'

import { paperOf } from '../support/paper-cases'
import { paperFacts } from '../support/paper-facts'
import { readAloud } from '../support/paper-text'

/** Written down here once more from the printed forms (司发通〔2010〕239号), and compared letter by letter. */
const FIXED: readonly (readonly [PaperRef['kind'], string])[] = [
  ['application', '人民调解申请书'],
  ['application', '纠纷简要情况：'],
  ['application', '当事人申请事项：'],
  ['application', '人民调解委员会已将申请人民调解的相关规定告知我，现自愿申请人民调解委员会进行调解。'],
  ['application', '申请人（签名盖章或按指印）'],
  ['registration-form', '人民调解受理登记表'],
  [
    'registration-form',
    '2026年11月20日，人民调解委员会依当事人申请，经当事人同意，调解陈喆堃、古丽努尔·阿卜杜热合曼、何立峰、牛犇之间的纠纷。',
  ],
  ['registration-form', '纠纷类型：邻里纠纷'],
  ['registration-form', '案件来源：①当事人申请√　　②人民调解委员会主动调解'],
  ['registration-form', '纠纷简要情况：'],
  ['registration-form', '当事人（签名）'],
  ['registration-form', '登记人（签名）'],
  ['registration-form', '（人民调解委员会印章）'],
  ['registration-form', '备注：此表由人民调解委员会填写。'],
  ['record', '人民调解记录'],
  ['record', '人民调解委员会已将人民调解的相关规定告知各方当事人。'],
  ['record', '调解记录：'],
  ['record', '调解结果：调解成功'],
  ['record', '当事人（签名盖章或按指印）'],
  ['record', '参加人（签名）'],
  ['record', '人民调解员（签名）'],
  ['record', '记录人（签名）'],
  ['agreement', '人民调解协议书'],
  ['agreement', '编号：（2026）榕人调协字第0063号'],
  ['agreement', '纠纷主要事实、争议事项：'],
  ['agreement', '经调解，自愿达成如下协议：'],
  ['agreement', '履行方式、时限：'],
  ['agreement', '本协议一式伍份，当事人、人民调解委员会各持一份。'],
  ['agreement', '当事人（签名盖章或按指印）'],
  ['agreement', '人民调解员（签名）'],
  ['agreement', '记录人（签名）'],
  ['agreement', '（人民调解委员会印章）'],
  ['cover', '榕荫社区人民调解委员会'],
  ['cover', '调解卷宗'],
  ['catalogue', '序号 | 文书名称 | 页号 | 备注'],
  ['catalogue', '人民调解申请书或受理登记表'],
  ['rights-notice', '（一）选择或者接受人民调解员；'],
  ['rights-notice', '（二）接受调解、拒绝调解或者要求终止调解；'],
  ['rights-notice', '（三）要求调解公开进行或者不公开进行；'],
  ['rights-notice', '（四）自主表达意愿、自愿达成调解协议。'],
  ['rights-notice', '（一）如实陈述纠纷事实；'],
  ['rights-notice', '（二）遵守调解现场秩序，尊重人民调解员；'],
  ['rights-notice', '（三）尊重对方当事人行使权利。'],
  ['authority', '（　）1、代为申请调解或者要求终止调解'],
  ['authority', '（　）2、代为收集、提供证据'],
  ['authority', '（　）3、代为选择或者接受人民调解员'],
  ['authority', '（　）4、代为承认、变更和放弃调解请求'],
  ['authority', '（　）5、代为参加调解，签署调查记录、调解记录、权利义务告知书、人民调解协议书等法律文书'],
  ['authority', '（　）6、代为领取相关法律文书等'],
  ['investigation', '调查人（签名）'],
  ['investigation', '被调查人（签名）'],
  ['investigation', '记录人（签名）'],
  ['evidence', '序号 | 证据材料名称 | 证据来源 | 页数 | 证明对象'],
  ['return-visit', '回访事由 空调外机位置'],
  ['return-visit', '回访情况：'],
  ['return-visit', '回访人（签名）'],
  ['confirmation-application', '现请求榕荫区人民法院对上述协议予以确认。'],
  [
    'confirmation-application',
    '申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。',
  ],
  [
    'decline-notice',
    '（　）另一方当事人不同意调解（经多次通知，无正当理由，不明确表示愿意调解的，视为不同意）',
  ],
  ['decline-notice', '（　）不属于本会范围'],
  ['decline-notice', '（　）没有明确的被申请人或调解请求'],
  ['decline-notice', '（　）未按要求提交材料和事实依据'],
  ['end-notice', '（　）期限届满无法达成调解协议'],
  ['end-notice', '（　）一方当事人撤回调解申请或明确表示不接受调解'],
  ['end-notice', '（　）双方分歧较大且难以达成调解协议'],
  ['end-notice', '（　）当事人可能存在恶意串通、损害公共利益或者第三人合法权益的情况'],
  ['end-notice', '（　）当事人隐瞒重要事实、提供虚假情况、故意拖延时间'],
  ['end-notice', '（　）被告方无法联系'],
]

test.each(FIXED)('the %s says “%s”', (kind, words) => {
  const facts = paperFacts({ office: { court: '榕荫区人民法院' } })
  const lines = readAloud(paperOf(kind, facts)).split('\n')
  const cells = lines.flatMap(line => line.split(' | '))
  expect(cells.includes(words) || lines.includes(words)).toBe(true)
})

test('the registration form has the wording for a case that the committee took up by itself', () => {
  const form = readAloud(paperOf('registration-form', paperFacts({ registration: { source: 'initiative' } })))
  expect(form).toContain('2026年11月20日，人民调解委员会主动调解，经当事人同意，调解')
  expect(form).toContain('案件来源：①当事人申请　　②人民调解委员会主动调解√')
})
