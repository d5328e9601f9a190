import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk } from '../support/desk'
import { accepted } from '../support/walk'

const hand = { on: '2026-11-24', reason: '楼栋长先上门', receiver: '网格长周敏' }

describe('三级联调', () => {
  it('hands one case with one number from building to street and back', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    const { number } = file.case.acceptance ?? { number: '' }
    file = await desk.file('levels.hand', { ...on(file), ...hand, to: 'building' })
    expect(refusal(await desk.call('levels.hand', { ...on(file), ...hand, to: 'street' }))).toBe(
      'level-skipped',
    )
    expect(refusal(await desk.call('levels.hand', { ...on(file), ...hand, to: 'building' }))).toBe(
      'level-same',
    )
    for (const to of ['grid', 'community', 'street'] as const)
      file = await desk.file('levels.hand', { ...on(file), ...hand, to })
    expect(file).toMatchObject({ case: { level: 'street', acceptance: { number }, stage: 'accepted' } })
    expect(file.levelMoves.map(each => each.to)).toEqual(['building', 'grid', 'community', 'street'])
    expect(await desk.call('levels.away', {})).toMatchObject({
      value: [{ caseId: file.case.id, to: 'street', receiver: '网格长周敏' }],
    })
    file = await desk.file('levels.hand', { ...on(file), ...hand, to: 'building' })
    expect(await desk.call('levels.away', {})).toMatchObject({ value: [] })
    expect(file.timeline[0]).toMatchObject({ event: 'handed' })
  })

  it('writes no day that has not come, and none before the last', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const late = await desk.call('levels.hand', { ...on(file), ...hand, on: '2026-11-25', to: 'street' })
    expect(refusal(late)).toBe('level-in-future')
    const up = await desk.file('levels.hand', { ...on(file), ...hand, to: 'street' })
    const back = await desk.call('levels.hand', { ...on(up), ...hand, on: '2026-11-20', to: 'community' })
    expect(refusal(back)).toBe('level-before-last')
  })
})
