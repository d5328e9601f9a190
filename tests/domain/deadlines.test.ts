import { addDays, addMonths, ageOn, daysBetween, weekday } from '@shared/core/day'
import { addWorkdays, nationalCalendar, shiftToWorkday, workdaysUntil } from '@shared/deadlines/calendar'
import { confirmationDeadline, deadline } from '@shared/deadlines/deadline'
import { dateOnPaper, dateOnScreen, periodOnPaper } from '@shared/core/chinese-date'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = fc
  .date({ min: new Date('2004-01-01'), max: new Date('2026-11-30'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('R-32 and R-33', () => {
  it.each([
    ['thirty-days', '2026-11-22', '2026-12-22', '2026-12-22'],
    ['thirty-days', '2026-09-02', '2026-10-02', '2026-10-08'],
    ['thirty-days', '2026-08-26', '2026-09-25', '2026-09-28'],
    ['thirty-days', '2026-11-05', '2026-12-05', '2026-12-07'],
    ['thirty-days', '2026-09-10', '2026-10-10', '2026-10-10'],
    ['thirty-days', '2026-01-18', '2026-02-17', '2026-02-24'],
    ['thirty-days', '2026-12-02', '2027-01-01', null],
    ['one-month', '2026-01-31', '2026-02-28', '2026-02-28'],
    ['thirty-days', '2026-01-31', '2026-03-02', '2026-03-02'],
    ['one-month', '2026-09-04', '2026-10-04', '2026-10-08'],
    ['one-month', '2026-03-31', '2026-04-30', '2026-04-30'],
    ['one-month', '2026-10-31', '2026-11-30', '2026-11-30'],
  ] as const)('counts %s from %s', (rule, start, raw, due) => {
    expect(deadline(rule, start, nationalCalendar)).toEqual({ rule, start, raw, due })
  })

  it.each([
    [3, '2026-09-18', '2026-09-22'],
    [5, '2026-09-28', '2026-10-10'],
    [3, '2026-02-13', '2026-02-25'],
    [5, '2026-04-30', '2026-05-11'],
    [3, '2026-11-20', '2026-11-25'],
    [5, '2026-11-20', '2026-11-27'],
  ])('counts %i working days from %s', (count, start, end) => {
    expect(addWorkdays(start, count, nationalCalendar)).toBe(end)
    expect(workdaysUntil(start, end, nationalCalendar)).toBe(count)
  })

  it('never shifts backwards, and never lands on a closed day', () => {
    fc.assert(
      fc.property(day, start => {
        const { raw, due } = deadline('one-month', start, nationalCalendar)
        if (due === null) return expect(raw.slice(0, 4)).toBe('2027')
        expect(due >= raw && nationalCalendar.works(due)).toBe(true)
        expect(shiftToWorkday(due, nationalCalendar)).toBe(due)
      }),
    )
  })
})

it('R-35 counts thirty days from the effective day', () => {
  expect(confirmationDeadline('2026-11-24', nationalCalendar)).toMatchObject({
    raw: '2026-12-24',
    due: '2026-12-24',
  })
})

describe('days', () => {
  it('go forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start)
        expect(daysBetween(start, addDays(start, count))).toBe(count)
        expect(weekday(addDays(start, 7))).toBe(weekday(start))
      }),
    )
  })

  it('keep the day of the month, or take the last one', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 48 }), (start, months) => {
        const end = addMonths(start, months)
        const kept = end.slice(8) === start.slice(8)
        const last = addDays(end, 1).slice(8) === '01'
        expect(kept || last).toBe(true)
      }),
    )
  })

  it('count completed years', () => {
    expect(ageOn('1985-11-24', '2026-11-23')).toBe(40)
    expect(ageOn('1985-11-24', '2026-11-24')).toBe(41)
  })
})

it('are written as the field writes them', () => {
  expect(dateOnPaper('2026-01-05')).toBe('2026年1月5日')
  expect(dateOnScreen('2026-12-07', '2026-11-22')).toBe('12月7日 周一')
  expect(dateOnScreen('2027-01-01', '2026-11-22')).toBe('2027年1月1日 周五')
  expect(periodOnPaper('2026-11-22T09:30', '2026-11-22T11:00')).toBe('2026年11月22日9时30分至11时')
})
