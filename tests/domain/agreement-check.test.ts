import { checkAgreement } from '@shared/agreements/check-agreement'
import { agreedFen, clauseText } from '@shared/agreements/clause-text'
import { blankAct, blankPay, type ActClause, type Clause, type PayClause } from '@shared/agreements/clause'
import { dutiesOf } from '@shared/agreements/duty'
import type { AgreementText } from '@shared/agreements/agreement'
import { blankParty, type Party } from '@shared/cases/party'
import { PartyId } from '@shared/core/ids'
import { nationalCalendar } from '@shared/deadlines/calendar'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const [A, B] = [PartyId.parse(1), PartyId.parse(2)]
const first: Party = { ...blankParty('applicant'), id: A, label: '甲方', idProblem: null, name: '陈喆堃' }
const second: Party = { ...blankParty('respondent'), id: B, label: '乙方', idProblem: null, name: '牛犇' }
const parties = [first, second]
const facts = { parties, today: '2026-11-24', calendar: nationalCalendar, termEnd: null }

const pay = (over: Partial<PayClause> = {}): PayClause => ({
  ...blankPay,
  payers: [B],
  payees: [A],
  purpose: '清洗费',
  totalFen: 120_000,
  instalments: [{ due: '2026-12-10', amountFen: 120_000 }],
  method: 'transfer',
  account: '陈喆堃，榕城农商银行，6222 0000 0000 0001',
  otherwise: '逾期可以起诉。',
  ...over,
})
const act = (over: Partial<ActClause> = {}): ActClause => ({
  ...blankAct,
  actors: [B],
  action: '移走两台外机',
  measure: '两台',
  due: '2026-12-07',
  otherwise: '逾期每日付50元',
  ...over,
})
const whole = (clauses: Clause[]) => ({ facts: '外机滴水。', clauses, manner: '按上述各条履行。', copies: 3 })
const found = (clause: Clause) =>
  checkAgreement(whole([clause]), facts).map(({ rule, code, severity, place }) => [
    rule,
    code,
    severity,
    place.at === 'clause' ? place.square : place.at,
  ])

describe('a sound agreement', () => {
  it('has nothing to mend', () => {
    expect(checkAgreement(whole([pay(), act()]), facts)).toEqual([])
  })
})

describe('R-41 contents', () => {
  it('needs facts, clauses and the manner of performance', () => {
    const empty = { facts: '', clauses: [], manner: '', copies: 3 }
    expect(checkAgreement(empty, facts).map(each => each.code)).toEqual([
      'no-facts',
      'no-clauses',
      'no-manner',
    ])
  })

  it.each<[string, Clause, unknown[]]>([
    ['who pays', pay({ payers: [] }), ['R-41', 'who-missing', 'stop', 'who']],
    ['whom', pay({ payees: [] }), ['R-41', 'payee-missing', 'stop', 'who']],
    ['what for', pay({ purpose: '' }), ['R-41', 'what-missing', 'reason', 'what']],
    ['how', pay({ method: null }), ['R-41', 'method-missing', 'reason', 'how']],
    ['what if not', pay({ otherwise: '' }), ['R-41', 'otherwise-missing', 'hint', 'otherwise']],
    ['who does it', act({ actors: [] }), ['R-41', 'who-missing', 'stop', 'who']],
    ['what', act({ action: '' }), ['R-41', 'what-missing', 'stop', 'what']],
    ['when', act({ due: null }), ['R-41', 'date-missing', 'stop', 'when']],
    ['a day that has not passed', act({ due: '2026-11-23' }), ['R-41', 'date-past', 'stop', 'when']],
    [
      'a day on which the bank is open',
      pay({ instalments: [{ due: '2026-12-06', amountFen: 120_000 }] }),
      ['R-41', 'date-closed', 'hint', 'when'],
    ],
    ['words', { kind: 'free', text: '' }, ['R-41', 'what-missing', 'stop', 'what']],
  ])('asks %s', (_what, clause, finding) => {
    expect(found(clause)).toEqual([finding])
  })
})

describe('who signs', () => {
  const check = (over: Partial<Party>, today = facts.today) =>
    checkAgreement(whole([act()]), { ...facts, today, parties: [{ ...first, ...over }, second] }).map(
      ({ rule, code, severity }) => [rule, code, severity],
    )

  it('R-06 asks a guardian for somebody under 18, up to the birthday itself', () => {
    const born = '2008-11-25'
    expect(check({ birthDay: born })).toEqual([['R-06', 'guardian-missing', 'stop']])
    expect(check({ birthDay: '2008-11-24' })).toEqual([])
    const guardian = { name: '陈父', relation: '父亲', phone: '' }
    expect(check({ birthDay: born, guardian })).toEqual([])
    expect(check({ lacksCapacity: true })).toEqual([['R-06', 'guardian-missing', 'stop']])
  })

  it('R-23 tells when an agent may not compromise, or has no letter on file', () => {
    const agent = { name: '周代理', phone: '', powers: [1, 2, 5], letterOnFile: true }
    expect(check({ agents: [agent] })).toEqual([['R-23', 'agent-may-not-compromise', 'hint']])
    expect(check({ agents: [{ ...agent, powers: [4], letterOnFile: false }] })).toEqual([
      ['R-23', 'agent-letter-missing', 'hint'],
    ])
    expect(check({ agents: [{ ...agent, powers: [4] }] })).toEqual([])
  })
})

describe('R-34 the term', () => {
  const check = (termEnd: string | null) =>
    checkAgreement(whole([act()]), { ...facts, termEnd }).map(each => each.code)

  it('wants an extension on record once the term is over', () => {
    expect(check('2026-11-23')).toEqual(['term-over'])
    expect(check('2026-11-24')).toEqual([])
    expect(check(null)).toEqual([])
  })
})

describe('every text of the agreement', () => {
  const check = (over: Partial<AgreementText>) =>
    checkAgreement({ ...whole([act()]), ...over }, facts).map(({ code, place }) => [code, place.at])

  it('R-42 has its 大写 compared with its figures', () => {
    const text = '乙方欠款人民币壹仟元整（￥2,000.00元）。'
    expect(check({ facts: text })).toEqual([['capital-differs', 'facts']])
    expect(check({ manner: text })).toEqual([['capital-differs', 'manner']])
    expect(found(act({ otherwise: text }))).toEqual([['R-42', 'capital-differs', 'stop', 'otherwise']])
  })

  it('R-49 has nobody kept from court, nor somebody else’s property given away', () => {
    expect(check({ facts: '双方说好不得报警。' })).toEqual([['renounces-law', 'facts']])
    expect(check({ manner: '不得起诉。' })).toEqual([['renounces-law', 'manner']])
    expect(found(act({ action: '交还登记在王大勇名下的车位' }))).toEqual([
      ['R-49', 'owner-absent', 'reason', 'what'],
    ])
  })

  it('R-41 has its days looked at', () => {
    expect(check({ manner: '2026年11月1日前付清。' })).toEqual([['date-past', 'manner']])
    expect(check({ facts: '2026年11月1日发生争吵。' })).toEqual([])
    expect(found(pay({ account: '' }))).toEqual([['R-41', 'account-missing', 'hint', 'how']])
  })
})

describe('R-42 money', () => {
  it('wants an amount, and a date for every instalment in order', () => {
    expect(found(pay({ totalFen: 0, instalments: [{ due: '2026-12-10', amountFen: 0 }] }))).toEqual([
      ['R-42', 'amount-missing', 'stop', 'much'],
    ])
    const late = [
      { due: '2027-01-10', amountFen: 60_000 },
      { due: '2026-12-10', amountFen: 60_000 },
    ]
    expect(found(pay({ instalments: late }))).toEqual([['R-42', 'dates-out-of-order', 'stop', 'when']])
    expect(found(pay({ instalments: [{ due: null, amountFen: 120_000 }] }))).toEqual([
      ['R-42', 'date-missing', 'stop', 'when'],
    ])
  })

  it('finds exactly the instalments that do not add up to the total', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: -5, max: 5 }), (parts, off) => {
        const sum = parts.reduce((total, each) => total + each, 0)
        const instalments = parts.map(amountFen => ({ due: '2026-12-10', amountFen }))
        const codes = found(pay({ instalments, totalFen: sum + off })).map(each => each[1])
        expect(codes.includes('sum-differs')).toBe(off !== 0)
      }),
    )
  })

  it('counts what was agreed from the clauses', () => {
    expect(agreedFen([pay(), act(), pay({ totalFen: 5 })])).toBe(120_005)
  })
})

describe('R-43 vague words', () => {
  it.each(['尽快', '适当', '妥善', '今后注意'])('finds %s', word => {
    expect(found({ kind: 'free', text: `双方${word}处理` })).toEqual([
      ['R-43', 'vague-word', 'reason', 'what'],
    ])
  })

  it('lets a word pass that a measure and a day make plain', () => {
    expect(found(act({ action: '及时关闭风机', measure: '每日22时前' }))).toEqual([])
    expect(found(act({ action: '及时关闭风机', measure: '' }))).toEqual([
      ['R-43', 'vague-word', 'reason', 'what'],
    ])
  })

  it('asks the shares of several debtors', () => {
    expect(found(pay({ payers: [A, B] }))).toEqual([['R-43', 'shares-missing', 'reason', 'who']])
  })

  it('asks a lasting duty for its measure', () => {
    expect(found(act({ lasting: true, due: null, measure: '' }))).toEqual([
      ['R-43', 'amount-missing', 'reason', 'much'],
    ])
  })
})

describe('R-44 copies', () => {
  it('needs one for each party and one for the committee', () => {
    const [finding] = checkAgreement({ ...whole([pay()]), copies: 2 }, facts)
    expect(finding).toMatchObject({ rule: 'R-44', severity: 'stop', about: { copies: 2, needed: 3 } })
  })
})

describe('R-49 what may not be agreed', () => {
  it.each(['牛犇不得报警', '双方今后不再就此事起诉', '乙方放弃申请仲裁', '双方不得以任何理由举报'])(
    'flags %s',
    text => {
      expect(found({ kind: 'free', text })).toEqual([['R-49', 'renounces-law', 'reason', 'what']])
    },
  )

  it.each(['确认双方婚姻关系有效', '房屋所有权归牛犇所有'])('says that no court confirms %s', text => {
    expect(found({ kind: 'free', text })).toEqual([['R-49', 'status-or-title', 'hint', 'what']])
  })

  it('leaves ordinary sentences alone', () => {
    expect(found({ kind: 'free', text: '牛犇每日22时至次日7时停用外机，由物业查验。' })).toEqual([])
  })
})

describe('clauses in words', () => {
  it('write a payment with 大写 and figures', () => {
    expect(clauseText(pay({ account: '' }), parties)).toBe(
      '牛犇于2026年12月10日前以银行转账方式一次性向陈喆堃支付清洗费人民币壹仟贰佰元整（￥1,200.00元）。逾期可以起诉。',
    )
  })

  it('write instalments one after the other', () => {
    const instalments = [
      { due: '2026-12-10', amountFen: 60_000 },
      { due: '2027-01-10', amountFen: 60_000 },
    ]
    expect(clauseText(pay({ instalments, account: '农行尾号1234' }), parties)).toBe(
      '牛犇以银行转账方式向陈喆堃支付清洗费人民币壹仟贰佰元整（￥1,200.00元），分2期付清：' +
        '第1期于2026年12月10日前支付人民币陆佰元整（￥600.00元）；第2期于2027年1月10日前支付人民币陆佰元整（￥600.00元），收款账户：农行尾号1234。逾期可以起诉。',
    )
  })

  it('write a duty once, and a lasting one from the effective day', () => {
    expect(clauseText(act(), parties)).toBe('牛犇于2026年12月7日前移走两台外机，两台。逾期每日付50元。')
    expect(
      clauseText(
        act({ lasting: true, due: null, action: '停用外机。', measure: '每日22时至次日7时' }),
        parties,
      ),
    ).toBe('牛犇自本协议生效之日起停用外机，每日22时至次日7时。逾期每日付50元。')
  })
})

it('R-52 makes one duty of every date', () => {
  const instalments = [
    { due: '2026-12-10', amountFen: 60_000 },
    { due: '2027-01-10', amountFen: 60_000 },
  ]
  expect(dutiesOf([pay({ instalments }), act(), act({ lasting: true, due: null })], parties)).toEqual([
    { clause: 0, due: '2026-12-10', text: '第1期 牛犇付陈喆堃 600.00 元', amountFen: 60_000 },
    { clause: 0, due: '2027-01-10', text: '第2期 牛犇付陈喆堃 600.00 元', amountFen: 60_000 },
    { clause: 1, due: '2026-12-07', text: '牛犇移走两台外机', amountFen: null },
  ])
})
