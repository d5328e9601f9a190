import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { ladders, type Offer } from '@shared/caucus/offer'
import { OfferId, PartyId } from '@shared/core/ids'

const party = (id: number) => PartyId.parse(id)
let next = 0
const offer = (by: number, aim: Offer['aim'], yuan: number, over: Partial<Offer> = {}): Offer => ({
  id: OfferId.parse((next += 1)),
  sessionId: null,
  at: `2026-11-24T10:${String(next % 60).padStart(2, '0')}`,
  partyId: party(by),
  matter: '清洗费',
  aim,
  amountFen: Math.round(yuan * 100),
  terms: null,
  ...over,
})

describe('the ladder of offers', () => {
  it('has no distance while one side only has spoken', () => {
    expect(ladders([offer(1, 'asks', 3000)])[0]).toMatchObject({ distanceFen: null, lastMover: 1 })
  })

  it('says after each step how far the party moved and what is still between them', () => {
    const [ladder] = ladders([
      offer(1, 'asks', 3000),
      offer(2, 'gives', 800),
      offer(1, 'asks', 2000.05),
      offer(2, 'gives', 1500),
    ])
    expect(ladder?.rungs.map(({ movedFen, distanceFen }) => [movedFen, distanceFen])).toEqual([
      [null, null],
      [null, 220_000],
      [-99_995, 120_005],
      [70_000, 50_005],
    ])
    expect(ladder?.lastMover).toBe(2)
  })

  it('adds up what several ask and several give, each at their last word', () => {
    const [ladder] = ladders([
      offer(1, 'asks', 1200),
      offer(2, 'asks', 1200),
      offer(3, 'gives', 900),
      offer(4, 'gives', 600),
      offer(2, 'asks', 1000),
    ])
    expect(ladder?.distanceFen).toBe(70_000)
  })

  it('never goes below nothing, and a party that turns from asking to giving has not moved', () => {
    const met = ladders([offer(1, 'asks', 500), offer(2, 'gives', 800)])[0]
    expect(met?.distanceFen).toBe(0)
    const turned = ladders([offer(1, 'asks', 500), offer(1, 'gives', 100)])[0]
    expect(turned?.rungs[1]).toMatchObject({ movedFen: null, distanceFen: null })
  })

  it('keeps a ladder for each matter', () => {
    const found = ladders([offer(1, 'asks', 10), offer(1, 'asks', 20, { matter: '移机费' })])
    expect(found.map(each => [each.matter, each.rungs.length])).toEqual([
      ['清洗费', 1],
      ['移机费', 1],
    ])
  })

  it('counts in whole fen and does not depend on the order in which it is told', () => {
    const some = fc.record({
      by: fc.integer({ min: 1, max: 4 }),
      aim: fc.constantFrom('asks' as const, 'gives' as const),
      fen: fc.integer({ min: 0, max: 999_999_999_999 }),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 12 }), told => {
        next = 0
        const offers = told.map(each => offer(each.by, each.aim, 0, { amountFen: each.fen }))
        const [forward] = ladders(offers)
        expect(ladders(offers.toReversed())[0]).toEqual(forward)
        const last = new Map(offers.map(each => [each.partyId, each]))
        const sum = (aim: Offer['aim']) =>
          [...last.values()].filter(each => each.aim === aim).reduce((all, each) => all + each.amountFen, 0)
        const both = new Set([...last.values()].map(each => each.aim)).size === 2
        expect(forward?.distanceFen).toBe(both ? Math.max(0, sum('asks') - sum('gives')) : null)
        expect(Number.isSafeInteger(forward?.distanceFen ?? 0)).toBe(true)
      }),
    )
  })
})
