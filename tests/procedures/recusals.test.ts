import type { Output } from '@shared/contract'
import type { CaseFile } from '@shared/cases/case-file'
import { recusalContract } from '@shared/recusal/contract'
import { describe, expect, it } from 'vitest'

import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { accepted, APPLICANT, booked, plan, RESPONDENT } from '../support/walk'

const of = async (desk: TestDesk, file: CaseFile): Promise<Output<'recusals.of'>> => {
  const reply = await desk.call('recusals.of', { caseId: file.case.id })
  return recusalContract['recusals.of'].output.parse(reply.ok && reply.value)
}
const asking = (desk: TestDesk, file: CaseFile, over: object = {}) => ({
  ...on(file),
  contactId: desk.actor,
  partyId: file.case.parties[1]?.id ?? 0,
  on: '2026-11-24',
  how: 'oral' as const,
  reason: '与对方是亲戚',
  ...over,
})
const asked = async (desk: TestDesk, file: CaseFile) => desk.file('recusals.ask', asking(desk, file))
const first = async (desk: TestDesk, file: CaseFile) => {
  const [recusal] = (await of(desk, file)).recusals
  if (!recusal) throw new Error('Nothing was asked')
  return recusal
}
const binds = async (desk: TestDesk, recusalBinds: boolean) => {
  const office = await desk.call('office.get', {})
  const version = Number(Reflect.get(Object(office.ok && office.value), 'version'))
  await desk.call('office.change', { version, changes: { recusalBinds } })
}

describe('R-16 a party asks for another mediator', () => {
  it('R-16 keeps who asked, when and why, and no session is booked with that mediator', async () => {
    const desk = await testDesk()
    const file = await asked(desk, await accepted(desk))
    expect(await first(desk, file)).toMatchObject({ askedBy: '牛犇', reason: '与对方是亲戚', answer: null })
    expect(file.timeline[0]).toMatchObject({ event: 'recusal-asked' })
    const book = (over: object) =>
      desk.call('sessions.book', { ...on(file), plan: plan(desk, over), reasons: [] })
    expect(refusal(await book({}))).toBe('mediator-aside')
    const luo = desk.names.contact('罗国栋')
    expect(refusal(await book({ presiderId: luo, recorderId: desk.actor }))).toBe('mediator-aside')
    expect(refusal(await book({ presiderId: luo }))).toBeNull()
  })

  it('R-16 lets another take over the case and the session that is booked', async () => {
    const desk = await testDesk()
    const file = await asked(desk, await booked(desk))
    const luo = desk.names.contact('罗国栋')
    const { id: recusalId } = await first(desk, file)
    const after = await desk.file('recusals.replace', { ...on(file), recusalId, replacementId: luo })
    expect(after.case.acceptance?.mediatorId).toBe(luo)
    expect(after.sessions[0]?.presiderId).toBe(luo)
    expect(await first(desk, after)).toMatchObject({ answer: 'replaced', replacementId: luo })
    expect(after.timeline[0]).toMatchObject({ event: 'recusal-replaced', text: '沈玉兰回避，由罗国栋接替' })
    const back = { ...plan(desk), start: '2026-11-24T15:00', end: '2026-11-24T16:00' }
    const moved = { ...on(after), sessionId: after.sessions[0]?.id ?? 0, plan: back, reasons: [] }
    expect(refusal(await desk.call('sessions.move', moved))).toBe('mediator-aside')
  })

  it('R-16 does not end a session with a mediator who was asked to go the day before', async () => {
    const desk = await testDesk()
    const tomorrow = { start: '2026-11-25T10:00', end: '2026-11-25T11:00' }
    const start = await accepted(desk)
    const file = await asked(
      desk,
      await desk.file('sessions.book', { ...on(start), plan: plan(desk, tomorrow), reasons: [] }),
    )
    desk.setClock('2026-11-25T11:00')
    const ending = { ...on(file), sessionId: file.sessions[0]?.id ?? 0 }
    expect(refusal(await desk.call('sessions.close', ending))).toBe('mediator-aside')
  })

  it('R-16 is hard where the committee has bound itself, and elsewhere asks a written reason', async () => {
    const desk = await testDesk()
    const file = await asked(desk, await accepted(desk))
    const { id: recusalId } = await first(desk, file)
    const keep = { ...on(file), recusalId, reason: '查明不是亲戚，只是同姓' }
    await binds(desk, true)
    expect(refusal(await desk.call('recusals.keep', keep))).toBe('recusal-binds')
    await binds(desk, false)
    const kept = await desk.file('recusals.keep', keep)
    expect(await first(desk, kept)).toMatchObject({ answer: 'kept', answerNote: keep.reason })
    expect(
      refusal(await desk.call('sessions.book', { ...on(kept), plan: plan(desk), reasons: [] })),
    ).toBeNull()
  })

  it('R-16 can be taken back by the party', async () => {
    const desk = await testDesk()
    const file = await asked(desk, await accepted(desk))
    const { id: recusalId } = await first(desk, file)
    const after = await desk.file('recusals.withdraw', { ...on(file), recusalId })
    expect(refusal(await desk.call('recusals.withdraw', { ...on(after), recusalId }))).toBe(
      'recusal-answered',
    )
    expect(
      refusal(await desk.call('sessions.book', { ...on(after), plan: plan(desk), reasons: [] })),
    ).toBeNull()
  })

  it.each([
    ['somebody who does not mediate here', { contact: '罗国栋' }, 'recusal-nobody'],
    ['a day to come', { on: '2026-11-25' }, 'recusal-in-future'],
  ])('is refused for %s', async (_what, over, rule) => {
    const desk = await testDesk()
    const file = await accepted(desk)
    const contactId = 'contact' in over ? desk.names.contact(over.contact) : desk.actor
    const input = asking(desk, file, { contactId, ...('on' in over && { on: over.on }) })
    expect(refusal(await desk.call('recusals.ask', input))).toBe(rule)
  })

  it.each([
    ['沈玉兰', 'replacement-same'],
    ['方文谦', 'mediator-not-entitled'],
    ['区兆强', 'mediator-is-party'],
  ])('R-15, R-18 %s does not take over', async (name, rule) => {
    const desk = await testDesk()
    const start = await accepted(desk, {}, [
      APPLICANT,
      RESPONDENT,
      { ...RESPONDENT, name: '区兆强', phone: '' },
    ])
    const file = await asked(desk, start)
    const { id: recusalId } = await first(desk, file)
    const replacementId = desk.names.contact(name)
    expect(refusal(await desk.call('recusals.replace', { ...on(file), recusalId, replacementId }))).toBe(rule)
  })

  it('asks once at a time', async () => {
    const desk = await testDesk()
    const file = await asked(desk, await accepted(desk))
    expect(refusal(await desk.call('recusals.ask', asking(desk, file)))).toBe('recusal-asked-already')
  })
})

describe('R-17 disclosure', () => {
  it('R-17 prompts until it is disclosed, and stops nobody', async () => {
    const desk = await testDesk()
    const file = await accepted(desk, {}, [APPLICANT, { ...RESPONDENT, phone: '13800001000' }])
    expect((await of(desk, file)).neutral).toMatchObject([
      { name: '沈玉兰', near: [{ about: '牛犇', by: 'phone' }] },
    ])
    const text = '电话是社区总机，各方没有异议'
    const after = await desk.file('recusals.disclose', {
      ...on(file),
      contactId: desk.actor,
      about: '牛犇',
      text,
    })
    const told = await of(desk, after)
    expect(told.neutral).toMatchObject([{ near: [] }])
    expect(told.disclosures).toMatchObject([{ about: '牛犇', text, disclosedOn: '2026-11-24' }])
    expect(after.timeline[0]).toMatchObject({ event: 'disclosed' })
  })
})
