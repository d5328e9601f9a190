import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, booked, fullRecord, plan, RESPONDENT } from '../support/walk'
import type { CaseFile } from '@shared/cases/case-file'
import type { SessionPlan } from '@shared/sessions/session'

const book = (
  desk: TestDesk,
  file: CaseFile,
  over: Partial<SessionPlan> = {},
  reasons: { rule: string; reason: string }[] = [],
) => desk.call('sessions.book', { ...on(file), plan: plan(desk, over), reasons })

describe('booking a session', () => {
  it('moves the case into mediation and stands on the board', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    expect(file.case.stage).toBe('mediating')
    expect(await desk.call('sessions.board', { day: '2026-11-24' })).toMatchObject({
      value: [{ label: '第0001号', title: '空调外机位置', state: 'booked', parties: ['陈喆堃', '牛犇'] }],
    })
  })

  it.each<[string, Partial<SessionPlan>, string]>([
    ['it ends before it starts', { end: '2026-11-24T09:30' }, 'session-ends-before-start'],
    ['it runs into another day', { end: '2026-11-25T09:30' }, 'session-ends-before-start'],
    ['it is over already', { start: '2026-11-23T10:00', end: '2026-11-23T11:00' }, 'session-in-past'],
  ])('is refused when %s', async (_when, over, rule) => {
    const desk = await testDesk()
    expect(refusal(await book(desk, await accepted(desk), over))).toBe(rule)
  })

  it('is refused before acceptance, and while another one waits', async () => {
    const desk = await testDesk()
    const entry = await desk.file('cases.register', { channel: 'visit', fields: {}, parties: [] })
    expect(refusal(await book(desk, entry))).toBe('not-in-mediation')
    const file = await booked(desk)
    expect(refusal(await book(desk, file, { start: '2026-11-25T10:00', end: '2026-11-25T11:00' }))).toBe(
      'session-open-already',
    )
  })

  it('R-15 is led by a mediator in office', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    expect(refusal(await book(desk, file, { presiderId: desk.names.contact('方文谦') }))).toBe(
      'presider-not-entitled',
    )
  })

  it('R-18 is not led by a party', async () => {
    const desk = await testDesk()
    const file = await accepted(desk, {}, [
      { ...RESPONDENT, side: 'applicant' },
      { side: 'respondent', name: '罗国栋', will: 'agrees' },
    ])
    expect(refusal(await book(desk, file, { presiderId: desk.names.contact('罗国栋') }))).toBe(
      'presider-is-party',
    )
  })

  it("R-19 has no lawyer as neutral who is one side's agent", async () => {
    const desk = await testDesk()
    const agents = [{ name: '方文谦', phone: '', powers: [4], letterOnFile: true }]
    const file = await accepted(desk, {}, [{ side: 'applicant', name: '陈喆堃', agents }, RESPONDENT])
    expect(refusal(await book(desk, file, { invitedIds: [desk.names.contact('方文谦')] }))).toBe(
      'lawyer-is-agent',
    )
  })

  it('R-20 wants the consent of every party to each invited person, or to the category', async () => {
    const desk = await testDesk()
    let file = await accepted(desk)
    const lawyer = desk.names.contact('方文谦')
    const police = desk.names.contact('王建平')
    const reply = await book(desk, file, { invitedIds: [lawyer, police] })
    expect(reply).toMatchObject({
      failure: { rule: 'consent-missing', about: { name: '方文谦', parties: '陈喆堃、牛犇' } },
    })
    const [first, second] = file.case.parties.map(each => each.id)
    const consent = { on: '2026-11-24', how: 'written' } as const
    file = await desk.file('cases.consent', {
      ...on(file),
      partyIds: [first ?? 0, second ?? 0],
      contactId: lawyer,
      category: null,
      ...consent,
    })
    file = await desk.file('cases.consent', {
      ...on(file),
      partyIds: [first ?? 0],
      contactId: null,
      category: 'police',
      ...consent,
    })
    expect(await book(desk, file, { invitedIds: [lawyer, police] })).toMatchObject({
      failure: { about: { name: '王建平', parties: '牛犇' } },
    })
    file = await desk.file('cases.consent', {
      ...on(file),
      partyIds: [second ?? 0],
      contactId: police,
      category: null,
      ...consent,
    })
    expect(refusal(await book(desk, file, { invitedIds: [lawyer, police] }))).toBeNull()
  })

  it('R-20 notes a consent once it was given, to a person or a category', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const partyIds = file.case.parties.map(each => each.id)
    const ask = (day: string, category: 'police' | null) =>
      desk.call('cases.consent', { ...on(file), partyIds, contactId: null, category, on: day, how: 'oral' })
    expect(refusal(await ask('2026-11-25', 'police'))).toBe('consent-in-future')
    expect(refusal(await ask('2026-11-24', null))).toBe('invalid-input')
  })

  it('R-20 lets somebody be there on official duty without consent, as no 参加人', async () => {
    const desk = await testDesk()
    const reply = await book(desk, await accepted(desk), { onDutyIds: [desk.names.contact('王建平')] })
    expect(refusal(reply)).toBeNull()
  })
})

describe('R-27 nobody and no room is in two places', () => {
  it('blocks the room with its buffer, and names who has it', async () => {
    const desk = await testDesk()
    await booked(desk)
    const other = await accepted(desk)
    const presiderId = desk.names.contact('罗国栋')
    const over = { presiderId, recorderId: null, start: '2026-11-24T11:35', end: '2026-11-24T12:00' }
    expect(await book(desk, other, over)).toMatchObject({
      failure: {
        rule: 'clash',
        about: { name: '悦聊室', label: '第0001号 空调外机位置', from: '10:00', to: '11:30' },
      },
    })
    const free = { ...over, start: '2026-11-24T11:40' }
    expect(refusal(await book(desk, other, free, [{ rule: 'R-27', reason: '当事人同意' }]))).toBeNull()
  })

  it('blocks a mediator, and asks a reason for anybody else', async () => {
    const desk = await testDesk()
    await booked(desk)
    const other = await accepted(desk, {}, [
      { side: 'applicant', name: '甲' },
      { side: 'respondent', name: '乙' },
    ])
    const roomId = desk.names.room('调解室')
    expect(await book(desk, other, { roomId })).toMatchObject({
      failure: { rule: 'clash', about: { name: '沈玉兰' } },
    })
    const led = { roomId, presiderId: desk.names.contact('罗国栋') }
    expect(await book(desk, other, led)).toMatchObject({
      failure: { rule: 'clash-reason-needed', about: { name: '陈思佳' } },
    })
    expect(refusal(await book(desk, other, led, [{ rule: 'R-27', reason: '两场都短' }]))).toBeNull()
  })

  it('tells the same while the form is filled, and the moved session does not clash with itself', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    const judge = (movedId: number | null) =>
      desk.call('sessions.judge', { caseId: file.case.id, plan: plan(desk), movedId })
    expect(await judge(file.sessions[0]?.id ?? null)).toMatchObject({
      value: { clashes: [], consentMissing: [] },
    })
    const seen = await judge(null)
    expect(seen).toMatchObject({
      value: {
        clashes: [
          { what: 'room' },
          { what: 'presider' },
          { what: 'person' },
          { what: 'party' },
          { what: 'party' },
        ],
      },
    })
    const sessionId = file.sessions[0]?.id ?? 0
    const later = plan(desk, { start: '2026-11-24T10:15', end: '2026-11-24T11:45' })
    const moved = await desk.file('sessions.move', { ...on(file), sessionId, plan: later, reasons: [] })
    expect(moved.sessions[0]).toMatchObject({ start: '2026-11-24T10:15', state: 'booked' })
  })

  it('frees the slot of a cancelled session', async () => {
    const desk = await testDesk()
    const file = await booked(desk)
    const sessionId = file.sessions[0]?.id ?? 0
    const cancelled = await desk.file('sessions.cancel', { ...on(file), sessionId, reason: '当事人生病' })
    expect(cancelled.sessions[0]).toMatchObject({ state: 'cancelled', cancelReason: '当事人生病' })
    expect(refusal(await book(desk, cancelled))).toBeNull()
    const again = await desk.call('sessions.cancel', {
      caseId: file.case.id,
      version: cancelled.case.version + 1,
      sessionId,
      reason: '又',
    })
    expect(refusal(again)).toBe('session-not-open')
  })
})

describe('holding a session', () => {
  const closing = async (
    change: (record: ReturnType<typeof fullRecord>['changes']) => object,
    over: object = {},
  ) => {
    const desk = await testDesk()
    const file = await accepted(desk, over, [
      { side: 'applicant', name: '陈喆堃', will: 'agrees', willOn: '2026-11-24', willHow: 'oral' },
      RESPONDENT,
    ])
    const ready = await desk.file('sessions.book', { ...on(file), plan: plan(desk), reasons: [] })
    const { sessionId, changes } = fullRecord(ready)
    const recorded = await desk.file('sessions.record', {
      ...on(ready),
      sessionId,
      changes: { ...changes, ...change(changes) },
    })
    desk.setClock('2026-11-24T11:30')
    return desk.call('sessions.close', { ...on(recorded), sessionId })
  }

  it('ends with one of exactly three results', async () => {
    expect(await closing(() => ({}))).toMatchObject({
      value: { sessions: [{ state: 'held', record: { result: 'settled', endedAt: '2026-11-24T11:30' } }] },
    })
    expect(refusal(await closing(() => ({ result: null })))).toBe('result-missing')
    const desk = await testDesk()
    const file = await booked(desk)
    const asked = { ...on(file), sessionId: file.sessions[0]?.id ?? 0, changes: { result: 'half' } }
    expect(await desk.dispatch('sessions.record', asked, desk.actor)).toMatchObject({
      failure: { code: 'invalid-input', field: 'changes.result' },
    })
  })

  it('R-25 not before rights and duties were told', async () => {
    expect(refusal(await closing(() => ({ rightsToldOn: null })))).toBe('rights-not-told')
    expect(refusal(await closing(() => ({ rightsToldHow: null })))).toBe('rights-not-told')
  })

  it('needs people in the room, its mediator among them', async () => {
    expect(
      refusal(
        await closing(({ attendance }) => ({
          attendance: attendance.map(each => ({ ...each, came: false })),
        })),
      ),
    ).toBe('nobody-came')
    const without = (who: 'contactId' | 'partyId') =>
      closing(({ attendance }) => ({
        attendance: attendance.filter((each, index) => !(who in each.who) || index === 0),
      }))
    expect(refusal(await without('contactId'))).toBe('presider-absent')
    expect(refusal(await without('partyId'))).toBe('settled-without-all')
  })

  it('is not closed before its day, nor written on once it is over', async () => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const tomorrow = plan(desk, { start: '2026-11-25T10:00', end: '2026-11-25T11:00' })
    const ready = await desk.file('sessions.book', { ...on(file), plan: tomorrow, reasons: [] })
    const recorded = await desk.file('sessions.record', { ...on(ready), ...fullRecord(ready) })
    const { sessionId } = fullRecord(ready)
    expect(refusal(await desk.call('sessions.close', { ...on(recorded), sessionId }))).toBe(
      'session-not-begun',
    )
    desk.setClock('2026-11-25T11:00')
    const held = await desk.file('sessions.close', { ...on(recorded), sessionId })
    expect(
      refusal(await desk.call('sessions.record', { ...on(held), sessionId, changes: { result: 'failed' } })),
    ).toBe('session-over')
    expect(refusal(await desk.call('sessions.close', { ...on(held), sessionId }))).toBe('session-not-open')
  })

  it('R-02 minutes no mediation on the committee’s own initiative without every consent', async () => {
    const desk = await testDesk()
    const file = await accepted(desk, { source: 'initiative' })
    const respondent = file.case.parties[1]?.id ?? 0
    const doubting = await desk.file('cases.changeParty', {
      ...on(file),
      partyId: respondent,
      changes: { will: 'unasked' },
    })
    const ready = await desk.file('sessions.book', { ...on(doubting), plan: plan(desk), reasons: [] })
    const recorded = await desk.file('sessions.record', { ...on(ready), ...fullRecord(ready) })
    const reply = await desk.call('sessions.close', {
      ...on(recorded),
      sessionId: fullRecord(ready).sessionId,
    })
    expect(reply).toMatchObject({ failure: { rule: 'consent-to-mediate-missing', about: { names: '牛犇' } } })
  })
})
