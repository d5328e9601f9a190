import { nationalCalendar as calendar, workCalendar, yearsMissing } from '@shared/deadlines/calendar'
import { changedTable, NO_CHANGE } from '@shared/deadlines/holiday-table'
import { readHolidays } from '@shared/deadlines/import-holidays'
import {
  confirmationDue,
  dutyDue,
  endOf,
  enforcementDue,
  labourNoticeDue,
  returnVisitDue,
  termDue,
} from '@shared/deadlines/due'
import { mustExtendOrEnd, reminderOf, visitWanted, warningOf } from '@shared/deadlines/standing'
import { addDays } from '@shared/core/day'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-10-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('every date says where it comes from', () => {
  it('R-32 the term', () => {
    expect(termDue('one-month', '2026-09-04', calendar)).toEqual({
      kind: 'term',
      rule: 'R-34',
      event: 'accepted',
      start: '2026-09-04',
      span: { unit: 'months', count: 1 },
      raw: '2026-10-04',
      due: '2026-10-08',
    })
  })

  it('R-35 the court', () => {
    const due = confirmationDue('2026-12-02', calendar)
    expect(due).toMatchObject({ rule: 'R-35', event: 'effective', raw: '2027-01-01', due: null })
  })

  it('R-36 arbitration is open fifteen days after a labour application', () => {
    const due = labourNoticeDue('2026-11-24', calendar)
    expect(due).toMatchObject({ rule: 'R-36', raw: '2026-12-09', due: '2026-12-09' })
  })

  it('R-37 two years from the last instalment, and only with a title', () => {
    const duties = [{ due: '2024-12-31' }, { due: '2024-02-29' }, { due: '2024-10-05' }]
    expect(enforcementDue(duties, true, calendar)).toMatchObject({
      start: '2024-12-31',
      raw: '2026-12-31',
      due: '2026-12-31',
    })
    expect(enforcementDue([{ due: '2024-02-29' }], true, calendar)).toMatchObject({ raw: '2026-02-28' })
    expect(enforcementDue(duties, false, calendar)).toBeUndefined()
    expect(enforcementDue([], true, calendar)).toBeUndefined()
  })

  it('R-52 a duty on a closed day keeps its day and shows the next working one', () => {
    expect(dutyDue('2026-12-05', calendar)).toMatchObject({ raw: '2026-12-05', due: '2026-12-07' })
    expect(returnVisitDue('2026-12-05', calendar)).toMatchObject({ raw: '2026-12-08', due: '2026-12-08' })
  })

  it('never ends before it starts, and a later start never ends earlier', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (start, later) => {
        const span = { unit: 'months', count: 1 } as const
        expect(endOf(start, span) > start).toBe(true)
        expect(endOf(addDays(start, later), span) >= endOf(start, span)).toBe(true)
      }),
    )
  })
})

describe('R-33 warnings', () => {
  it.each([
    ['2026-11-23', 'overdue'],
    ['2026-11-24', 'today'],
    ['2026-11-25', 'in-1'],
    ['2026-11-27', 'in-3'],
    ['2026-11-30', 'in-7'],
    ['2026-12-03', 'in-7'],
    ['2026-12-04', 'later'],
  ])('of %s is %s', (date, warning) => {
    expect(warningOf({ raw: date, day: date }, '2026-11-24', calendar)).toBe(warning)
  })

  it('run on the raw day while the shifted one has not passed', () => {
    expect(warningOf({ raw: '2026-12-05', day: '2026-12-07' }, '2026-12-06', calendar)).toBe('today')
  })
})

it('R-34 asks for an extension or an end only in a running mediation that is past its day', () => {
  expect(mustExtendOrEnd('mediating', '2026-11-23', '2026-11-24')).toBe(true)
  expect(mustExtendOrEnd('mediating', '2026-11-24', '2026-11-24')).toBe(false)
  expect(mustExtendOrEnd('effective', '2026-11-23', '2026-11-24')).toBe(false)
})

describe('R-52', () => {
  it.each([
    ['2026-11-28', null],
    ['2026-11-27', 'before'],
    ['2026-11-24', 'on'],
    ['2026-11-23', 'missed'],
    ['2026-11-21', 'press'],
  ])('reminds of a duty of %s by %s', (due, reminder) => {
    expect(reminderOf({ due, doneOn: null }, '2026-11-24')).toBe(reminder)
    expect(reminderOf({ due, doneOn: '2026-11-20' }, '2026-11-24')).toBeNull()
  })

  it('wants one visit for the last duty that fell, until its record lies in the folder', () => {
    const duties = [{ due: '2026-10-01' }, { due: '2026-11-20' }, { due: '2026-12-20' }]
    expect(visitWanted(duties, null, '2026-11-24')).toBe('2026-11-20')
    expect(visitWanted(duties, '2026-10-04', '2026-11-24')).toBe('2026-11-20')
    expect(visitWanted(duties, '2026-11-23', '2026-11-24')).toBeNull()
    expect(visitWanted(duties, null, '2026-09-30')).toBeNull()
  })
})

describe('R-33 the office’s own table', () => {
  const file = JSON.stringify({
    year: 2027,
    papers: ['国办发明电〔2026〕7号'],
    days: [
      { name: '元旦', date: '2027-01-01', isOffDay: true },
      { name: '元旦', date: '2027-01-03', isOffDay: false },
    ],
  })

  it('takes the year files of holiday-cn', () => {
    const read = readHolidays(file)
    if (!read.allowed) throw new Error(read.reason)
    expect(read.value.years).toEqual([{ year: 2027, source: '国办发明电〔2026〕7号' }])
    const own = workCalendar(changedTable({ days: [], years: [] }, read.value))
    expect(own.works('2027-01-01')).toBe(false)
    expect(own.works('2027-01-03')).toBe(true)
    expect(own.works('2027-01-04')).toBe(true)
    expect(confirmationDue('2026-12-02', own)).toMatchObject({ raw: '2027-01-01', due: '2027-01-03' })
  })

  it('takes its own shape, and what it gives out is what it takes', () => {
    const table = { days: [{ day: '2026-11-25', works: false, name: '停电', source: '手工' }], years: [] }
    const read = readHolidays(JSON.stringify(table))
    expect(read.allowed && changedTable({ days: [], years: [] }, read.value)).toEqual(table)
  })

  it.each([
    ['not json', 'holidays-unreadable'],
    ['{"year":2027}', 'holidays-unreadable'],
    ['{"year":2027,"days":[]}', 'holidays-empty'],
    ['{"days":[]}', 'holidays-empty'],
    ['{"year":2027,"days":[{"name":"x","date":"2031-01-01","isOffDay":true}]}', 'holidays-other-year'],
    ['{"year":2027,"days":[{"name":"x","date":"2027-13-01","isOffDay":true}]}', 'holidays-unreadable'],
  ])('refuses %s as a whole', (text, reason) => {
    expect(readHolidays(text)).toMatchObject({ allowed: false, reason })
  })

  it('says which years are missing: those within two months, and those of open dates', () => {
    expect(yearsMissing('2026-09-01', [], calendar)).toEqual([])
    expect(yearsMissing('2026-11-24', [], calendar)).toEqual([2027])
    expect(yearsMissing('2026-09-01', ['2028-03-01', '2026-10-01'], calendar)).toEqual([2028])
  })

  it('one hand-written day does not make a year loaded', () => {
    const own = workCalendar({
      days: [{ day: '2027-02-01', works: false, name: '', source: '手工' }],
      years: [],
    })
    expect(own.loaded(2027)).toBe(false)
    expect(own.works('2027-02-01')).toBe(false)
  })

  it('takes the last word where a day is named twice', () => {
    const named = { day: '2026-12-07', works: true, name: '', source: '' }
    const put = changedTable(
      { days: [], years: [] },
      { ...NO_CHANGE, days: [named, { ...named, works: false }] },
    )
    expect(put.days).toEqual([{ ...named, works: false }])
  })

  it('is back to what it was when a change is taken out again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 8 }), days => {
        const change = days.map(each => ({ day: each, works: false, name: '', source: '' }))
        const put = changedTable({ days: [], years: [] }, { ...NO_CHANGE, days: change })
        expect(put.days.map(each => each.day)).toEqual(days.toSorted())
        expect(changedTable(put, { ...NO_CHANGE, removeDays: days })).toEqual({ days: [], years: [] })
      }),
    )
  })
})
