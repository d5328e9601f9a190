import { PersonFile } from '@shared/persons/contract'
import { PersonCard } from '@shared/persons/person'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { inventedId } from '../../electron/samples/registering'
import { on, refusal, testDesk, type TestDesk } from '../support/desk'
import { entryFrom, onEntry } from '../support/entries'
import { accepted, APPLICANT, registered, RESPONDENT } from '../support/walk'

const ID = inventedId('1985-03-12', 'male', 1)
const CONSENTED = {
  matter: 'identity' as const,
  answer: 'consents' as const,
  on: '2026-11-24',
  how: 'oral' as const,
  basis: '',
}
const WITH_ID = { ...APPLICANT, idNumber: ID, consents: [CONSENTED] }

async function value<T>(reply: ReturnType<TestDesk['call']>, shape: z.ZodType<T>): Promise<T> {
  const settled = await reply
  if (!settled.ok) throw new Error(JSON.stringify(settled.failure))
  return shape.parse(settled.value)
}
const personOf = (desk: TestDesk, id: number | null | undefined) =>
  value(desk.call('persons.get', { id: id ?? 0 }), PersonFile)
const suggested = (desk: TestDesk, text: string) =>
  value(desk.call('persons.suggest', { text }), z.array(PersonCard))
const count = (desk: TestDesk) =>
  desk.store.one(z.object({ count: z.int() }), 'SELECT count(*) AS count FROM persons')?.count

describe('one person once', () => {
  it('stands behind every named party, and goes with half a name that nobody means any more', async () => {
    const desk = await testDesk()
    let file = await registered(desk, {}, [APPLICANT, { side: 'respondent' }])
    expect(file.case.parties.map(each => each.personId !== null)).toEqual([true, false])
    expect(count(desk)).toBe(1)
    const partyId = file.case.parties[1]?.id ?? 0
    for (const name of ['牛', '牛犇', ''])
      file = await desk.file('cases.changeParty', { ...on(file), partyId, changes: { name } })
    expect(count(desk)).toBe(1)
  })

  it('is one for an equal number of the same document, and two without', async () => {
    const desk = await testDesk()
    const first = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const again = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const ids = [first, again].map(file => file.case.parties.map(each => each.personId))
    expect(ids[0]?.[0]).toBe(ids[1]?.[0])
    expect(ids[0]?.[1]).not.toBe(ids[1]?.[1])
  })

  it('is suggested by name, initials, last digits and room, and fills the form when chosen', async () => {
    const desk = await testDesk()
    const address = { estate: '榕荫花园', building: '3栋', room: '502', text: '' }
    const first = await registered(desk, {}, [{ ...WITH_ID, address, occupation: '会计' }, RESPONDENT])
    for (const typed of ['陈喆', 'czk', '0502', ID.slice(-4), '3栋502', '502'])
      expect((await suggested(desk, typed)).map(each => each.name)).toContain('陈喆堃')
    const [card] = await suggested(desk, 'czk')
    expect(card).toMatchObject({ phone: '138****0502', place: '榕荫花园3栋502', matters: 1 })
    expect(JSON.stringify(card)).not.toContain(ID)
    const second = await registered(desk, {}, [{ side: 'applicant', personId: card?.id ?? null }, RESPONDENT])
    expect(second.case.parties[0]).toMatchObject({
      personId: first.case.parties[0]?.personId,
      name: '陈喆堃',
      phone: '138****0502',
      occupation: '会计',
      address,
      consents: [CONSENTED],
    })
    const page = await personOf(desk, card?.id)
    expect(page.cases.map(each => each.caseId)).toEqual([second.case.id, first.case.id])
  })

  it('is somebody else once the name of a chosen person is typed over', async () => {
    const desk = await testDesk()
    const first = await registered(desk)
    const personId = first.case.parties[0]?.personId ?? null
    const second = await registered(desk, {}, [{ side: 'applicant', personId }, RESPONDENT])
    const changed = await desk.file('cases.changeParty', {
      ...on(second),
      partyId: second.case.parties[0]?.id ?? 0,
      changes: { name: '陈家坤' },
    })
    expect(changed.case.parties[0]?.personId).not.toBe(personId)
    expect((await personOf(desk, personId)).person.name).toBe('陈喆堃')
  })

  it('stands behind a name of 民情簿 and goes along into the case', async () => {
    const desk = await testDesk()
    const fields = { name: '佟老师', phone: '13800002105', what: '楼上漏水' }
    const entry = await entryFrom(desk, 'intake.add', { stream: 'dispute', fields })
    expect(entry.entry).toMatchObject({ phone: '138****2105' })
    const moved = await entryFrom(desk, 'intake.toCase', onEntry(entry))
    const file = await desk.file('cases.get', { id: moved.entry.caseId ?? 0 })
    expect(file.case.parties[0]?.personId).toBe(entry.entry.personId)
    const page = await personOf(desk, entry.entry.personId)
    expect([page.cases.length, page.entries.length]).toEqual([1, 1])
    expect(page.person.phone).toBe('138****2105')
  })

  it('keeps the telephone of an entry when a window sends its mask back', async () => {
    const desk = await testDesk()
    const entry = await entryFrom(desk, 'intake.add', {
      stream: null,
      fields: { name: '佟老师', phone: '13800002105' },
    })
    await entryFrom(desk, 'intake.fill', {
      ...onEntry(entry),
      fields: { phone: entry.entry.phone, what: '漏水' },
    })
    const shown = await desk.call('persons.show', {
      numbers: [{ of: 'entry', id: entry.entry.id, field: 'phone' }],
    })
    expect(shown).toMatchObject({ value: { numbers: [{ text: '13800002105' }] } })
  })
})

describe('merging', () => {
  it('puts both histories under the kept record, and gives them back', async () => {
    const desk = await testDesk()
    const first = await registered(desk, {}, [{ ...APPLICANT, occupation: '会计' }, RESPONDENT])
    const second = await registered(desk, {}, [
      { ...APPLICANT, ethnicity: '汉族' },
      { ...RESPONDENT, name: '牛二' },
    ])
    const [keptId, goneId] = [second, first].map(file => file.case.parties[0]?.personId ?? 0)
    const asked = { keptId: keptId ?? 0, goneId: goneId ?? 0, keptVersion: 0, goneVersion: 0 }
    const merged = await value(desk.call('persons.merge', { ...asked, reason: '身份证核对过' }), PersonFile)
    expect(merged.cases).toHaveLength(2)
    expect(merged.person).toMatchObject({ occupation: '会计', ethnicity: '汉族' })
    expect(merged.merges).toMatchObject([{ goneId, reason: '身份证核对过', actor: '沈玉兰', undoneAt: null }])
    const gone = await personOf(desk, goneId)
    expect(gone.person.mergedInto).toBe(keptId)
    expect(gone.merges).toHaveLength(1)
    expect((await suggested(desk, '陈喆堃')).map(each => each.id)).toEqual([keptId])
    const mergeId = merged.merges[0]?.id ?? 0
    const back = await value(desk.call('persons.unmerge', { mergeId, reason: '看错了' }), PersonFile)
    expect(back.cases.map(each => each.caseId)).toEqual([second.case.id])
    expect(back.person.occupation).toBe('')
    expect((await personOf(desk, goneId)).cases.map(each => each.caseId)).toEqual([first.case.id])
    expect(refusal(await desk.call('persons.unmerge', { mergeId, reason: '再来' }))).toBe(
      'unmerge-undone-already',
    )
  })

  it('is refused for two parties of one case, and on an older state of a record', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [APPLICANT, { ...RESPONDENT, name: '陈喆堃' }])
    const [keptId = 0, goneId = 0] = file.case.parties.map(each => each.personId ?? 0)
    const ask = (over: object) =>
      desk.call('persons.merge', { keptId, goneId, keptVersion: 0, goneVersion: 0, reason: '同名', ...over })
    expect(refusal(await ask({}))).toBe('merge-both-in-case')
    expect(refusal(await ask({ goneVersion: 4 }))).toBe('stale')
  })

  it('offers pairs that look like one person', async () => {
    const desk = await testDesk()
    await registered(desk)
    await registered(desk, {}, [APPLICANT, { ...RESPONDENT, name: '牛二' }])
    const pairs = await value(
      desk.call('persons.alike', {}),
      z.array(z.object({ one: PersonCard, other: z.object({ name: z.string(), why: z.array(z.string()) }) })),
    )
    expect(pairs).toMatchObject([{ one: { name: '陈喆堃' }, other: { why: ['phone'] } }])
  })
})

describe('R-64', () => {
  it('R-64 refuses a number without an answer, and keeps the case going', async () => {
    const desk = await testDesk()
    expect(
      refusal(
        await desk.call('cases.register', {
          channel: 'visit',
          fields: {},
          parties: [{ ...APPLICANT, idNumber: ID }],
        }),
      ),
    ).toBe('identity-not-consented')
    const refused = { ...CONSENTED, answer: 'refuses' as const }
    const file = await accepted(desk, {}, [{ ...APPLICANT, consents: [refused] }, RESPONDENT])
    expect(file.case.acceptance).not.toBeNull()
    const partyId = file.case.parties[0]?.id ?? 0
    const change = (changes: object) => desk.call('cases.changeParty', { ...on(file), partyId, changes })
    expect(refusal(await change({ idNumber: ID }))).toBe('identity-not-consented')
    const kept = await desk.file('cases.changeParty', {
      ...on(file),
      partyId,
      changes: { idNumber: ID, consents: [refused, CONSENTED] },
    })
    expect(kept.case.parties[0]?.idNumber).toMatch(/^440\*{11}/)
    expect((await personOf(desk, kept.case.parties[0]?.personId)).consents).toHaveLength(2)
  })
})

describe('R-65', () => {
  it('R-65 gives a window no whole number, whatever it asks', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const person = file.case.parties[0]?.personId ?? 0
    const answers = [
      await desk.call('cases.get', { id: file.case.id }),
      await desk.call('persons.get', { id: person }),
      await desk.call('persons.suggest', { text: '陈喆堃' }),
      await desk.call('persons.alike', {}),
      await desk.call('find.anything', { text: ID.slice(-6) }),
      await desk.call('papers.preview', { kind: 'person-copy', personId: person, whole: true }),
    ]
    for (const each of answers) {
      expect(each.ok).toBe(true)
      expect(JSON.stringify(each)).not.toContain(ID)
      expect(JSON.stringify(each)).not.toContain('13800000502')
    }
  })

  it('R-65 shows one on request, and the journal says who looked at whose', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const party = file.case.parties[0]
    const shown = await desk.call('persons.show', {
      numbers: [
        { of: 'party', id: party?.id ?? 0, field: 'id' },
        { of: 'person', id: party?.personId ?? 0, field: 'phone' },
        { of: 'party', id: 999, field: 'phone' },
      ],
    })
    expect(shown).toMatchObject({ value: { numbers: [{ text: ID }, { text: '13800000502' }] } })
    const rows = desk.store.all(
      z.object({ actorId: z.int(), input: z.string() }),
      `SELECT actor_id AS actorId, input FROM journal WHERE procedure = 'persons.show'`,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.actorId).toBe(desk.actor)
    expect(rows[0]?.input).toContain(`"persons":[${party?.personId}]`)
    expect(rows[0]?.input).not.toContain(ID)
    expect(refusal(await desk.call('persons.show', { numbers: [] }))).toBe('invalid-input')
  })

  it('R-65 keeps the number of a saved draft when a window sends its mask back', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const party = file.case.parties[0]
    const next = await desk.file('cases.changeParty', {
      ...on(file),
      partyId: party?.id ?? 0,
      changes: { idNumber: party?.idNumber ?? '', phone: party?.phone ?? '', occupation: '会计' },
    })
    expect(next.case.parties[0]).toEqual({ ...party, occupation: '会计' })
    const raw = desk.store.one(
      z.object({ number: z.string(), phone: z.string() }),
      'SELECT id_number AS number, phone FROM parties WHERE id = @id',
      { id: party?.id },
    )
    expect(raw).toEqual({ number: ID, phone: '13800000502' })
  })
})

describe('R-67', () => {
  it('R-67 corrects what is stored, with the reason, and leaves the papers of a case as they were', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const personId = file.case.parties[0]?.personId ?? 0
    const ask = (over: object) =>
      desk.call('persons.correct', { personId, version: 0, changes: {}, reason: '本人要求', ...over })
    expect(refusal(await ask({}))).toBe('correction-empty')
    const other = await registered(desk, {}, [
      { ...WITH_ID, name: '牛二', idNumber: inventedId('1988-10-30', 'male', 4) },
      RESPONDENT,
    ])
    expect(other.case.parties[0]?.personId).not.toBe(personId)
    expect(refusal(await ask({ changes: { idNumber: inventedId('1988-10-30', 'male', 4) } }))).toBe(
      'correction-number-taken',
    )
    const page = await value(ask({ changes: { ethnicity: '回族', phone: '138****0502' } }), PersonFile)
    expect(page.person).toMatchObject({ ethnicity: '回族', phone: '138****0502' })
    expect(page.corrections).toMatchObject([{ fields: ['ethnicity'], reason: '本人要求', actor: '沈玉兰' }])
    expect((await desk.file('cases.get', { id: file.case.id })).case.parties[0]?.ethnicity).toBe('')
  })

  it('R-67 prints a copy with whole numbers, and tells who has seen what', async () => {
    const desk = await testDesk()
    const file = await registered(desk, {}, [WITH_ID, RESPONDENT])
    const personId = file.case.parties[0]?.personId ?? 0
    await desk.call('persons.show', { numbers: [{ of: 'person', id: personId, field: 'id' }] })
    await desk.call('papers.print', { ref: { kind: 'application', caseId: file.case.id } })
    await desk.call('papers.print', { ref: { kind: 'person-copy', personId, whole: true } })
    await desk.call('papers.save', { ref: { kind: 'person-copy', personId, whole: true }, format: 'pdf' })
    const saved = [...desk.saved.values()].map(each => new TextDecoder().decode(each)).join('')
    expect(saved).toContain(ID)
    const sights = await desk.call('persons.sights', { id: personId })
    expect(sights).toMatchObject({
      value: [
        { what: 'paper', detail: '个人信息查阅件', actor: '沈玉兰' },
        { what: 'paper', detail: '个人信息查阅件' },
        { what: 'paper', detail: '人民调解申请书' },
        { what: 'numbers', detail: 'id' },
      ],
    })
    expect(await desk.call('persons.sights', { id: file.case.parties[1]?.personId ?? 0 })).toMatchObject({
      value: [{ detail: '人民调解申请书' }],
    })
  })
})
