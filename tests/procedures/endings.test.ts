import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, clauses, plan, registered, settled } from '../support/walk'

describe('a case ends in other ways', () => {
  it('withdrawn before acceptance, by the applicant only', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const [applicant, respondent] = file.case.parties
    const ask = (partyId = 0) =>
      desk.call('cases.withdraw', { ...on(file), partyId, on: '2026-11-24', routesTold: false, note: '' })
    expect(refusal(await ask(respondent?.id))).toBe('not-applicant')
    expect(await ask(applicant?.id)).toMatchObject({
      value: { case: { stage: 'declined', closing: { ended: 'withdrawn' } }, outcome: 'withdrawn' },
    })
  })

  it('R-50 withdrawn after acceptance only with the other ways named, and taken back within a day', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const asked = {
      ...on(file),
      partyId: file.case.parties[0]?.id ?? 0,
      on: '2026-11-24',
      note: '已自行和解',
    }
    expect(refusal(await desk.call('cases.withdraw', { ...asked, routesTold: false }))).toBe(
      'routes-not-told',
    )
    const ended = await desk.file('cases.withdraw', { ...asked, routesTold: true })
    expect(ended).toMatchObject({
      case: {
        stage: 'failed',
        closing: { ended: 'withdrawn', failReason: 'withdrawn', routesToldOn: '2026-11-24' },
      },
      outcome: 'withdrawn',
    })
    const back = await desk.file('cases.undo', { ...on(ended), what: 'withdrawn', reason: '' })
    expect(back.case).toMatchObject({ stage: 'accepted', closing: { ended: null, failedOn: null } })
  })

  it('R-50 a failure whose record does not name the other ways is archived only with a reason', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    file = await desk.file('cases.fail', { ...on(file), reason: 'unreachable', routesTold: true, note: '' })
    const close = (rules: string[]) =>
      desk.call('dossier.close', {
        ...on(file),
        retention: '长期',
        reasons: rules.map(rule => ({ rule, reason: '电话告知，见电话记录' })),
      })
    expect(refusal(await close(['R-53']))).toBe('routes-not-in-record')
    expect(await close(['R-53', 'R-50'])).toMatchObject({ value: { case: { stage: 'archived' } } })
  })
})

/** A settled case with a drafted text. */
async function partly(desk: TestDesk) {
  let file = await settled(desk)
  file = await desk.file('agreements.draft', on(file))
  return desk.file('agreements.write', {
    ...on(file),
    changes: { clauses: clauses(file) },
    newEdition: false,
  })
}

describe('R-51 a partial agreement', () => {
  it('lists what is open, mediates on after the effect, and is archived once each item is done', async () => {
    const desk = await testDesk()
    let file = await partly(desk)
    const items = ['清洗费由谁承担', '停用的时段']
    file = await desk.file('cases.leaveOpen', { ...on(file), items, course: 'goes-on', routesTold: false })
    expect(file.openItems.map(each => each.text)).toEqual(items)
    file = await desk.file('agreements.present', {
      ...on(file),
      reasons: [{ rule: 'R-41', reason: '另行商定' }],
    })
    const parties = file.case.parties.map(each => ({ who: { partyId: each.id }, act: 'signed' as const }))
    const others = [
      { who: { mediatorId: desk.actor }, act: 'signed' as const },
      { who: { committee: true as const }, act: 'sealed' as const },
    ]
    for (const each of [...parties, ...others])
      file = await desk.file('signing.mark', {
        ...on(file),
        signing: { ...each, at: '2026-11-24T11:30', aloud: false },
      })
    expect(file.case.stage).toBe('effective')
    file = await desk.file('sessions.book', {
      ...on(file),
      plan: plan(desk, { start: '2026-11-25T10:00', end: '2026-11-25T11:00' }),
      reasons: [],
    })
    expect(file.case.stage).toBe('effective')
    const close = { retention: '长期', reasons: [{ rule: 'R-53', reason: '另附' }] }
    expect(refusal(await desk.call('dossier.close', { ...on(file), ...close }))).toBe('open-items-left')
    const [first, second] = file.openItems
    const done = (itemId = 0, result: 'settled' | 'failed' = 'settled', routesTold = false, note = '') => ({
      ...on(file),
      itemId,
      result,
      routesTold,
      note,
    })
    expect(refusal(await desk.call('cases.closeItem', done(first?.id)))).toBe('item-note-missing')
    file = await desk.file('cases.closeItem', done(first?.id, 'settled', false, '何立峰承担'))
    expect(refusal(await desk.call('cases.closeItem', done(second?.id, 'failed')))).toBe('routes-not-told')
    file = await desk.file('cases.closeItem', done(second?.id, 'failed', true))
    file = await desk.file('dossier.close', { ...on(file), ...close })
    expect(file.case.stage).toBe('archived')
  })

  it('ends with its open items only with the other ways named (R-50), and not where nothing was agreed', async () => {
    const desk = await testDesk()
    const nothing = await accepted(desk)
    const asked = { items: ['清洗费'], course: 'ends' as const }
    const early = await desk.call('cases.leaveOpen', { ...on(nothing), ...asked, routesTold: true })
    expect(refusal(early)).toBe('not-in-mediation')
    const file = await partly(desk)
    expect(refusal(await desk.call('cases.leaveOpen', { ...on(file), ...asked, routesTold: false }))).toBe(
      'routes-not-told',
    )
    const ended = await desk.file('cases.leaveOpen', { ...on(file), ...asked, routesTold: true })
    expect(ended.openItems).toMatchObject([{ course: 'ends', result: 'failed', closedOn: '2026-11-24' }])
  })
})
