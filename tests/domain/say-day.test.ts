import { readCount } from '@shared/dates/chinese-number'
import { sayDay, sayMoment } from '@shared/dates/say-day'
import { readTime } from '@shared/dates/say-time'
import { addDays, weekday } from '@shared/core/day'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

// A Tuesday.
const TODAY = '2026-11-24'
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('a day as people say it', () => {
  it.each([
    ['今天', '2026-11-24'],
    ['明天', '2026-11-25'],
    ['后天', '2026-11-26'],
    ['大后天', '2026-11-27'],
    ['昨天', '2026-11-23'],
    ['3天后', '2026-11-27'],
    ['三天后', '2026-11-27'],
    ['十五日后', '2026-12-09'],
    ['两周后', '2026-12-08'],
    ['3个星期后', '2026-12-15'],
    ['一个月后', '2026-12-24'],
    ['半个月后', '2026-12-09'],
    ['一年后', '2027-11-24'],
    ['3天前', '2026-11-21'],
    ['3w', '2026-12-15'],
    ['10d', '2026-12-04'],
    ['2M', '2027-01-24'],
    ['周四', '2026-11-26'],
    ['周二', '2026-11-24'],
    ['周一', '2026-11-30'],
    ['本周一', '2026-11-23'],
    ['下周四', '2026-12-03'],
    ['下星期天', '2026-12-06'],
    ['下下周三', '2026-12-09'],
    ['上周五', '2026-11-20'],
    ['礼拜六', '2026-11-28'],
    ['12.5', '2026-12-05'],
    ['12-5', '2026-12-05'],
    ['12/5', '2026-12-05'],
    ['１２．５', '2026-12-05'],
    ['12月5日', '2026-12-05'],
    ['12月5号', '2026-12-05'],
    ['十二月五日', '2026-12-05'],
    ['11.20', '2027-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['2026年12月5日', '2026-12-05'],
    ['20261205', '2026-12-05'],
    ['明年3月1日', '2027-03-01'],
    ['今年1月5日', '2026-01-05'],
    ['2.29', '2028-02-29'],
    ['月底', '2026-11-30'],
    ['下月底', '2026-12-31'],
    ['下个月5号', '2026-12-05'],
    ['下月初', '2026-12-01'],
    ['月初', '2026-12-01'],
    ['30号', '2026-11-30'],
    ['5号', '2026-12-05'],
    ['年底', '2026-12-31'],
    ['明年底', '2027-12-31'],
    ['元旦', '2027-01-01'],
    ['国庆', '2027-10-01'],
    ['腊月廿三', '2027-01-30'],
    ['正月十五', '2027-02-20'],
    ['农历八月十五', '2027-09-15'],
    ['除夕', '2027-02-05'],
    ['春节', '2027-02-06'],
    ['中秋', '2027-09-15'],
    ['明年端午', '2027-06-09'],
  ])('%s', (text, expected) => {
    expect(sayDay(text, TODAY)).toBe(expected)
  })

  it.each(['', '十', '13.1', '2026-02-30', '八月十五', '下周八', '腊月三十一', '月5号', '底', 'w', '张三'])(
    'does not take “%s”',
    text => {
      expect(sayDay(text, TODAY)).toBeUndefined()
    },
  )

  it.each([
    ['11.20', '2026-11-20'],
    ['12.5', '2025-12-05'],
    ['周五', '2026-11-20'],
    ['20号', '2026-11-20'],
    ['30号', '2026-10-30'],
    ['正月初一', '2026-02-17'],
  ])('that has happened: %s', (text, expected) => {
    expect(sayDay(text, TODAY, 'past')).toBe(expected)
  })

  it('says yesterday’s date as one of next year, and a full one as it is', () => {
    fc.assert(
      fc.property(day, day, (today, other) => {
        const [, month = '', date = ''] = other.split('-')
        const said = sayDay(`${Number(month)}.${Number(date)}`, today)
        expect(said !== undefined && said >= today && said.slice(5) === other.slice(5)).toBe(true)
        expect(sayDay(other, today)).toBe(other)
        const back = sayDay(`${Number(month)}月${Number(date)}日`, today, 'past')
        expect(back !== undefined && back <= today).toBe(true)
      }),
    )
  })

  it('never lies in the past for a weekday, a date of the month or a count of days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 28 }), (today, at, date) => {
        const named = sayDay(`周${'日一二三四五六'[at] ?? ''}`, today) ?? ''
        expect([weekday(named), named >= today && named < addDays(today, 7)]).toEqual([at, true])
        const inMonth = sayDay(`${date}号`, today) ?? ''
        expect(inMonth >= today && Number(inMonth.slice(8)) === date).toBe(true)
        expect(sayDay(`${date}天后`, today)).toBe(addDays(today, date))
      }),
    )
  })

  it('takes whatever is typed without a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0129十月日号周下腊廿初天后前底年.-: wd')) }),
        text => {
          const said = sayDay(text, TODAY)
          expect(said === undefined || /^\d{4}-\d\d-\d\d$/.test(said)).toBe(true)
        },
      ),
    )
  })
})

describe('a moment', () => {
  it.each([
    ['下周四下午三点', '2026-12-03', '15:00'],
    ['明天9:30', '2026-11-25', '09:30'],
    ['12.5上午九点半', '2026-12-05', '09:30'],
    ['后天晚上七点一刻', '2026-11-26', '19:15'],
    ['3天后14点', '2026-11-27', '14:00'],
    ['腊月廿三 下午2点', '2027-01-30', '14:00'],
    ['下午三点', '2026-11-24', '15:00'],
    ['下周四', '2026-12-03', null],
  ])('%s', (text, expected, time) => {
    expect(sayMoment(text, TODAY)).toEqual({ day: expected, time })
  })

  it.each(['下周四下午', '明天25点', '哪天下午三点'])('does not take “%s”', text => {
    expect(sayMoment(text, TODAY)).toBeUndefined()
  })
})

describe('a time', () => {
  it.each([
    ['9:30', '09:30'],
    ['9：30', '09:30'],
    ['930', '09:30'],
    ['9点半', '09:30'],
    ['九点', '09:00'],
    ['下午2点', '14:00'],
    ['中午12点', '12:00'],
    ['中午一点', '13:00'],
    ['晚上十一点三刻', '23:45'],
    ['9', '09:00'],
  ])('%s', (text, expected) => {
    expect(readTime(text)).toBe(expected)
  })

  it.each(['25:00', '9:60', '下午', '半'])('does not take “%s”', text => {
    expect(readTime(text)).toBeUndefined()
  })
})

it.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['廿三', 23],
  ['三十一', 31],
  ['两', 2],
  ['07', 7],
  ['二三', undefined],
])('reads the count %s', (text, count) => {
  expect(readCount(text)).toBe(count)
})
