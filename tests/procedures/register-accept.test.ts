import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk } from '../support/desk'
import { accepted, registered, RESPONDENT } from '../support/walk'

describe('登记', () => {
  it('R-08 keeps the time of the request from the first field on, with whatever is known', async () => {
    const desk = await testDesk()
    const file = await desk.file('cases.register', {
      channel: 'call',
      fields: { facts: '楼上漏水' },
      parties: [],
    })
    expect(file.case).toMatchObject({ stage: 'registered', version: 0, acceptance: null })
    expect(file.case.registration).toMatchObject({
      requestedAt: '2026-11-24T09:00',
      facts: '楼上漏水',
      channel: 'call',
    })
    desk.setClock('2026-11-24T09:20')
    const filled = await desk.file('cases.fill', { ...on(file), fields: { title: '漏水' } })
    expect(filled.case.registration).toMatchObject({
      requestedAt: '2026-11-24T09:00',
      title: '漏水',
      facts: '楼上漏水',
    })
  })

  it('R-11 has no field for a fee anywhere', async () => {
    const desk = await testDesk()
    const reply = await desk.call('cases.register', { channel: 'visit', fields: {}, parties: [] })
    expect(JSON.stringify(reply)).not.toMatch(/fee|charge|收费/i)
  })

  it('R-14 an entry becomes a case only with what R-09 asks', async () => {
    const desk = await testDesk()
    const file = await registered(desk, { facts: '' })
    const reply = await desk.call('cases.accept', { ...on(file), mediatorId: desk.actor, reasons: [] })
    expect(refusal(reply)).toBe('acceptance-gaps')
  })

  it('adds, changes and removes parties, and labels them by side', async () => {
    const desk = await testDesk()
    let file = await registered(desk)
    file = await desk.file('cases.addParty', {
      ...on(file),
      party: { side: 'applicant', name: '古丽努尔·阿卜杜热合曼' },
    })
    expect(file.case.parties.map(each => each.label)).toEqual(['甲方一', '甲方二', '乙方'])
    const last = file.case.parties[1]
    file = await desk.file('cases.changeParty', {
      ...on(file),
      partyId: last?.id ?? 0,
      changes: { phone: '15000000602' },
    })
    expect(file.case.parties[1]).toMatchObject({ name: '古丽努尔·阿卜杜热合曼', phone: '150****0602' })
    file = await desk.file('cases.removeParty', { ...on(file), partyId: last?.id ?? 0 })
    expect(file.case.parties.map(each => each.label)).toEqual(['甲方', '乙方'])
  })
})

describe('受理', () => {
  it('R-56 draws the next number of the year inside the transaction', async () => {
    const desk = await testDesk()
    expect((await accepted(desk)).case.acceptance).toMatchObject({
      number: '（2026）榕人调字第0001号',
      acceptedOn: '2026-11-24',
    })
    expect((await accepted(desk)).case.acceptance?.number).toBe('（2026）榕人调字第0002号')
    desk.setClock('2027-01-04T09:00')
    expect((await accepted(desk)).case.acceptance?.number).toBe('（2027）榕人调字第0001号')
  })

  it('R-56 gives a number that was rolled back to the next case, and no other twice', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    desk.store.run(`CREATE TRIGGER broken BEFORE INSERT ON timeline WHEN new.event = 'accepted'
                    BEGIN SELECT raise(ABORT, 'disk trouble'); END`)
    const asked = { ...on(file), mediatorId: desk.actor, reasons: [] }
    expect(refusal(await desk.call('cases.accept', asked))).toBe('internal')
    expect(desk.reported).toHaveLength(1)
    expect(desk.store.all(z.unknown(), 'SELECT * FROM numbers')).toEqual([])
    desk.store.run('DROP TRIGGER broken')
    expect((await desk.file('cases.accept', asked)).case.acceptance?.number).toBe('（2026）榕人调字第0001号')
    expect(() => desk.store.run('DELETE FROM numbers')).toThrow('a drawn number stays')
  })

  it('R-32 starts the month and shows its end', async () => {
    const desk = await testDesk()
    expect((await accepted(desk)).term).toEqual({
      deadline: { rule: 'one-month', start: '2026-11-24', raw: '2026-12-24', due: '2026-12-24' },
      end: '2026-12-24',
    })
  })

  it('R-34 extends the term only to a later day', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const ask = (until: string) => desk.call('cases.extend', { ...on(file), until, agreedOn: '2026-11-24' })
    expect(refusal(await ask('2026-12-20'))).toBe('extension-not-later')
    expect(await ask('2027-01-10')).toMatchObject({ value: { term: { end: '2027-01-10' } } })
  })

  it('R-03 keeps the written reason with the case', async () => {
    const desk = await testDesk()
    const file = await registered(desk, { organ: 'police' })
    const ask = (reasons: { rule: string; reason: string }[]) =>
      desk.call('cases.accept', { ...on(file), mediatorId: desk.actor, reasons })
    expect(refusal(await ask([]))).toBe('acceptance-reason-needed')
    expect(refusal(await ask([{ rule: 'R-03', reason: '派出所委托' }]))).toBeNull()
    const rows = desk.store.all(
      z.object({ rule: z.string(), reason: z.string() }),
      'SELECT rule, reason FROM written_reasons',
    )
    expect(rows).toEqual([{ rule: 'R-03', reason: '派出所委托' }])
  })

  it('不予受理 takes no number and closes the entry', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    expect(refusal(await desk.call('cases.decline', { ...on(file), reason: 'other', note: '' }))).toBe(
      'decline-note-missing',
    )
    const declined = await desk.file('cases.decline', { ...on(file), reason: 'in-court', note: '' })
    expect(declined.case).toMatchObject({ stage: 'declined', acceptance: null })
    expect(refusal(await desk.call('cases.fill', { ...on(declined), fields: { title: '改' } }))).toBe(
      'case-closed',
    )
    expect(refusal(await desk.call('cases.decline', { ...on(declined), reason: 'in-court', note: '' }))).toBe(
      'not-registered-stage',
    )
  })

  it('R-01 refuses while one side will not have it', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [
      { side: 'applicant', name: '陈喆堃' },
      { ...RESPONDENT, will: 'refuses' },
    ])
    const reply = await desk.call('cases.accept', { ...on(file), mediatorId: desk.actor, reasons: [] })
    expect(reply).toMatchObject({
      failure: { rule: 'acceptance-gaps', about: { first: 'party-refuses', name: '牛犇' } },
    })
  })

  it('R-09 what acceptance was given on may be corrected, not emptied', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    for (const fields of [{ source: null }, { kind: null }, { opening: null }, { facts: '' }])
      expect(refusal(await desk.call('cases.fill', { ...on(file), fields }))).toBe('accepted-field-needed')
    expect(refusal(await desk.call('cases.fill', { ...on(file), fields: { kind: 'housing' } }))).toBeNull()
  })

  it('R-50 ends a case without agreement only when the other ways were named', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const ask = (routesTold: boolean) =>
      desk.call('cases.fail', { ...on(file), reason: 'far-apart', routesTold, note: '' })
    expect(refusal(await ask(false))).toBe('routes-not-told')
    expect(await ask(true)).toMatchObject({
      value: { case: { stage: 'failed', closing: { routesToldOn: '2026-11-24' } } },
    })
    expect(
      refusal(
        await desk.call('cases.fail', {
          caseId: file.case.id,
          version: 2,
          reason: 'other',
          routesTold: true,
          note: '',
        }),
      ),
    ).toBe('not-in-mediation')
  })
})
