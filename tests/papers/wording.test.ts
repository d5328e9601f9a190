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
]

test.each(FIXED)('the %s says “%s”', (kind, words) => {
  const lines = readAloud(paperOf(kind, paperFacts())).split('\n')
  const cells = lines.flatMap(line => line.split(' | '))
  expect(cells.includes(words) || lines.includes(words)).toBe(true)
})

test('the registration form has the wording for a case that the committee took up by itself', () => {
  const form = readAloud(paperOf('registration-form', paperFacts({ registration: { source: 'initiative' } })))
  expect(form).toContain('2026年11月20日，人民调解委员会主动调解，经当事人同意，调解')
  expect(form).toContain('案件来源：①当事人申请　　②人民调解委员会主动调解√')
})
