import { describe, expect, it } from 'vitest'

import { PublicScreen } from '@shared/screen/public-screen'
import { on, testDesk, type TestDesk } from '../support/desk'
import { booked, clauses } from '../support/walk'

async function withPoints(desk: TestDesk) {
  const file = await booked(desk)
  const draft = await desk.file('agreements.draft', on(file))
  const changes = { clauses: clauses(draft) }
  const written = await desk.file('agreements.write', { ...on(draft), changes, newEdition: false })
  return { file: written, sessionId: written.sessions[0]?.id ?? 0 }
}
const read = async (desk: TestDesk, sessionId: number) => {
  const reply = await desk.call('screen.get', { sessionId }, null)
  return PublicScreen.parse(reply.ok ? reply.value : undefined)
}

describe('the public screen', () => {
  it('is read without anybody at the desk, and says what was agreed and where to sign', async () => {
    const desk = await testDesk()
    const { sessionId } = await withPoints(desk)
    expect(await read(desk, sessionId)).toMatchObject({
      title: '空调外机位置',
      ordinal: 1,
      day: '11月24日 星期二',
      place: '榕荫社区悦聊室',
      points: [{ headline: '牛犇把两台空调外机移到屋面，两台' }, { figures: '1,200.00 元' }],
      page: null,
      frozenAt: null,
    })
  })

  it('keeps what stood there while it is frozen, also over a page turned', async () => {
    const desk = await testDesk()
    const { file, sessionId } = await withPoints(desk)
    await desk.call('screen.freeze', { sessionId, frozen: true })
    await desk.file('agreements.write', { ...on(file), changes: { clauses: [] }, newEdition: false })
    await desk.call('screen.turn', { sessionId, page: 2 })
    expect(await read(desk, sessionId)).toMatchObject({
      points: [{}, {}],
      page: 2,
      frozenAt: '2026-11-24T09:00',
    })
    await desk.call('screen.freeze', { sessionId, frozen: false })
    expect(await read(desk, sessionId)).toMatchObject({ points: [], page: 2, frozenAt: null })
  })

  it('is opened by somebody at the desk, for a session that is there', async () => {
    const desk = await testDesk()
    const { sessionId } = await withPoints(desk)
    expect(await desk.call('screen.show', { sessionId })).toMatchObject({ value: { shown: true } })
    expect(await desk.call('screen.show', { sessionId }, null)).toMatchObject({
      failure: { code: 'no-actor' },
    })
    expect(await desk.call('screen.show', { sessionId: 999 })).toMatchObject({
      failure: { code: 'not-found' },
    })
  })
})
