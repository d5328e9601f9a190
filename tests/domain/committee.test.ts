import { ContactId } from '@shared/core/ids'
import { checkCommittee, termEndOf } from '@shared/directory/committee'
import { mayMediate, type Contact } from '@shared/directory/contact'
import { tidyHours } from '@shared/directory/hours'
import { expect, it } from 'vitest'

import { aContact } from '../support/cases'

const TODAY = '2026-11-24'
const START = '2025-06-01'

const member = (id: number, over: Partial<Contact> = {}): Contact =>
  aContact({
    id: ContactId.parse(id),
    name: `委员${id}`,
    sex: id === 1 ? 'female' : 'male',
    membership: id === 1 ? 'chair' : 'member',
    termStart: START,
    termEnd: termEndOf(START),
    ...over,
  })
const members = (count: number, over: Partial<Contact> = {}) =>
  Array.from({ length: count }, (_, at) => member(at + 1, over))
const codes = (contacts: Contact[], today = TODAY) => checkCommittee(contacts, today).map(each => each.code)

it.each([
  [2, ['too-few-members']],
  [3, []],
  [9, []],
  [10, ['too-many-members']],
])('R-24 a committee has three to nine members: %i', (count, expected) => {
  expect(codes(members(count))).toEqual(expected)
})

it('R-24 counts neither who is appointed nor who is no longer active', () => {
  expect(
    codes([...members(2), member(3, { active: false }), member(4, { membership: 'appointed' })]),
  ).toEqual(['too-few-members'])
})

it('R-24 at least one woman; where nobody has said, that is asked first', () => {
  expect(codes(members(3, { sex: 'male' }))).toEqual(['no-woman'])
  expect(checkCommittee(members(3, { sex: null }), TODAY)).toMatchObject([
    { code: 'sex-unknown', names: ['委员1', '委员2', '委员3'] },
  ])
})

it('R-24 one chair', () => {
  expect(codes(members(3, { membership: 'member' }))).toEqual(['no-chair'])
  expect(codes(members(3, { membership: 'chair' }))).toEqual(['several-chairs'])
  expect(codes([...members(3), member(4, { membership: null })])).toEqual(['membership-unknown'])
})

it('R-24 a term is three years', () => {
  expect(termEndOf('2024-02-29')).toBe('2027-02-28')
  expect(codes([...members(3), member(4, { termEnd: '2028-06-02' })])).toEqual(['term-not-three-years'])
  expect(codes([...members(3), member(4, { termStart: null, termEnd: null })])).toEqual(['term-unknown'])
})

it.each([
  ['2026-11-23', []],
  ['2026-11-24', ['term-ending']],
  ['2027-02-22', ['term-ending']],
  ['2027-02-23', ['term-over']],
])('R-24 reminds from ninety days before the end of a term on: %s', (today, expected) => {
  const appointed = member(4, { membership: 'appointed', termStart: null, termEnd: '2027-02-22' })
  expect(codes([...members(3), appointed], today)).toEqual(expected)
})

it.each([
  ['2025-05-31', false],
  ['2025-06-01', true],
  ['2028-06-01', true],
  ['2028-06-02', false],
])('R-15 mediates on the days of the term only: %s', (day, may) => {
  expect(mayMediate(member(1), day)).toBe(may)
  expect(mayMediate(member(1, { active: false }), day)).toBe(false)
})

it('keeps a week in order and joins what touches', () => {
  const at = (weekday: number, from: string, to: string) => ({ weekday, from, to })
  expect(
    tidyHours([
      at(3, '14:00', '17:00'),
      at(1, '10:00', '12:00'),
      at(1, '08:00', '10:00'),
      at(1, '09:00', '09:30'),
    ]),
  ).toEqual([at(1, '08:00', '12:00'), at(3, '14:00', '17:00')])
})
