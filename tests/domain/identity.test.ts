import { isCreditCode } from '@shared/identity/credit-code'
import { checkDigit, readIdNumber, youngerThan } from '@shared/identity/id-number'
import { maskId, maskPhone } from '@shared/identity/mask'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { inventedId } from '../../electron/samples/registering'

const TODAY = '2026-11-22'

describe('ID numbers, GB 11643', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', 'female'],
    ['440524188001010014', '1880-01-01', 'male'],
    ['110105199003070017', '1990-03-07', 'male'],
    ['440303198506150027', '1985-06-15', 'female'],
    ['34011120000229003X', '2000-02-29', 'male'],
    ['431302196012310119', '1960-12-31', 'male'],
    ['44030320150101002X', '2015-01-01', 'female'],
    ['11010519491231002x', '1949-12-31', 'female'],
    ['１１０１０５ 19491231 002x', '1949-12-31', 'female'],
  ])('reads %s', (number, birthDay, sex) => {
    expect(readIdNumber(number, TODAY)).toMatchObject({ valid: true, birthDay, sex })
  })

  it.each([
    ['110105194912310021', { code: 'check-digit', expected: 'X', found: '1' }],
    ['110105194902300020', { code: 'birth-day', text: '19490230' }],
    ['340111190002290033', { code: 'birth-day', text: '19000229' }],
    ['990105199001010014', { code: 'province', province: '99' }],
    ['110105491231002', { code: 'length', length: 15 }],
    ['11010519491231002Z', { code: 'characters' }],
    ['', { code: 'length', length: 0 }],
  ])('says what is wrong with %s', (number, problem) => {
    expect(readIdNumber(number, TODAY)).toMatchObject({ valid: false, problem })
  })

  it('does not accept a birth in the future', () => {
    const first17 = '44030320301231001'
    expect(readIdNumber(first17 + checkDigit(first17), TODAY)).toMatchObject({
      valid: false,
      problem: { code: 'birth-day-future', day: '2030-12-31' },
    })
  })

  it('notices every single wrong digit and every swap of unequal neighbours', () => {
    const born = fc.date({ min: new Date('1930-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(born, fc.nat(399), fc.nat(16), fc.nat(9), (date, serial, place, digit) => {
        const number = inventedId(date.toISOString().slice(0, 10), 'male', serial)
        expect(readIdNumber(number, TODAY)).toMatchObject({ valid: true, sex: 'male' })
        const changed = number.slice(0, place) + String(digit) + number.slice(place + 1)
        expect(readIdNumber(changed, TODAY).valid).toBe(changed === number)
        const [a = '', b = ''] = [number[place], number[place + 1]]
        const swapped = number.slice(0, place) + b + a + number.slice(place + 2)
        expect(readIdNumber(swapped, TODAY).valid).toBe(swapped === number)
      }),
    )
  })
})

it('R-06 tells who is under age on a day, leap days included', () => {
  expect(youngerThan(18, '2008-11-23', TODAY)).toBe(true)
  expect(youngerThan(18, '2008-11-22', TODAY)).toBe(false)
  expect(youngerThan(18, '2008-02-29', '2026-02-28')).toBe(true)
  expect(youngerThan(18, '2008-02-29', '2026-03-01')).toBe(false)
})

describe('统一社会信用代码, GB 32100', () => {
  it.each(['91350100M000100Y43', '91310000MA1K000006', '5444030300000000XE', '9144030312345678X2'])(
    'accepts %s',
    code => {
      expect(isCreditCode(code)).toBe(true)
    },
  )

  it.each(['91350100M000100Y44', '9135O100M000100Y43', '91350100M000100Y4', ''])(
    'does not accept %s',
    code => {
      expect(isCreditCode(code)).toBe(false)
    },
  )
})

it('R-65 masks ID numbers and phones', () => {
  expect(maskId('11010519491231002X')).toBe('110***********002X')
  expect(maskPhone('13800000502')).toBe('138****0502')
  expect(maskPhone('110')).toBe('1****')
})
