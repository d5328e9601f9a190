import { ModelClause, type ModelDetails } from '@shared/agreements/library/model-clause'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { refusal, testDesk } from '../support/desk'

const own: ModelDetails = {
  title: '空调外机移到设备平台',
  kinds: ['neighbours'],
  text: {
    kind: 'act',
    action: '把空调外机移到设备平台',
    measure: '一台',
    lasting: false,
    manner: '由物业当日查验',
    otherwise: '',
  },
}

describe('条款库', () => {
  it('lists the committee’s own clauses before ours, and puts one aside', async () => {
    const desk = await testDesk()
    const list = async () => {
      const reply = await desk.call('library.list', {})
      return z.array(ModelClause).parse(reply.ok && reply.value)
    }
    const before = await list()
    const added = await desk.call('library.add', own)
    expect(added).toMatchObject({ value: { ...own, active: true, initials: expect.stringMatching(/^kt/) } })
    const [first, ...others] = await list()
    expect(first).toMatchObject(own)
    expect(others).toEqual(before)
    const changes = { active: false }
    expect(await desk.call('library.change', { id: first?.id ?? 0, changes })).toMatchObject({
      value: { title: own.title, active: false },
    })
    expect((await list())[0]?.active).toBe(false)
  })

  it('names a clause once', async () => {
    const desk = await testDesk()
    await desk.call('library.add', own)
    expect(refusal(await desk.call('library.add', own))).toBe('clause-titled-so')
    expect(refusal(await desk.call('library.add', { ...own, title: '养犬' }))).toBe('clause-titled-so')
    expect(refusal(await desk.call('library.change', { id: 99, changes: {} }))).toBe('not-found')
  })
})
