import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { on, refusal, testDesk } from '../support/desk'
import { registered } from '../support/walk'

describe('the dispatcher', () => {
  it('answers bad input with the field, and an unknown name with a refusal', async () => {
    const desk = await testDesk()
    expect(await desk.dispatch('cases.get', { id: 'nope' }, 1)).toMatchObject({
      failure: { code: 'invalid-input', field: 'id' },
    })
    expect(await desk.dispatch('toString', {}, 1)).toMatchObject({ failure: { code: 'invalid-input' } })
    expect(await desk.call('cases.get', { id: 4711 })).toMatchObject({
      failure: { code: 'not-found', what: 'case' },
    })
    expect(desk.reported).toEqual([])
  })

  it('takes commands only from somebody of the directory who is at work', async () => {
    const desk = await testDesk()
    const input = { channel: 'visit', fields: {}, parties: [] } as const
    for (const by of [null, 0, 999, 'x', {}])
      expect(refusal(await desk.dispatch('cases.register', input, by))).toBe('no-actor')
    const luo = desk.names.contact('罗国栋')
    await desk.call('directory.change', { id: luo, version: 0, changes: { active: false } })
    expect(refusal(await desk.dispatch('cases.register', input, luo))).toBe('no-actor')
  })

  it('refuses a second office', async () => {
    const desk = await testDesk()
    const { DEFAULT_SETTINGS } = await import('@shared/office/office')
    const head = {
      name: '甲',
      role: 'mediator',
      office: '',
      organisation: '',
      phone: '',
      termEnd: null,
      active: true,
      note: '',
    } as const
    expect(refusal(await desk.call('office.found', { settings: DEFAULT_SETTINGS, head }))).toBe(
      'office-founded',
    )
  })

  it('refuses a second room of the same name', async () => {
    const desk = await testDesk()
    const room = { name: '悦聊室', seats: 3, buffer: 0, active: true }
    expect(refusal(await desk.call('office.addRoom', room))).toBe('room-exists')
    const asked = { id: desk.names.room('调解室'), changes: { name: '悦聊室' } }
    expect(refusal(await desk.call('office.changeRoom', asked))).toBe('room-exists')
    expect(refusal(await desk.call('office.changeRoom', { ...asked, changes: { seats: 8 } }))).toBeNull()
  })

  it('names a slow procedure and nothing else', async () => {
    const desk = await testDesk()
    const { handlers } = await import('../../electron/procedures')
    const dawdling = {
      ...handlers,
      'today.clock': (...asked: Parameters<(typeof handlers)['today.clock']>) => {
        const until = performance.now() + 50
        while (performance.now() < until);
        return handlers['today.clock'](...asked)
      },
    }
    const { createDispatch } = await import('../../electron/ipc/dispatch')
    const call = createDispatch(dawdling, desk.store, desk.host)
    await call('today.clock', {}, desk.actor)
    await call('office.get', {}, desk.actor)
    expect(desk.slow).toEqual(['today.clock'])
  })
})

describe('two windows on one case', () => {
  it('refuses the later command as stale and tells who did what', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const luo = desk.names.contact('罗国栋')
    await desk.call('cases.fill', { ...on(file), fields: { title: '他改的' } }, luo)
    const mine = await desk.call('cases.fill', { ...on(file), fields: { title: '我改的' } })
    expect(mine).toMatchObject({
      ok: false,
      failure: { code: 'stale', version: 1, changes: [{ actor: '罗国栋', procedure: 'cases.fill' }] },
    })
    expect(await desk.call('cases.get', { id: file.case.id })).toMatchObject({
      value: { case: { registration: { title: '他改的' } } },
    })
  })
})

describe('the journal', () => {
  const rows = z.object({
    procedure: z.string(),
    actor: z.int().nullable(),
    caseId: z.int().nullable(),
    input: z.string(),
  })
  const last = `SELECT procedure, actor_id AS actor, case_id AS caseId, input FROM journal ORDER BY sequence DESC LIMIT 1`

  it('holds every command with who, what and on which case, and no refused one', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    expect(desk.store.one(rows, last)).toMatchObject({
      procedure: 'cases.register',
      actor: desk.actor,
      caseId: file.case.id,
    })
    await desk.call('cases.fill', { ...on(file), fields: { title: '新' } })
    const entry = desk.store.one(rows, last)
    expect(JSON.parse(entry?.input ?? '')).toEqual({ ...on(file), fields: { title: '新' } })
    const before = await desk.call('journal.verify', {})
    await desk.call('cases.fill', { ...on(file), fields: { title: '旧' } })
    await desk.call('cases.list', { which: 'all' })
    expect(await desk.call('journal.verify', {})).toEqual(before)
  })

  it('holds a paper that was saved', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    await desk.call('papers.save', { ref: { kind: 'application', caseId: file.case.id }, format: 'docx' })
    expect(desk.store.one(rows, last)).toMatchObject({ procedure: 'papers.save', caseId: file.case.id })
    expect([...desk.saved.keys()].join()).toContain('人民调解申请书')
  })

  it.each([
    ['an input', `UPDATE journal SET input = '{}' WHERE sequence = 3`, { sequence: 3, why: 'hash' }],
    ['a missing entry', 'DELETE FROM journal WHERE sequence = 3', { sequence: 4, why: 'sequence' }],
    ['the actor', 'UPDATE journal SET actor_id = 9 WHERE sequence = 2', { sequence: 2, why: 'hash' }],
    ['a link', `UPDATE journal SET previous = 'x' WHERE sequence = 5`, { sequence: 5, why: 'previous' }],
  ])('finds a rewritten past: %s', async (_what, sql, broken) => {
    const desk = await testDesk()
    expect(() => desk.store.run(sql)).toThrow('append-only')
    for (const trigger of ['journal_keeps', 'journal_stays']) desk.store.run(`DROP TRIGGER ${trigger}`)
    desk.store.run(sql)
    expect(await desk.call('journal.verify', {})).toMatchObject({ value: { broken } })
  })
})

describe('finding', () => {
  it('goes by name, initials, digits, number, place and words, with masked phones', async () => {
    const desk = await testDesk()
    const file = await registered(desk)
    const ids = async (text: string) => {
      const reply = await desk.call('find.anything', { text })
      const shape = z.object({
        value: z.object({
          cases: z.array(z.object({ id: z.int() })),
          people: z.array(z.object({ name: z.string(), phone: z.string() })),
        }),
      })
      return shape.parse(reply).value
    }
    for (const text of ['陈喆', 'czk', '0502', '外机', '滴水', 'nb'])
      expect(
        (await ids(text)).cases.map(each => each.id),
        text,
      ).toEqual([file.case.id])
    expect((await ids('syl')).people).toContainEqual(
      expect.objectContaining({ name: '沈玉兰', phone: '138****1000' }),
    )
    expect((await ids('ozq')).people.map(each => each.name)).toEqual(['区兆强'])
    expect((await ids('100%')).cases).toEqual([])
    expect((await ids('')).cases).toEqual([])
    await desk.file('cases.register', { channel: 'call', fields: { title: '无名来电' }, parties: [] })
    expect((await ids('无名')).cases).toHaveLength(1)
  })
})
