import { proveSeries, type LedgerRow } from '@shared/numbers/ledger'
import { ledgerHtml, proofText } from '@shared/numbers/ledger-html'
import { CaseId } from '@shared/core/ids'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { SeriesProof } from '@shared/numbers/ledger'
import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted } from '../support/walk'

const row = (ordinal: number, over: Partial<LedgerRow> = {}): LedgerRow => ({
  series: 'case',
  ordinal,
  number: `第${ordinal}号`,
  caseId: CaseId.parse(1),
  title: '漏水',
  drawnAt: '2026-11-24T09:00',
  inUse: true,
  voided: null,
  ...over,
})
const VOIDED = { reason: '登记错误', actor: '沈玉兰', at: '2026-11-24T10:00' }

async function ledger(desk: TestDesk): Promise<SeriesProof[]> {
  const reply = await desk.call('numbers.ledger', { year: 2026 })
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  return z.object({ series: z.array(SeriesProof) }).parse(reply.value).series
}

describe('R-56 the proof of a year', () => {
  it('is whole when the numbers run from one and each is carried or voided', () => {
    const rows = [row(2, { voided: VOIDED, inUse: false }), row(1), row(3)]
    const proof = proveSeries('case', rows, { held: new Set(['第1号', '第3号']), strangers: [] })
    expect(proof).toMatchObject({ drawn: 3, voided: 1, gaps: [], unexplained: [], whole: true })
    expect(proof.rows.map(each => each.ordinal)).toEqual([1, 2, 3])
    expect(proofText(proof)).toBe('取号 3 个，作废 1 个，号码连续，没有缺号。')
  })

  it('names every gap, every number without a bearer, and every stranger', () => {
    const held = new Set(['第1号', '第9号'])
    const proof = proveSeries('case', [row(1), row(4)], { held, strangers: ['第9号'] })
    expect(proof).toMatchObject({ gaps: [2, 3], unexplained: ['第4号'], strangers: ['第9号'], whole: false })
    expect(proofText(proof)).toContain('缺号 2、3')
  })

  it('finds exactly the ordinals that are missing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), ordinals => {
        const rows = ordinals.map(each => row(each))
        const held = new Set(rows.map(each => each.number))
        const { gaps, whole } = proveSeries('case', rows, { held, strangers: [] })
        const all = [...gaps, ...ordinals].toSorted((a, b) => a - b)
        expect(all).toEqual(Array.from({ length: Math.max(...ordinals) }, (_each, index) => index + 1))
        expect(whole).toBe(gaps.length === 0)
      }),
    )
  })

  it('prints with names made harmless', () => {
    const proof = proveSeries('case', [row(1, { title: '<b>&' })], {
      held: new Set(['第1号']),
      strangers: [],
    })
    const html = ledgerHtml({
      committee: '本会',
      year: 2026,
      today: '2026-11-24',
      series: [proof],
      sample: true,
    })
    expect(html).toContain('&lt;b&gt;&amp;')
    expect(html).toContain('2026年编号台账')
    expect(html).not.toContain('<script')
  })
})

describe('R-56 at the desk', () => {
  it('proves a year with cases, and refuses to void what is in use', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    expect((await ledger(desk))[0]).toMatchObject({ drawn: 1, whole: true })
    const asked = { ...on(file), series: 'case' as const, year: 2026, ordinal: 1, reason: '登记错误' }
    expect(refusal(await desk.call('numbers.void', asked))).toBe('number-in-use')
    expect(refusal(await desk.call('numbers.void', { ...asked, ordinal: 9 }))).toBe('not-found')
  })

  it('voids the number of a case that was withdrawn, once, and never gives it again', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    file = await desk.file('cases.fail', { ...on(file), reason: 'withdrawn', routesTold: true, note: '' })
    const void1 = { series: 'case' as const, year: 2026, ordinal: 1, reason: '当事人撤回，系误登' }
    expect(refusal(await desk.call('numbers.void', { ...on(file), ...void1, reason: ' ' }))).toBe(
      'invalid-input',
    )
    file = await desk.file('numbers.void', { ...on(file), ...void1 })
    expect(file.timeline[0]).toMatchObject({ event: 'number-voided' })
    expect(refusal(await desk.call('numbers.void', { ...on(file), ...void1 }))).toBe('number-voided-already')
    const next = await accepted(desk)
    expect(next.case.acceptance?.number).toContain('0002')
    expect((await ledger(desk))[0]).toMatchObject({ drawn: 2, voided: 1, whole: true })
    expect(() => desk.store.run('DELETE FROM voided_numbers')).toThrow('stays voided')
  })

  it('prints the list of the year', async () => {
    const desk = await testDesk()
    await accepted(desk)
    const printed: string[] = []
    desk.host.printHtml = html => Promise.resolve(void printed.push(html))
    expect(await desk.call('numbers.print', { year: 2026 })).toMatchObject({ ok: true })
    expect(printed[0]).toContain('号码连续，没有缺号')
  })
})
