import { Marks } from '@shared/marks/contract'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { refusal, testDesk } from '../support/desk'
import { accepted } from '../support/walk'

const Rows = z.array(z.object({ id: z.int(), tags: z.array(z.int()) }))

it('hangs a tag on, once however often the key is pressed, and takes it off', async () => {
  const desk = await testDesk()
  const file = await accepted(desk)
  const tag = async (key: 1 | 3 | 8, on: boolean) => {
    const reply = await desk.call('marks.tag', { caseId: file.case.id, tag: key, on })
    return reply.ok ? Marks.parse(reply.value).tags : refusal(reply)
  }
  expect(await tag(3, true)).toEqual([3])
  expect(await tag(3, true)).toEqual([3])
  expect(await tag(1, true)).toEqual([1, 3])
  expect(await tag(3, false)).toEqual([1])
  expect(await tag(8, true)).toBe('tag-unnamed')
  const after = await desk.file('cases.get', { id: file.case.id })
  expect(after.case.version).toBe(file.case.version)
})

it('keeps pins apart for each person, and tells nobody that the case has changed', async () => {
  const desk = await testDesk()
  const file = await accepted(desk)
  await desk.call('marks.pin', { caseId: file.case.id, on: true })
  await desk.call('marks.tag', { caseId: file.case.id, tag: 2, on: true })
  const pinned = async (name: string) => {
    const reply = await desk.call('marks.pinned', { actorId: desk.names.contact(name) })
    return reply.ok ? Rows.parse(reply.value) : []
  }
  expect(await pinned('沈玉兰')).toEqual([expect.objectContaining({ id: file.case.id, tags: [2] })])
  expect(await pinned('罗国栋')).toEqual([])
  await desk.call('marks.pin', { caseId: file.case.id, on: false })
  expect(await pinned('沈玉兰')).toEqual([])
  const stale = await desk.call('cases.note', { caseId: file.case.id, version: 0, kind: 'call', text: '在' })
  expect(stale).toMatchObject({ failure: { code: 'stale', changes: [{ procedure: 'cases.accept' }] } })
})
