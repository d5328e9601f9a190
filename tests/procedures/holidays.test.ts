import { NO_CHANGE, type HolidayChange } from '@shared/deadlines/holiday-table'
import { describe, expect, it } from 'vitest'

import { on, testDesk, type TestDesk } from '../support/desk'
import { accepted, plan } from '../support/walk'

const YEAR: HolidayChange = {
  ...NO_CHANGE,
  days: [{ day: '2027-01-04', works: false, name: '元旦', source: '国办' }],
  years: [{ year: 2027, source: '国办' }],
}

async function today(desk: TestDesk) {
  const reply = await desk.dispatch('today.get', {}, desk.actor)
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the dispatcher has checked it
  return reply.value as {
    due: { what: string; day: string; due: { due: string | null } }[]
    yearsMissing: number[]
  }
}

describe('R-33 the holiday table of the register', () => {
  it('lists what moves before it is applied, then moves it', async () => {
    const desk = await testDesk({ now: '2026-12-03T09:00' })
    const file = await accepted(desk)
    expect(file.term?.deadline).toMatchObject({ raw: '2027-01-03', due: null })
    expect((await today(desk)).yearsMissing).toEqual([2027])

    const preview = await desk.call('holidays.preview', { change: YEAR })
    const moves = [{ what: 'term', raw: '2027-01-03', before: null, after: '2027-01-05' }]
    expect(preview).toMatchObject({ ok: true, value: moves })
    expect(await desk.call('holidays.get', {})).toEqual({ ok: true, value: { days: [], years: [] } })

    expect(await desk.call('holidays.change', { change: YEAR })).toMatchObject({ ok: true, value: moves })
    const moved = await desk.file('cases.get', { id: file.case.id })
    expect(moved.term).toMatchObject({ end: '2027-01-05' })
    expect((await today(desk)).yearsMissing).toEqual([])
  })

  it('names nothing where nothing moves', async () => {
    const desk = await testDesk()
    await accepted(desk)
    const change = { ...NO_CHANGE, days: [{ day: '2026-11-25', works: false, name: '', source: '' }] }
    expect(await desk.call('holidays.preview', { change })).toEqual({ ok: true, value: [] })
  })
})

describe('今日', () => {
  it('R-34 asks to extend or end a term that has run out', async () => {
    const desk = await testDesk({ now: '2026-09-04T09:00' })
    await accepted(desk)
    desk.setClock('2026-10-09T09:00')
    expect((await today(desk)).due).toMatchObject([
      { what: 'term', day: '2026-10-08', mustAct: true, warning: 'overdue' },
    ])
  })

  it('R-36 reminds of arbitration in a labour case until somebody has said so', async () => {
    const desk = await testDesk()
    const file = await accepted(desk, { kind: 'labour', reasons: '拖欠工资。' })
    desk.setClock('2026-12-08T09:00')
    expect((await today(desk)).due).toMatchObject([{ what: 'labour-notice', day: '2026-12-09' }])
    await desk.file('cases.tellRoutes', on(file))
    expect((await today(desk)).due).toEqual([])
  })
})

it('the load of the coming days counts sessions and due dates by day', async () => {
  const desk = await testDesk()
  const file = await accepted(desk)
  await desk.file('sessions.book', { ...on(file), plan: plan(desk), reasons: [] })
  const reply = await desk.call('today.load', { from: '2026-11-24', days: 31 })
  expect(reply).toMatchObject({ ok: true, value: { length: 31 } })
  const days = reply.ok && Array.isArray(reply.value) ? reply.value : []
  expect(days[0]).toEqual({ day: '2026-11-24', sessions: 1, due: 0 })
  expect(days[1]).toEqual({ day: '2026-11-25', sessions: 0, due: 0 })
  expect(days[30]).toEqual({ day: '2026-12-24', sessions: 0, due: 1 })
})
