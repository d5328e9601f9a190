import { blankAct, blankPay, asAgreed, type Clause } from '@shared/agreements/clause'
import { PartyId } from '@shared/core/ids'
import { hideNumbers } from '@shared/screen/hide-numbers'
import { pageOf, screenPages } from '@shared/screen/pages'
import type { ScreenPoint } from '@shared/screen/public-screen'
import { sentencesAloud } from '@shared/screen/read-aloud'
import { screenPoints } from '@shared/screen/screen-points'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const [one, two] = [PartyId.parse(1), PartyId.parse(2)]
const parties = [
  { id: one, name: '何立峰' },
  { id: two, name: '陈喆堃' },
]
const pay: Clause = {
  ...blankPay,
  payers: [one],
  payees: [two],
  purpose: '清洗费',
  totalFen: 120_000,
  instalments: [{ due: '2026-12-10', amountFen: 120_000 }],
  method: 'transfer',
  account: '工商银行 6222021234567890123',
}
const shown = (...clauses: Clause[]) => screenPoints({ clauses, parties, known: ['13700000416'] })

describe('a point on the public screen', () => {
  it('has figures, 大写 and a day with its weekday, and no account', () => {
    expect(shown(pay)).toEqual([
      {
        headline: '何立峰付陈喆堃清洗费',
        figures: '1,200.00 元',
        capital: '人民币壹仟贰佰元整',
        until: '12月10日 星期四前',
        details: ['银行转账'],
      },
    ])
  })

  it('lists instalments, each with its day and both ways of writing the amount', () => {
    const instalments = [
      { due: '2026-12-10', amountFen: 70_000 },
      { due: '2027-01-10', amountFen: 50_000 },
    ]
    expect(shown({ ...pay, instalments })[0]).toMatchObject({
      until: '分2期',
      details: [
        '银行转账',
        '第1期 12月10日 星期四前 700.00 元，人民币柒佰元整',
        '第2期 1月10日 星期日前 500.00 元，人民币伍佰元整',
      ],
    })
  })

  it('stands there only once it is agreed and says everything', () => {
    const act: Clause = { ...blankAct, actors: [one], action: '移走外机' }
    const open = asAgreed(pay, false)
    expect(shown(open, act, { ...pay, totalFen: 0 }, { ...pay, payees: [] })).toEqual([])
    expect(shown({ ...act, due: '2026-12-06' }, { ...act, lasting: true }).map(each => each.until)).toEqual([
      '12月6日 星期日前',
      '生效之日起',
    ])
  })
})

describe('numbers of people', () => {
  it.each([
    ['打13700000416联系', '打****联系'],
    ['打 137 0000 0416 联系', '打 **** 联系'],
    ['身份证11010519491231002X', '身份证****'],
    ['身份证４４０３９９１９７９０５１８１００', '身份证****'],
    ['座机0755-26880101', '座机****'],
    ['卡6222 0212 3456 7890 123', '卡****'],
    ['尾数00000416', '尾数****'],
  ])('are taken out of %s', (text, clean) => {
    expect(hideNumbers(text, ['13700000416'])).toBe(clean)
  })

  it.each([
    '2026-12-10 09:30 前',
    '12月10日 4,350.50 元',
    '55 分贝，22 时至 7 时',
    '3 栋 2 单元 1802',
    '合计 1200000 元',
  ])('do not take %s for one', text => {
    expect(hideNumbers(text, ['13700000416'])).toBe(text)
  })

  it('are gone whoever types them wherever, with whatever between the digits', () => {
    const between = fc.constantFrom('', ' ', '-', '－', '.')
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 18 })
    fc.assert(
      fc.property(digits, between, (number, gap) => {
        const written = number.join(gap)
        if (/^(19|20)/.test(number.join('')) && number.length < 14) return
        expect(hideNumbers(`请打${written}。`, [])).toBe('请打****。')
      }),
    )
  })
})

describe('pages', () => {
  const point = (over: Partial<ScreenPoint> = {}): ScreenPoint => ({
    headline: '何立峰付陈喆堃清洗费',
    figures: '',
    capital: '',
    until: '',
    details: [],
    ...over,
  })

  it('hold four points at most, fewer of long ones, and lose none', () => {
    expect(screenPages([]).length).toBe(0)
    expect(screenPages(Array.from({ length: 9 }, () => point())).map(each => each.length)).toEqual([4, 4, 1])
    const long = point({ headline: '很长的一条，'.repeat(18) })
    expect(screenPages([long, long, long]).map(each => each.length)).toEqual([1, 1, 1])
    expect(pageOf(screenPages([long, point(), point(), point()]), 3)).toBe(2)
  })

  it('cut a very long one after a stop and keep every character', () => {
    const headline = '甲方应当在约定的时间内完成下列各项，'.repeat(40)
    const parts = screenPages([point({ headline, until: '12月6日 星期日前' })]).flat()
    expect(parts.map(each => each.point.headline).join('')).toBe(headline)
    expect(
      parts.slice(0, -1).every(each => each.point.headline.endsWith('，') && each.point.until === ''),
    ).toBe(true)
    expect(parts.at(-1)?.point.until).toBe('12月6日 星期日前')
  })
})

it('reading aloud says every point with amount and day, and asks for objections', () => {
  expect(sentencesAloud({ points: shown(pay) })).toEqual([
    '已经谈定1条。',
    '第1条，何立峰付陈喆堃清洗费，人民币壹仟贰佰元整，12月10日 星期四前，银行转账。',
    '说得不对，请现在提出。',
  ])
})
