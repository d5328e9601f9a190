import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk } from '../support/desk'
import { accepted, drafted, registered, settled } from '../support/walk'

describe('a step is taken back', () => {
  it('R-56 acceptance: back to 待受理, its number voided with the reason, the next one drawn', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const asked = { ...on(file), what: 'accepted' as const }
    expect(refusal(await desk.call('cases.undo', { ...asked, reason: '' }))).toBe('undo-reason-missing')
    const back = await desk.file('cases.undo', { ...asked, reason: '应为诉求' })
    expect(back).toMatchObject({ case: { stage: 'registered', acceptance: null }, term: null })
    expect(back.timeline[0]).toMatchObject({ event: 'undone', text: '受理，应为诉求' })
    expect(await desk.call('numbers.ledger', { year: 2026 })).toMatchObject({
      value: {
        series: [
          { drawn: 1, whole: true, rows: [{ voided: { reason: '撤销受理：应为诉求' } }] },
          {},
          {},
          {},
          {},
        ],
      },
    })
    const again = await desk.file('cases.accept', { ...on(back), mediatorId: desk.actor, reasons: [] })
    expect(again.case.acceptance?.number).toContain('0002')
  })

  it('not after a day, and not once a session is booked on it', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    desk.setClock('2026-11-25T09:01')
    const asked = { ...on(file), what: 'accepted' as const, reason: '误登' }
    expect(refusal(await desk.call('cases.undo', asked))).toBe('undo-after-a-day')
    expect(await desk.call('cases.undoable', { id: file.case.id })).toEqual({ ok: true, value: null })
    desk.setClock('2026-11-24T09:00')
    const other = await settled(desk)
    expect(refusal(await desk.call('cases.undo', { ...asked, ...on(other) }))).toBe('nothing-to-undo')
  })

  it('a decline', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const declined = await desk.file('cases.decline', { ...on(file), reason: 'out-of-scope', note: '' })
    const back = await desk.file('cases.undo', { ...on(declined), what: 'declined', reason: '' })
    expect(back.case).toMatchObject({ stage: 'registered', closing: { declinedOn: null } })
  })

  it('a failure, and the archive before it', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    file = await desk.file('cases.fail', { ...on(file), reason: 'far-apart', routesTold: true, note: '' })
    const reasons = ['R-50', 'R-53'].map(rule => ({ rule, reason: '另附' }))
    file = await desk.file('dossier.close', { ...on(file), retention: '长期', reasons })
    file = await desk.file('cases.undo', { ...on(file), what: 'archived', reason: '' })
    expect(file.case).toMatchObject({ stage: 'failed', closing: { archivedOn: null, retention: null } })
    file = await desk.file('cases.undo', { ...on(file), what: 'failed', reason: '' })
    expect(file.case).toMatchObject({ stage: 'accepted', closing: { failedOn: null, failReason: null } })
  })

  it('a closed session, with all that was written in it, unless its record is signed and filed', async () => {
    const desk = await testDesk()
    let file = await settled(desk)
    const undone = await desk.file('cases.undo', { ...on(file), what: 'session-held', reason: '' })
    expect(undone.sessions[0]).toMatchObject({
      state: 'booked',
      record: { result: 'settled', endedAt: null },
    })
    expect(undone.sessions[0]?.record.attendance.length).toBeGreaterThan(0)

    file = await desk.file('sessions.close', { ...on(undone), sessionId: undone.sessions[0]?.id ?? 0 })
    file = await desk.file('dossier.enclose', { ...on(file), item: 'record', pages: 2 })
    const asked = { ...on(file), what: 'session-held' as const, reason: '' }
    expect(refusal(await desk.call('cases.undo', asked))).toBe('undo-paper-signed')
  })

  it('not a session on whose result an agreement is drafted', async () => {
    const desk = await testDesk()
    const file = await drafted(desk)
    const asked = { ...on(file), what: 'session-held' as const, reason: '' }
    expect(refusal(await desk.call('cases.undo', asked))).toBe('nothing-to-undo')
  })
})
