import type { CaseFile } from '@shared/cases/case-file'
import { describe, expect, it } from 'vitest'

import { z } from 'zod'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { registered } from '../support/walk'

const REASON = z.object({ rule: z.string(), reason: z.string() })

const similarTo = (desk: TestDesk, { case: filed }: CaseFile) =>
  desk.call('cases.similar', {
    caseId: filed.id,
    people: filed.parties.map(({ name, phone, idNumber }) => ({ name, phone, idNumber })),
    place: filed.registration.place,
    subject: filed.registration.subject,
    kind: filed.registration.kind,
  })

describe('R-07 at the counter', () => {
  it('finds the case of the same people, but not one older than the setting', async () => {
    const desk = await testDesk()
    const old = await registered(desk, { requestedAt: '2026-05-23T09:00' })
    const first = await registered(desk)
    const second = await registered(desk)
    expect(await similarTo(desk, second)).toMatchObject({
      ok: true,
      value: [{ caseId: first.case.id, people: ['陈喆堃', '牛犇'] }],
    })
    const office = await desk.call('office.get', {})
    const version =
      office.ok && office.value instanceof Object && 'version' in office.value
        ? Number(office.value.version)
        : 0
    expect(await desk.call('office.change', { version, changes: { similarMonths: 12 } })).toMatchObject({
      ok: true,
    })
    const found = await similarTo(desk, second)
    expect(JSON.stringify(found)).toContain(`"caseId":${old.case.id}`)
  })

  it('finds the same room and kind where nobody gave a name', async () => {
    const desk = await testDesk()
    const place = { estate: '榕荫花园', building: '3栋', room: '1902', text: '' }
    const first = await registered(desk, { place })
    const second = await desk.file('cases.register', {
      channel: 'call',
      fields: { place, kind: 'neighbours' },
      parties: [],
    })
    expect(await similarTo(desk, second)).toMatchObject({
      ok: true,
      value: [{ caseId: first.case.id, place: 'room', matter: 'kind' }],
    })
  })

  it('links both ways and does not ask again', async () => {
    const desk = await testDesk()
    const first = await registered(desk)
    const second = await registered(desk)
    await desk.file('cases.relate', { ...on(second), otherId: first.case.id, kind: 'linked', reason: '' })
    expect(await similarTo(desk, second)).toEqual({ ok: true, value: [] })
    const [from, back] = [first.case.id, second.case.id]
    expect(await desk.call('cases.related', { id: from })).toMatchObject({
      value: [{ caseId: back, kind: 'linked' }],
    })
    expect(await desk.call('cases.related', { id: back })).toMatchObject({
      value: [{ caseId: from, kind: 'linked' }],
    })
  })

  it('keeps the reason why two like entries have nothing to do with each other', async () => {
    const desk = await testDesk()
    const first = await registered(desk)
    const second = await registered(desk)
    const asked = { ...on(second), otherId: first.case.id, kind: 'unrelated' as const }
    expect(refusal(await desk.call('cases.relate', { ...asked, reason: '' }))).toBe('relation-reason-missing')
    const file = await desk.file('cases.relate', { ...asked, reason: '上次是外机，这次是楼道' })
    expect(file.timeline[0]).toMatchObject({ event: 'related' })
    expect(desk.store.all(REASON, 'SELECT rule, reason FROM written_reasons')).toEqual([
      { rule: 'R-07', reason: '上次是外机，这次是楼道' },
    ])
  })
})
