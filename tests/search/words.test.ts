import { fold } from '@shared/search/fold'
import { around, marksIn } from '@shared/search/marks'
import { readQuery } from '@shared/search/query'
import { initialsOf, readings } from '@shared/search/readings'
import { tokensOf } from '@shared/search/tokens'
import { searchable } from '@shared/search/searchable'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('folding', () => {
  it.each([
    ['買買提·吐爾遜', '买买提吐尔逊'],
    ['３棟－５０２', '3栋502'],
    ['ＷｉＦｉ', 'wifi'],
    ['（2026）榕人调字第0118号', '2026榕人调字第0118号'],
    ['單', '单'],
    ['，。·', ''],
  ])('%s is %s', (written, folded) => expect(fold(written)).toBe(folded))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

it.each([
  ['单秀芝', 'sxz'],
  ['区兆强', 'ozq'],
  ['仇德安', 'qda'],
  ['解冬梅', 'xdm'],
  ['吕布', 'lb'],
  ['3栋业主', '3dyz'],
])('says the surname of %s as people do', (name, initials) =>
  expect(initialsOf(readings(name))).toBe(initials),
)

describe('a number in any spelling', () => {
  it.each([
    ['2026-118', 2026, 118, ''],
    ['（2026）118', 2026, 118, ''],
    ['〔2026〕118号', 2026, 118, ''],
    ['2026年第118号', 2026, 118, ''],
    ['2026榕人调字第0118号', 2026, 118, '榕人调'],
    ['2026 118', 2026, 118, ''],
    ['第0118号', null, 118, ''],
    ['118号', null, 118, ''],
  ])('%s', (typed, year, ordinal, between) =>
    expect(readQuery(typed).number).toEqual({ year, ordinal, between }),
  )

  it.each(['2026118', '13800002001', '118', '2026-11-24', '漏水'])('is not %s', typed =>
    expect(readQuery(typed).number).toBeNull(),
  )
})

describe('marks', () => {
  const marked = (text: string, query: string) =>
    marksIn(text, readQuery(query), { said: true }).map(([from, to]) => text.slice(from, to))

  it('stand on the text as it was written', () => {
    expect(marked('阳台漏水，水渗到楼下', '漏水水')).toEqual(['漏水，水'])
    expect(marked('阳台漏水，又漏水', '漏水')).toEqual(['漏水', '漏水'])
    expect(marked('買買提·吐爾遜', '提吐')).toEqual(['提·吐'])
    expect(marked('𠮷單秀芝', '单')).toEqual(['單'])
    expect(marked('单秀芝', 'xz')).toEqual(['秀芝'])
    expect(marked('单秀芝', 'shanx')).toEqual(['单秀'])
    expect(marked('（2026）榕人调字第0118号', '2026-118')).toEqual(['0118号'])
  })

  it('lie within the piece that is shown, whatever the text', () => {
    const long = fc.string({
      unit: fc.constantFrom('漏', '水', '𠮷', '，', '管'),
      minLength: 1,
      maxLength: 200,
    })
    fc.assert(
      fc.property(long, fc.constantFrom('漏', '水', '漏水', '𠮷'), (text, typed) => {
        const marks = marksIn(text, readQuery(typed), { said: false })
        const piece = around(text, marks)
        for (const [from, to] of piece.marks)
          expect(fold(piece.text.slice(from, to))).toContain(typed.slice(0, 1))
        expect(piece.text.isWellFormed()).toBe(true)
      }),
    )
  })
})

it('makes tokens of letters and digits alone, so that no text can speak to the index', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      const piece = { part: 'facts' as const, text }
      const of = { titles: [text], names: [text], pieces: [piece], codes: [piece], numbers: [text] }
      expect(tokensOf(searchable(of), [])).not.toMatch(/["'()*:^+-]/)
    }),
  )
})
