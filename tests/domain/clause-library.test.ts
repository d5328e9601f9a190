import { checkWords } from '@shared/agreements/check-words'
import { Clause } from '@shared/agreements/clause'
import { LIBRARY } from '@shared/agreements/library/library'
import {
  clauseFrom,
  ModelDetails,
  modelFrom,
  modelsFor,
  OPEN_SLOTS,
  wordsOf,
  type ModelClause,
} from '@shared/agreements/library/model-clause'
import { DISPUTE_KINDS } from '@shared/cases/codes'
import { describe, expect, it } from 'vitest'

const place = { at: 'clauses' } as const

describe('条款库', () => {
  it('has at least sixty clauses, each with a title of its own', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(60)
    expect(new Set(LIBRARY.map(each => each.title)).size).toBe(LIBRARY.length)
  })

  it('has something for every kind of dispute', () => {
    const without = DISPUTE_KINDS.codes.filter(
      kind => kind !== 'other' && !LIBRARY.some(each => each.kinds.includes(kind)),
    )
    expect(without).toEqual([])
  })

  it.each(LIBRARY.map(each => [each.title, each] as const))('%s is plain once filled', (_title, model) => {
    expect(ModelDetails.parse(model)).toEqual(model)
    expect(Clause.safeParse(clauseFrom(model.text)).success).toBe(true)
    const filled = wordsOf(model.text).replaceAll(OPEN_SLOTS, '2')
    expect(checkWords(filled, place)).toEqual([])
    // what is to be done can be measured.
    if (model.text.kind === 'act') expect(model.text.measure).not.toBe('')
    if (model.text.kind !== 'free') expect(model.text.otherwise).not.toBe('')
  })

  it('stops an agreement in which a place was left unfilled', () => {
    expect(checkWords('移走〔几〕台外机，搬到〔位置〕', place)).toEqual([
      { rule: 'R-41', code: 'slot-open', severity: 'stop', place, about: { words: '〔几〕、〔位置〕' } },
    ])
    expect(checkWords('移走2台外机', place)).toEqual([])
  })

  it('keeps of a clause its words, and nothing of the case', () => {
    const [act] = LIBRARY.filter(each => each.text.kind === 'act')
    if (!act) throw new Error('The library has no act')
    const used = { ...clauseFrom(act.text), due: '2026-12-07', open: true }
    expect(modelFrom(Clause.parse(used))).toEqual(act.text)
  })
})

describe('finding a clause', () => {
  const model = (title: string, over: Partial<ModelClause> = {}): ModelClause => ({
    id: null,
    title,
    kinds: [],
    active: true,
    initials: 'x',
    text: { kind: 'free', text: title },
    ...over,
  })
  const models = [
    model('甲', { kinds: ['family'] }),
    model('乙'),
    model('丙', { kinds: ['neighbours'], initials: 'bing' }),
    model('丁', { kinds: ['neighbours'], active: false }),
  ]
  const titles = (kind: string | null, sought: string) =>
    modelsFor(models, kind, sought).map(each => each.title)

  it('shows those of the kind, then those for all', () => {
    expect(titles('neighbours', '')).toEqual(['丙', '乙'])
    expect(titles(null, '')).toEqual(['乙'])
  })

  it('searches every kind, by words or initials, without those put aside', () => {
    expect(titles('neighbours', '甲')).toEqual(['甲'])
    expect(titles('family', 'bi')).toEqual(['丙'])
    expect(titles('neighbours', '丁')).toEqual([])
  })
})
