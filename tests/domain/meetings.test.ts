import { nationalCalendar } from '@shared/deadlines/calendar'
import { nominalDays, occurrences } from '@shared/meetings/occurrences'
import { When, type RuleDetails } from '@shared/meetings/rule'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

type Rule = Pick<RuleDetails, 'when' | 'short' | 'holiday' | 'from' | 'until'>

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const at = (day: string) => new Date(`${day}T00:00:00Z`)
const next = (day: string, count = 1) => iso(at(day).getTime() + count * DAY)

/** The lunar calendar of the ICU library, which has nothing to do with the one that the desk uses. */
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})
function lunar(day: string): { date: number; leap: boolean } {
  const parts = chinese.formatToParts(at(day))
  const part = (type: string) => parts.find(each => each.type === type)?.value ?? ''
  return { date: Number(part('day')), leap: /bis/.test(part('month')) }
}

/** Whether a day fits a rule, looked at by itself, day by day, without counting through months. */
function fits({ when, short }: Rule, day: string): boolean {
  const date = at(day).getUTCDate()
  const isLast = at(next(day)).getUTCDate() === 1
  const month = day.slice(0, 7)
  const reaches = (wanted: number) => date === wanted || (short === 'last' && isLast && wanted > date)
  switch (when.by) {
    case 'week':
      return when.weekdays.includes(at(day).getUTCDay())
    case 'month':
      return when.days.some(reaches)
    case 'xun':
      return [when.day, when.day + 10, when.day + 20].some(reaches)
    case 'month-weekday': {
      if (at(day).getUTCDay() !== when.weekday) return false
      const nth = Math.ceil(date / 7)
      const isLastOne = next(day, 7).slice(0, 7) !== month
      if (when.nth === -1) return isLastOne
      return nth === when.nth || (short === 'last' && isLastOne && when.nth > nth)
    }
    case 'lunar': {
      const mine = lunar(day)
      if (mine.leap && !when.leap) return false
      const ends = lunar(next(day)).date === 1
      return when.days.some(each => each === mine.date || (short === 'last' && ends && each > mine.date))
    }
  }
}

/** Every nominal day is walked to the day on which it is held, one step at a time. */
function oracle(rule: Rule, from: string, until: string): string[] {
  const held = new Set<string>()
  for (let day = next(from, -60); day <= next(until, 60); day = next(day)) {
    if (day < rule.from || (rule.until !== null && day > rule.until) || !fits(rule, day)) continue
    let on: string | null = day
    if (rule.holiday !== 'keep')
      for (let each = day; ; each = next(each, rule.holiday === 'before' ? -1 : 1)) {
        if (!nationalCalendar.loaded(Number(each.slice(0, 4)))) break
        if (nationalCalendar.works(each)) {
          on = each
          break
        }
        if (rule.holiday === 'skip') {
          on = null
          break
        }
      }
    if (on !== null && on >= from && on <= until) held.add(on)
  }
  return [...held].toSorted()
}

/**
 * ICU counts three months from the wrong day, whose new moon lies within minutes of Beijing's midnight: it has the
 * spring festival of 2027 on 7 February. There it can judge nobody.
 */
const ICU_IS_WRONG = ['2012-08-17', '2018-11-07', '2027-02-06']
const near = (day: string, from: string, until: string) => next(from, -95) <= day && day <= next(until, 95)

const many = (min: number, max: number) =>
  fc.uniqueArray(fc.integer({ min, max }), { minLength: 1, maxLength: 4 })
const when: fc.Arbitrary<When> = fc.oneof(
  fc.record({ by: fc.constant('week' as const), weekdays: many(0, 6) }),
  fc.record({ by: fc.constant('month' as const), days: many(1, 31) }),
  fc.record({ by: fc.constant('month' as const), days: many(28, 31) }),
  fc.record({ by: fc.constant('xun' as const), day: fc.integer({ min: 1, max: 10 }) }),
  fc.record({
    by: fc.constant('month-weekday' as const),
    nth: fc.constantFrom(-1, 1, 2, 3, 4, 5),
    weekday: fc.integer({ min: 0, max: 6 }),
  }),
  fc.record({ by: fc.constant('lunar' as const), days: many(1, 30), leap: fc.boolean() }),
)
const day = fc.integer({ min: 0, max: 365 * 8 }).map(count => next('2019-01-01', count))
const rule: fc.Arbitrary<Rule> = fc.record({
  when,
  short: fc.constantFrom('last' as const, 'skip' as const),
  holiday: fc.constantFrom('keep' as const, 'before' as const, 'after' as const, 'skip' as const),
  from: fc.constantFrom('2000-01-01', '2024-05-11'),
  until: fc.constantFrom(null, '2025-10-05'),
})

describe('regular meetings fall on the days that a look at every single day finds', () => {
  test('for any rule, over holidays, short months and lunar leap months', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rule, day, fc.integer({ min: 0, max: 70 }), (given, from, length) => {
        const until = next(from, length)
        fc.pre(given.when.by !== 'lunar' || !ICU_IS_WRONG.some(each => near(each, from, until)))
        const found = occurrences(given, from, until, nationalCalendar)
        expect(found.map(each => each.day).toSorted()).toEqual(oracle(given, from, until))
      }),
      { numRuns: 300 },
    )
  })

  test('a schema takes every rule that is tried', () => {
    fc.assert(
      fc.property(when, given => {
        expect(When.parse(given)).toEqual(given)
      }),
    )
  })
})

const whole: Rule = {
  when: { by: 'xun', day: 10 },
  short: 'last',
  holiday: 'keep',
  from: '2000-01-01',
  until: null,
}
const held = (over: Partial<Rule>, from: string, until: string) =>
  occurrences({ ...whole, ...over }, from, until, nationalCalendar).map(each => each.day)

test('逢十议事: the 10th, 20th and 30th; the end of February stands for its 30th, or nothing does', () => {
  expect(nominalDays(whole, '2026-02-01', '2026-03-31')).toEqual([
    '2026-02-10',
    '2026-02-20',
    '2026-02-28',
    '2026-03-10',
    '2026-03-20',
    '2026-03-30',
  ])
  expect(nominalDays({ ...whole, short: 'skip' }, '2026-02-01', '2026-02-28')).toEqual([
    '2026-02-10',
    '2026-02-20',
  ])
})

test('每月10号议事日 in the week of the National Day goes where the rule sends it', () => {
  const tenth = { when: { by: 'month' as const, days: [4] } }
  expect(held({ ...tenth, holiday: 'keep' }, '2026-10-01', '2026-10-31')).toEqual(['2026-10-04'])
  expect(held({ ...tenth, holiday: 'before' }, '2026-09-25', '2026-10-31')).toEqual(['2026-09-30'])
  expect(held({ ...tenth, holiday: 'after' }, '2026-10-01', '2026-10-31')).toEqual(['2026-10-08'])
  expect(held({ ...tenth, holiday: 'skip' }, '2026-10-01', '2026-10-31')).toEqual([])
})

test('two days that are pushed onto the same working day make one meeting', () => {
  const days = { when: { by: 'month' as const, days: [1, 2, 3] }, holiday: 'after' as const }
  expect(held(days, '2026-10-01', '2026-10-31')).toEqual(['2026-10-08'])
})

test('a lunar day comes again in a leap month only where the rule says so (闰六月 of 2025)', () => {
  const first = { by: 'lunar' as const, days: [1] }
  const summer = (leap: boolean) => held({ when: { ...first, leap } }, '2025-06-01', '2025-09-01')
  expect(summer(false)).toEqual(['2025-06-25', '2025-08-23'])
  expect(summer(true)).toEqual(['2025-06-25', '2025-07-25', '2025-08-23'])
})

test('R-33: past the loaded tables the day stays as it is and is said to be unknown', () => {
  const far = occurrences({ ...whole, holiday: 'after' }, '2027-10-01', '2027-10-31', nationalCalendar)
  expect(far.map(each => [each.day, each.known])).toEqual([
    ['2027-10-10', false],
    ['2027-10-20', false],
    ['2027-10-30', false],
  ])
})
