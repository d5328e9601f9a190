import { amountOnPaper, capital, capitalCount } from '@shared/money/capital'
import { parseYuan, yuan } from '@shared/money/fen'
import * as fc from 'fast-check'
import nzh from 'nzh/cn'
import { describe, expect, it } from 'vitest'

const fen = fc.integer({ min: 0, max: 999_999_999_999 })

describe('R-42 大写', () => {
  it.each([
    [140_950, '壹仟肆佰零玖元伍角'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [5, '伍分'],
    [50, '伍角'],
    [1_000, '壹拾元整'],
    [1_000_001, '壹万元零壹分'],
    [10_000_000, '壹拾万元整'],
    [10_100_000, '壹拾万壹仟元整'],
    [100_000_000, '壹佰万元整'],
    [10_000_050_000, '壹亿零伍佰元整'],
    [100_000_000_500, '壹拾亿零伍元整'],
    [0, '零元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
  ])('writes %i fen as %s', (amount, words) => {
    expect(capital(amount)).toBe(words)
  })

  it('never repeats a zero, never ends on one, and names each amount once', () => {
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        const [one, other] = [capital(a), capital(b)]
        expect(one).not.toMatch(/零零|零元整.|零[万亿角分]/)
        expect(one === other).toBe(a === b)
      }),
    )
  })

  it('agrees with an independent writer on whole yuan', () => {
    const below = fc.integer({ min: 1, max: 999_999_999 })
    fc.assert(
      fc.property(below, whole => {
        const other = nzh.encodeB(whole)
        // The other one leaves out the 零 between a full thousand and a shorter group above it: both are usual.
        expect(capital(whole * 100).replaceAll('零', '')).toBe(`${other.replaceAll('零', '')}元整`)
      }),
    )
  })

  it('stands beside the figures on paper', () => {
    expect(amountOnPaper(360_000)).toBe('人民币叁仟陆佰元整（￥3,600.00元）')
    expect(capitalCount(5)).toBe('伍')
  })

  it('refuses what is no amount of fen', () => {
    expect(() => capital(1.5)).toThrow('fen out of range')
    expect(() => capital(-1)).toThrow('fen out of range')
  })
})

describe('amounts as people type them', () => {
  it.each([
    ['3600', 360_000],
    ['3,600.5', 360_050],
    ['￥3600元', 360_000],
    ['３６００', 360_000],
    ['3.6万', 3_600_000],
    ['0.05', 5],
  ])('reads %s', (text, amount) => {
    expect(parseYuan(text)).toBe(amount)
  })

  it.each(['', '三千', '1.234', '-5', '1e3', '99999999999'])('does not read %s', text => {
    expect(parseYuan(text)).toBeUndefined()
  })

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fen, amount => {
        expect(parseYuan(yuan(amount))).toBe(amount)
      }),
    )
  })
})
