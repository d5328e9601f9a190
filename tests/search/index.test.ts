import { findContract } from '@shared/find/contract'
import { searchContract } from '@shared/search/contract'
import { describe, expect, it } from 'vitest'

import { on, testDesk, type TestDesk } from '../support/desk'
import { registered } from '../support/walk'

const find = async (desk: TestDesk, text: string) => {
  const reply = await desk.call('find.anything', { text })
  return findContract['find.anything'].output.parse(reply.ok ? reply.value : null)
}
const ids = async (desk: TestDesk, text: string) => (await find(desk, text)).cases.map(each => each.id)

describe('the index', () => {
  it('knows every change of a case in the same transaction', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const id = file.case.id
    const party = file.case.parties[0]
    if (!party) throw new Error('Nobody was registered')
    const changed = await desk.file('cases.changeParty', {
      ...on(file),
      partyId: party.id,
      changes: { name: '單秀芝' },
    })
    expect([await ids(desk, '单秀'), await ids(desk, 'sxz'), await ids(desk, party.name)]).toEqual([
      [id],
      [id],
      [],
    ])
    const noted = await desk.file('cases.note', { ...on(changed), kind: 'call', text: '她说地漏堵了' })
    expect(await ids(desk, '地漏')).toEqual([id])
    await desk.call('cases.removeParty', { ...on(noted), partyId: party.id })
    expect(await ids(desk, '单秀')).toEqual([])
    const refused = await desk.call('cases.fill', { ...on(file), fields: { facts: '螺丝' } })
    expect([refused.ok, await ids(desk, '螺丝')]).toEqual([false, []])
  })

  it('finds an accepted case by its number in any spelling', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const reply = await desk.file('cases.accept', { ...on(file), mediatorId: desk.actor, reasons: [] })
    const number = reply.case.acceptance?.number ?? ''
    for (const typed of [number, '2026-1', '（2026）1', '第0001号', '1号', '2026年1号', '0001'])
      expect(await ids(desk, typed), typed).toEqual([file.case.id])
    expect(await ids(desk, '2025-1')).toEqual([])
  })

  it('marks what it found and never shows a number that is masked (R-65)', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const phone = '13800007431'
    const [party] = file.case.parties
    await desk.file('cases.changeParty', { ...on(file), partyId: party?.id ?? 0, changes: { phone } })
    const [hit] = (await find(desk, '07431')).cases
    expect(hit?.hits?.piece).toEqual({ part: 'phone', text: '138****7431', marks: [] })
    expect((await find(desk, '07431')).people[0]).toMatchObject({ name: party?.name, phone: '138****7431' })
    const [word] = (await find(desk, '滴水')).cases
    const piece = word?.hits?.piece
    expect(piece?.marks.map(([from, to]) => piece.text.slice(from, to))).toContain('滴水')
  })
})

it('counts the whole register by summaries as by a search for everything', async () => {
  const desk = await testDesk()
  const first = await registered(desk)
  await desk.file('cases.accept', { ...on(first), mediatorId: desk.actor, reasons: [] })
  const second = await registered(desk)
  await desk.file('cases.decline', { ...on(second), reason: 'out-of-scope', note: '' })
  const counts = async (filters: object) => {
    const reply = await desk.call('cases.counts', { filters })
    return searchContract['cases.counts'].output.parse(reply.ok ? reply.value : null)
  }
  const whole = await counts({})
  expect(whole).toMatchObject({ total: 2, exact: true })
  expect(whole.facets.mediator).toContainEqual({ value: String(desk.actor), n: 1 })
  // A range of days leaves the summaries aside.
  expect(await counts({ from: '2000-01-01' })).toEqual(whole)
  expect((await counts({ scope: 'open' })).facets.stage).toEqual([{ value: 'accepted', n: 1 }])
})
